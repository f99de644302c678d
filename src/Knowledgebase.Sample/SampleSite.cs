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

    public static string Id(string what, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}-{index + 1:000}");

    public static string Project(int index) => Id("project", index);

    public static string Nested(string project, string what, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{project}-{what}-{index + 1}");

    /// <summary>First and last line of a chapter or theme's section.</summary>
    public static (int From, int To) Lines(string section)
    {
        var chapter = Array.IndexOf(Chapters, section);
        if (chapter >= 0)
            return (1 + chapter * LinesEach, (chapter + 1) * LinesEach);
        var theme = SchoolTheme.All.IndexOf(SchoolTheme.All.First(t => t.Slug == section));
        return (FirstThemeLine + theme * LinesEach, FirstThemeLine + (theme + 1) * LinesEach - 1);
    }

    public static string Cite(SeededRandom random, string section)
    {
        var (from, to) = Lines(section);
        var first = random.Between(from, to - 3);
        var lines = string.Create(CultureInfo.InvariantCulture, $"{first}-{first + random.Between(1, 3)}");
        return YamlWriter.Line(("source", Source), ("section", section), ("lines", lines));
    }

    /// <summary>The fields that stand at the head of every record.</summary>
    public static void Head(YamlWriter y, string title, string summary, string? section, SeededRandom random)
    {
        y.Field("title", title);
        y.Field("summary", summary);
        // As on a young site: some records are written in other ways, most are not.
        if (random.Between(1, 4) == 1)
        {
            y.Field("easy", $"これは例示です。{title}について、何を目指すかの説明です。");
            y.Field("easy_by", "例示の教育委員会");
        }
        if (random.Between(1, 4) == 1)
        {
            (string, string)[] english =
            [
                ("title", "Invented record"),
                ("summary", "An invented record for trials; it says what it aims at."),
                ("by", "the sample generator"),
            ];
            y.Raw("english", YamlWriter.Line(english));
        }
        y.Raw("example", "true");
        y.RawItems(
            "history",
            [
                YamlWriter.Line(
                    ("date", $"2026-{random.Between(4, 9):00}-{random.Between(1, 28):00}"),
                    ("text", "例示として作成しました。")
                ),
            ]
        );
        if (section is not null)
            y.RawItems("cites", [Cite(random, section)]);
    }

    /// <summary>A text with its place in the source; <paramref name="figures"/> are YAML.</summary>
    public static void Statement(
        YamlWriter y,
        SeededRandom random,
        string section,
        string text,
        params IEnumerable<string> figures
    )
    {
        y.Field("text", text);
        y.RawItems("figures", figures);
        y.RawItems("cites", [Cite(random, section)]);
    }

    public static string Figure(string what, int value, string unit, int year) =>
        YamlWriter.Line(("what", what), ("value", SampleCase.Text(value)), ("unit", unit),
            ("period", SampleCase.Text(year)));
}
