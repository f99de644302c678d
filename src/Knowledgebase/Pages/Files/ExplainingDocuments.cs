namespace Knowledgebase.Pages.Files;

/// <summary>
/// What the search finds besides records: sections of guides, lists, pages that answer whom to ask or what is not known, and the English
/// pages. What readers call a page stands beside its name, because its title says it in one way only.
/// </summary>
static class ExplainingDocuments
{
    /// <summary>The kind of the English pages in the search; no kind of records, so no filter of records knows it.</summary>
    public static SearchedKind English => new("english", "English", 0.6);

    const int MaxSummary = 120;

    static readonly (Kind Kind, string Words)[] Lists =
    [
        (Kind.Issue, "残っている課題\n未解決\n終わっていないこと"),
        (Kind.Indicator, "目標の達成\n数値\n割合\n進捗"),
        (Kind.Outcome, "成果\n効果\n結果"),
        (Kind.Opinion, "委員会の意見\n指摘"),
        (Kind.Need, "必要とされたこと"),
        (Kind.Service, "支援\n研修\n貸出\n相談"),
        (Kind.Practice, "事例\n準備時間"),
        (Kind.Lesson, "指導案\n授業の長さ"),
        (Kind.Material, "教材"),
        (Kind.Project, "プロジェクト"),
        (Kind.Activity, "行事"),
        (Kind.Plan, "予定"),
        (Kind.Evaluation, "点検・評価の結果"),
        (Kind.Organization, "担当する組織"),
        (Kind.Role, "役割\n支える人"),
    ];

    public static IEnumerable<SearchDocument> Japanese(Site site, Func<Kind, KindPages> kinds) =>
    [
        .. from list in Lists
            where !site.Catalog.All(list.Kind).IsEmpty && kinds(list.Kind).List?.IsThere(site) != false
            select new SearchDocument(
                site.Routes.List(list.Kind),
                Kinds.Of(Kind.Page).Folder,
                Kinds.Of(list.Kind).ListLabel,
                Short(kinds(list.Kind).List?.Lead(site) ?? Leads.Cases(site.Catalog)))
            {
                Names = list.Words,
            },
        Whole(ContactsPage.View(site), "誰に聞けばいいか\n問い合わせ先\n連絡先\n窓口\n担当者"),
        Whole(MethodPage.View(site), "進捗率の計算"),
        .. site.Offers.TakesRequests ? [Whole(RequestPages.Before(site), "申込み")] : ImmutableArray<SearchDocument>.Empty,
        Whole(StandingPage.View(site), "だれのサイト\n運営者\n公式"),
        Whole(UnknownsPage.View(site), "分かっていないこと\n確かめていないこと"),
        Whole(DataPage.View(site, DataFiles.Of(site, []), sizes: false), "データのダウンロード"),
    ];

    /// <summary>The English pages, each of their sections, and the English of records that these pages only name.</summary>
    public static IEnumerable<SearchDocument> OfEnglish(Site site)
    {
        if (site.Catalog.Settings.English is not { } words)
            return [];
        var english = EnglishLayout.Of(site);
        PageView[] pages =
        [
            EnglishPages.Start(english, words),
            EnglishProjects.View(english),
            EnglishIndicators.View(english),
            EnglishMethod.View(english),
            EnglishPages.Records(english),
            .. EnglishLayout.ProsePages(site.Catalog).Select(e => EnglishPages.Prose(site, e)),
        ];
        var records =
            from kind in EnglishWords.Kinds
            where kind.Kind is not (Kind.Project or Kind.Indicator)
            from entry in site.Catalog.All(kind.Kind)
            let version = entry.Record.Head.Versions.English
            where version is not null
            select new SearchDocument(
                $"{site.Routes.Of(entry)}#english", English.Key, version.Title, Short(version.Summary))
            {
                Body = [version.Summary],
            };
        return pages
            .SelectMany(page => Sections(page).Prepend(Whole(page, "") with { Body = [] }))
            .Concat(records)
            .Select(d => d with { Kind = English.Key, Facts = ["The records are in Japanese"] });
    }

    /// <summary>The sections of a page, each to be found and opened by itself.</summary>
    public static IEnumerable<SearchDocument> Sections(PageView page) =>
        from section in page.Sections
        let texts = (page with { Opening = [], Sections = [section] }).Texts().ToImmutableArray()
        where !texts.IsEmpty
        select new SearchDocument(
            $"{page.Url}#{section.Id}", Kinds.Of(Kind.Page).Folder, section.Title, Short(section.Note ?? texts[0]))
        {
            Tags = page.Title,
            Body = texts,
            Facts = [page.Title],
        };

    public static string Short(string text) =>
        text.Length <= MaxSummary ? text : text[..(MaxSummary - 1)] + "…";

    static SearchDocument Whole(PageView page, string words) =>
        new(page.Url, Kinds.Of(Kind.Page).Folder, page.Title, Short(page.Description))
        {
            Names = words,
            Body = [.. page.Texts()],
        };
}
