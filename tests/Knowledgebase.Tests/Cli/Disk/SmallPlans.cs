namespace Knowledgebase.Tests.Cli.Disk;

/// <summary>Small plans, for tests of the shell.</summary>
static class SmallPlans
{
    public static Diagnostic Error { get; } = Make(Severity.Error);

    public static Diagnostic Warning { get; } = Make(Severity.Warning);

    /// <summary>A page that the check of the site refuses.</summary>
    public static MadeFile Broken { get; } = File("broken.html", "<a href=\"/nowhere/\">");

    public static SitePlan Plan(params ReadOnlySpan<PlannedFile> files) => new([], [.. files], new SiteCounts(1, 2, 3));

    public static MadeFile File(string path, string text) =>
        new MadeFile(path, () => Encoding.UTF8.GetBytes(text), SourceSpot.StartOf("x.yaml"));

    public static MadeFile File(string path, Action made) => new(path, () =>
    {
        made();
        return new byte[10];
    });

    public static PlannedFile Copy(string path, string source, long length) =>
        new CopiedFile(path, new Attachment(source, length));

    public static Diagnostic Make(
        Severity severity, string message = "誤りです。", string remedy = "直してください。", string line = "", int column = 1, string path = "a.yaml") =>
        new(new DiagnosticCode("KB0301", severity, "題", "意味", "直し方"), new SourceSpot(path, 12, column), message, remedy, line);
}
