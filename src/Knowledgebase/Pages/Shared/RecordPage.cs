namespace Knowledgebase.Pages.Shared;

/// <summary>What the pages of all records have in common.</summary>
static class RecordPage
{
    public static int MaxLinks => 200;

    public static PageView Of(Site site, Entry entry, IEnumerable<SectionView?> sections)
    {
        var head = entry.Record.Head;
        var kind = Kinds.Of(entry.Id.Kind);
        var url = site.Routes.Of(entry.Id);
        return new PageView(site.Layout, url, head.Title, head.Summary)
        {
            DocumentTitle = $"{head.Title}（{kind.Label}）",
            Breadcrumbs = [site.Home, new(kind.Label, site.Routes.List(kind.Kind))],
            // A record of two lists is named after both, so that who comes from either knows the place.
            Kind = string.Join(
                "・",
                Kinds.All.Where(k => k == kind || entry.IsListedIn(k.Kind)).Select(k => k.Label)
            ),
            Reading = Given.Text(head.Reading),
            Marks = Marks(site, head),
            Lead = head.Summary,
            Opening = Given.Of<Block>(
            [
                .. VersionSections.Of(head.Versions),
                Corrections.OnPage(site, entry),
                // Where all is invented, the head of every page says so.
                head.Example && !site.Catalog.Settings.Example ? ExampleNote : null,
                head.CheckDates.IsOverdue(site.Today) ? Overdue(head.CheckDates) : null,
            ]),
            Sections =
            [
                .. Inferences.Marked(site, entry, Absences.Gathered(sections.OfType<SectionView>())),
                .. Given.Of(Folded(Links(site, "doubts", "読み取りの注記", site.Catalog.NotesOn(entry)), site.Catalog.NotesOn(entry).Count())),
                ReuseSection.Of(site, entry),
            ],
            Cites = site.CitesInFull(entry.Record.Cites),
            History = Corrections.History(site, entry),
            Furigana = FuriganaSource.Of(site.Layout.Furigana, head.Versions),
            NoIndex = head.Example,
            CanonicalUrl = site.Routes.Absolute(url),
        };
    }

    /// <summary>The button that puts a record into the request, where somebody receives it.</summary>
    public static ImmutableArray<Block> AskFor(Site site, Entry entry) =>
        !site.Offers.TakesRequests
            ? []
            : [new AddToRequestBlock(entry.Id.ToString(), site.Routes.RequestForm, site.Routes.Request())];

    public static ImmutableArray<string> AskScripts(Site site) =>
        site.Offers.TakesRequests ? [site.Routes.File(site.Assets.AskScript.Name)] : [];

    public static PageView Askable(Site site, Entry entry, PageView page) =>
        page with
        {
            Opening = [.. page.Opening, .. AskFor(site, entry)],
            Scripts = AskScripts(site),
        };

    public static SectionView? Section(string id, string title, params IEnumerable<Block?> blocks) =>
        Given.Of(blocks) is { IsEmpty: false } there ? new(id, title, there) : null;

    public static SectionView? Section(Part part, string property, params IEnumerable<Block?> blocks) =>
        Section(part.Shape.Named(property).Key, part.LabelOf(property), blocks);

    /// <summary>A section that opens when it is wanted, with how many things are in it.</summary>
    public static SectionView? Folded(SectionView? section, int? count = null) =>
        section is null ? null : section with { Folded = true, Count = count is { } n ? $"{Numerals.Of(n)}件" : null };

    public static FactsBlock? Facts(params IEnumerable<FactView?> facts) =>
        Given.Of(facts) is { IsEmpty: false } there ? new(there) : null;

    public static FactView? Fact(string label, ImmutableArray<ValueView> values) =>
        values.IsEmpty ? null : new(label, values);

    public static FactView Fact(string label, ValueView value) => new(label, value);

    /// <summary>A fact that is shown only when its author wrote something, be it the reason of an absence.</summary>
    public static FactView? Written<T>(string label, Fact<T> fact, Func<Fact<T>, ValueView> show) =>
        fact.Absence is { Written: false } ? null : new(label, show(fact));

    public static SectionView? Links(Site site, string id, string title, IEnumerable<Entry> entries)
    {
        ImmutableArray<LinkView> links = [.. entries.Take(MaxLinks).Select(site.Link)];
        return links.IsEmpty ? null : new(id, title, new LinksBlock(links));
    }

    public static SectionView? LinksFrom(Site site, Entry entry, Kind kind, string? title = null) =>
        Links(site, Kinds.Of(kind).Folder, title ?? Kinds.Of(kind).Label, site.Catalog.PointingAt(entry.Id, kind));

    /// <summary>No word of what is invented <paramref name="below"/> the head of a page that already says so.</summary>
    public static ImmutableArray<MarkView> Marks(Site site, Head head, bool below = false) =>
        Given.Of(
            head.Example && !(below && site.Catalog.Settings.Example) ? new MarkView("例示", Tone.Caution) : null,
            head.CheckDates.IsOverdue(site.Today) ? new("見直しの時期", Tone.Caution) : null
        );

    static NoteBlock Overdue(CheckDates dates)
    {
        var last = dates.Checked.IsKnown ? $"最後に確かめたのは{Dates.Label(dates.Checked.Value)}です。" : "";
        return new(
            Tone.Caution,
            "見直しの時期を過ぎています",
            $"{Dates.Label(dates.Due.Value)}までに確かめ直す予定の記録です。{last}今と違うところがあるかもしれません。"
        );
    }

    /// <summary>Said on every page of an invented record among real ones.</summary>
    public static NoteBlock ExampleNote { get; } =
        new(
            Tone.Caution,
            "例示の記録です",
            "見本として作った架空の内容です。実在の学校・事業・数値ではありません。"
        );
}
