using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Knowledgebase.Tests.Sites;

/// <summary>A whole site in memory: the plan, every file made from it, and every mistake including those of the finished site.</summary>
sealed record BuiltSite(SitePlan Plan, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The day on which tests take place unless they say otherwise.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 22);

    public static BuiltSite Of(
        IReadOnlyList<SourceFile> sources, IReadOnlyList<Attachment> attachments, DateOnly? today = null, BuiltSite? published = null)
    {
        var plan = Knowledgebase.Build.Plan(sources, attachments, new BuildOptions(today ?? Today));
        if (plan.HasErrors)
            return new(plan, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty, plan.Diagnostics);
        var (put, all) = Knowledgebase.Build.Finish(plan, published?.AsPublished(plan), (file, bytes) => (File: file, Bytes: bytes));
        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var (file, bytes) in put.Where(p => p.File is MadeFile)) files[file.Path] = bytes;
        return new(plan, files.ToImmutable(), all);
    }

    /// <summary>The site as the next one finds it in the published folder.</summary>
    PublishedSite AsPublished(SitePlan next)
    {
        ImmutableArray<string> paths = [.. Plan.Files.Select(f => f.Path)];
        return new(paths, [.. PublishedSite.ToRead(next, paths).Select(p => PageFacts.Of(new PlannedFile(p, default), Files[p].Span, new())!)])
        {
            Records = [.. paths.Where(PublishedSite.IsRecord).Select(p => new OutputFile(p, Files[p]))],
        };
    }

    public IEnumerable<string> Codes => Diagnostics.Select(d => d.Code.Id);

    public IEnumerable<string> Pages => Files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>All mistakes as an officer sees them.</summary>
    public string Printed => Print(Diagnostics);

    static string Print(ImmutableArray<Diagnostic> diagnostics)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        DiagnosticText.Write(writer, diagnostics, "input");
        return writer.ToString();
    }

    public string Text(string path) => Encoding.UTF8.GetString(Files[path].Span);

    /// <summary>A page as a browser understands it; with <paramref name="strict"/> any error of markup fails.</summary>
    public IHtmlDocument Page(string path, bool strict = false) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = strict }).ParseDocument(Text(path));

    /// <summary>Nothing is wrong; there may be remarks.</summary>
    public BuiltSite IsGood()
    {
        Assert.Equal("", Print([.. Diagnostics.Where(d => d.Severity > Severity.Remark)]));
        return this;
    }
}
