using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Requests;

/// <summary>Asking for help: what one reads before, the form, the blank sheet, the report afterwards. What is not settled is said to be so.</summary>
static class RequestPages
{
    const int MaxListed = 60;

    public static PageView Before(Site site) =>
        site.Page(
            site.Routes.Request(),
            "申し込む・尋ねる",
            "説明、研修、教材の貸出、質問、事例の提供を、一つの申込みで頼めます。書く前に、決まりと、この後のことを確かめられます。",
            [
                .. new[]
                {
                    Section(
                        "kinds",
                        "頼めること",
                        Facts([.. RequestChoices.Kinds.Select(k => Fact(k.Label, k.Meaning))])
                    ),
                    Section("rules", "申し込む前に", Rules(site)),
                    Terms(site),
                    Section("services", Kinds.Of(Kind.Service).Label, Services(site)),
                    Section(
                        "materials",
                        "借りられる教材",
                        Materials(site),
                        new LinksBlock([
                            new("空き状況の一覧", site.Routes.List(Kind.Loan))
                            {
                                Count = site.Catalog.All(Kind.Loan).Length,
                            },
                        ])
                    ),
                    Section("ways", "提出方法", Ways(site)),
                    Section(
                        "after",
                        "申し込んだ後のこと",
                        RequestSteps.Table(site),
                        new TextBlock(
                            "足りないことがあれば、係が電話やメールで確かめます。不要になったときは、申込みの番号を添えて、いつでも知らせてください。"
                        )
                    ),
                    Section("loan-steps", "貸し出した教材の段階", RequestSteps.Loans),
                    Section(
                        "privacy",
                        "個人情報の扱い",
                        FormSubmission.Privacy(site),
                        new TextBlock(
                            "児童生徒や保護者の名前は、どこにも書かないでください。申込みの一覧として端末に残るのは、選んだ記録の番号だけです。"
                        )
                    ),
                }.OfType<SectionView>(),
            ]
        ) with
        {
            Opening =
            [
                new EntryPointsBlock([
                    new(
                        Icon.Talk,
                        "申込みを書く",
                        site.Routes.RequestForm,
                        "画面で書きます。5分ほど。何も送信されません。",
                        []
                    ),
                    new(Icon.Source, "紙の申込書", site.Routes.PaperForm, "印刷してペンで書きます。A4で1枚。", []),
                    new(
                        Icon.Results,
                        "利用報告を書く",
                        site.Routes.UseReport,
                        "使い終わったら、どうなったかを知らせます。",
                        []
                    ),
                ]),
            ],
        };

    static FactsBlock Rules(Site site)
    {
        var settings = FormSubmission.Settings(site);
        return new([
            Fact("申し込める人", new ValueView("学校の教職員") { Note = "支援ごとの「対象」も確かめてください" }),
            Fact(
                "いつまでに",
                new ValueView("支援や教材ごとに違います") { Note = "それぞれのページの「申込みの期限」にあります" }
            ),
            Fact(
                "回答",
                FormSubmission.Settled(settings.AnswerDays, n => $"受け付けてから{Format.Number(n)}日以内")
            ),
            Fact(
                settings.LabelOf(nameof(settings.Order)),
                FormSubmission.Settled(settings.Order, text => text)
            ),
        ]);
    }

    static SectionView? Terms(Site site) =>
        Section(
            "terms",
            "貸出の条件",
            FormSubmission.Settings(site).Terms is { IsEmpty: false } terms ? new StepsBlock(terms) : null
        );

    static Block Services(Site site)
    {
        var all = site.Catalog.All(Kind.Service);
        if (all.IsEmpty)
            return new NoteBlock(Tone.Open, "0件です", $"{Kinds.Of(Kind.Service).Label}の記録は、まだありません。", []);
        return new LinksBlock([
            .. all.Take(MaxListed)
                .Select(e =>
                    site.Link(e) with
                    {
                        Note = ((Service)e.Value).HasEnded(site.Today)
                            ? "予定の期日を過ぎています。係に確かめてください"
                            : $"申込みの期限：{Format.Fact(((Service)e.Value).LeadDays, "日前まで").Text}",
                    }
                ),
            .. all.Length <= MaxListed
                ? []
                : new[] { new LinkView(Titles.Support, site.Routes.List(Kind.Service)) { Count = all.Length } },
        ]);
    }

