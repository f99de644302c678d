namespace Knowledgebase.Tests.Cli.Disk;

/// <summary>Small plans and a road without opinions, so that tests of the shell do not depend on what the core checks.</summary>
internal static class Toy
{
    public static Diagnostic Error { get; } = Mistake(Severity.Error);

    public static Diagnostic Warning { get; } = Mistake(Severity.Warning);

    public static Road Road { get; } = new((_, _, _) => Plan(), (_, _) => null, (_, _) => [], (_, _, _) => []);

    public static SitePlan Plan(params ReadOnlySpan<PlannedFile> files) => new([], [.. files], new SiteCounts(1, 2, 3));

    public static PlannedFile File(string path, string text) =>
        new(path, () => Encoding.UTF8.GetBytes(text), null, SourceSpot.StartOf("x.yaml"));

    public static PlannedFile Copy(string path, string source, long length) =>
        new(path, null, new Attachment(source, length), SourceSpot.StartOf("x.yaml"));

    public static Diagnostic Mistake(
        Severity severity, string message = "誤りです。", string remedy = "直してください。", string line = "", int column = 1, string path = "a.yaml") =>
        new(new DiagnosticCode("KB0301", severity, "題", "意味", "直し方"), new SourceSpot(path, 12, column), message, remedy, line);
}
