namespace Knowledgebase.Sample;

/// <summary>How many records of each kind a sample holds. What is not listed here makes up the rest: practices and lessons.</summary>
sealed record SampleSize(
    int Projects,
    int Terms,
    int Collections,
    int Materials,
    int Services,
    int Organizations,
    int ExtractionNotes,
    int Indicators,
    int Stories
)
{
    public static int ActivitiesEach => 2;
    public static int Roles => 4;
    public static int Pages => 2;
    const int MinCases = 12;

    /// <summary>How many of the materials are lent; each has a plan of its loans.</summary>
    public int Loans =>
        (Materials + HelpSamples.TypesOfMaterials - 1 - HelpSamples.LentType) / HelpSamples.TypesOfMaterials;

    /// <summary>The sizes for a number of records in all; too small a number gives the smallest complete folder.</summary>
    public static SampleSize Of(int count)
    {
        var few = new SampleSize(
            9 + count / 500,
            Math.Min(10 + count / 100, Words.SchoolTheme.All.Length + Words.Tool.All.Length),
            4 + count / 1000,
            6 + count / 100,
            6 + count / 200,
            10 + count / 1000,
            4 + count / 500,
            Math.Min(3 + count / 1000, Words.SchoolTheme.All.Length),
            0
        );
        return few with { Stories = Math.Max(MinCases, count - few.Others) };
    }

    int Others =>
        Projects * (1 + ActivitiesEach)
        + Terms
        + Collections
        + Materials
        + Loans
        + Services
        + Organizations
        + ExtractionNotes
        + Indicators
        + Roles
        + Pages
        + SampleVocabularies.All.Length
        + 3; // the source, its evaluation, the dictionary
}