    static Block Materials(Site site)
    {
        Entry[] lent = [.. LoanFacts.Lent(site.Catalog)];
        if (lent.Length == 0)
            return new NoteBlock(Tone.Open, "借りられる教材は0件です", "貸し出す教材の記録は、まだありません。", []);
        return new TableBlock(
            lent.Length > MaxListed
                ? $"借りられる教材（{Numerals.Of(lent.Length)}件のうち{Numerals.Of(MaxListed)}件）"
                : "借りられる教材",
            ["教材", "数", "日数", "空き状況"],
            [.. lent.Take(MaxListed).Select(e => Row(site, e))]
        );
    }

    static TableRow Row(Site site, Entry entry)
    {
        var m = (Material)entry.Value;
        return new(
            null,
            [
                site.Value(entry),
                Format.Fact(m.Quantity, "組"),
                Format.Fact(m.LoanDays, "日まで"),
                LoanFacts.PlanOf(site.Catalog, entry.Id) is { } plan
                    ? new ValueView("カレンダー") { Url = site.Routes.Of(plan.Id) }
                    : new ValueView("公開されていません") { Absent = true },
            ]
        );
    }

    static FactsBlock Ways(Site site)
    {
        var settings = FormSubmission.Settings(site);
        return new([
            .. new[]
            {
                site.Written(settings, nameof(settings.Application)),
                site.Written(settings, nameof(settings.Mail)),
                settings.TakesFiles
                    ? Fact("ファイル", "申込みのページで作るファイルを受け取ります")
                    : null,
                site.Written(settings, nameof(settings.Post)),
            }.OfType<FactView>(),
        ]);
    }

    public static PageView Form(Site site) =>
        site.Page(
            site.Routes.RequestForm,
            "申込みを書く",
            "頼みたいことを選ぶと、必要な項目だけが出ます。5分ほどで書けます。書いたことは、どこにも送信されません。",
            [new("form", "申込み", [WithPrivacy(site, RequestForm.Block(site))])]
        ) with
        {
            Breadcrumbs = [site.Home, new("申し込む・尋ねる", site.Routes.Request())],
            Scripts = [site.Routes.File(site.Assets.FormScript.Name)],
            PlainSearch = true,
        };

    // The form with what becomes of what one writes: after the first question, before any name is asked for.
    static FormBlock WithPrivacy(Site site, FormBlock form) =>
        form with
        {
            Sections = form.Sections.Insert(1, new("名前や連絡先を書く前に", []) { Facts = FormSubmission.Privacy(site).Facts }),
        };

    public static PageView Blank(Site site) =>
        site.Page(
            site.Routes.PaperForm,
            "紙の申込書",
            "印刷して、ペンで書くための申込書です。A4の用紙一枚になります。",
            [
                new("sheet", "申込書", [PaperForm.Blank(site)])
                {
                    Note = "書ききれないときは、別の紙を添えてください。",
                },
            ]
        ) with
        {
            Breadcrumbs = [site.Home, new("申し込む・尋ねる", site.Routes.Request())],
        };

    public static PageView Report(Site site) =>
        site.Page(
            site.Routes.UseReport,
            "利用報告を書く",
            "借りた教材や受けた支援を、どう使い、どうなったかを知らせるための用紙です。うまくいかなかったことも、ほかの学校の助けになります。",
            [new("form", "利用報告", [WithPrivacy(site, ReportForm.Block(site))])]
        ) with
        {
            Breadcrumbs = [site.Home, new("申し込む・尋ねる", site.Routes.Request())],
            Scripts = [site.Routes.File(site.Assets.FormScript.Name)],
            PlainSearch = true,
        };
}
