namespace Knowledgebase.Sample;

/// <summary>What the records of one sample share: sizes, ids, texts already used, places in the one source.</summary>
sealed class SampleSite(SampleSize size, ulong seed)
{
    const int LinesEach = 40;
    const int FirstThemeLine = 301;

    public static string Source => "reiji-report";

    /// <summary>Sections of the source that are about everything; one for each theme follows.</summary>
    public static readonly string[] Chapters = ["overview", "results", "outcomes", "issues", "indicators", "opinions"];

    public SampleSize Size { get; } = size;

    public UniqueText Titles { get; } = new();

    public UniqueText Summaries { get; } = new();

    public SeededRandom Random(string what, int index) => SeededRandom.Of(seed, what, index);

    public IEnumerable<SourceFile> Each(int count, Func<SampleSite, int, SourceFile> make) =>
        Enumerable.Range(0, count).Select(i => make(this, i));

    public static string Id(string what, int index) => Text($"{what}-{index + 1:000}");

    public static string Project(int index) => Id("project", index);

    public static string Nested(string project, string what, int index) => Text($"{project}-{what}-{index + 1}");

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string YearLabel(int year) => year == 2019 ? "令和元年度" : $"令和{Text(year - 2018)}年度";

    /// <summary>First and last line of a chapter or theme's section.</summary>
    public static (int From, int To) Lines(string section)
    {
        var chapter = Array.IndexOf(Chapters, section);
        var first = chapter >= 0
            ? 1 + chapter * LinesEach
            : FirstThemeLine + SchoolTheme.All.IndexOf(SchoolTheme.All.First(t => t.Slug == section)) * LinesEach;
        return (first, first + LinesEach - 1);
    }

    public static string Cite(SeededRandom random, string section)
    {
        var (from, to) = Lines(section);
        var first = random.Between(from, to - 3);
        return Line(
            ("source", Source), ("section", section), ("lines", Text($"{first}-{first + random.Between(1, 3)}")));
    }

    /// <summary>A record with the fields that stand at the head of every one.</summary>
    public static YamlWriter Head(string title, string summary, string? section, SeededRandom random)
    {
        var y = new YamlWriter();
        y.Field("title", title);
        y.Field("summary", summary);
        // As on a young site: some records are written in other ways, most are not.
        if (random.Between(1, 4) == 1)
        {
            y.Field("easy", $"これは例示です。{title}について、何を目指すかの説明です。");
            y.Field("easy_by", "例示の教育委員会");
        }
        if (random.Between(1, 4) == 1)
            y.Raw("english", Line(
                ("title", "Invented record"),
                ("summary", "An invented record for trials; it says what it aims at."),
                ("by", "the sample generator")));
        y.Raw("example", "true");
        y.RawItems("history", Line(
            ("date", $"2026-{random.Between(4, 9):00}-{random.Between(1, 28):00}"), ("text", "例示として作成しました。")));
        if (section is not null)
            y.RawItems("cites", Cite(random, section));
        return y;
    }

    public static string Figure(string what, int value, string unit, int year) =>
        Line(("what", what), ("value", Text(value)), ("unit", unit), ("period", Text(year)));
}
