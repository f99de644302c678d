namespace Knowledgebase.Tests.Sites;

/// <summary>A site in the making: files from fixture folders, changed by hand, then built in memory.</summary>
internal sealed record SiteTest(ImmutableSortedDictionary<string, SourceFile> Sources, ImmutableSortedDictionary<string, Attachment> Attachments)
{
    private static readonly Lazy<SiteTest> BaseSite = new(() => From("Broken/_base/input"));
    private static readonly Lazy<SiteTest> RealSite = new(() => FromFolder(Path.Combine(Repository.Root, "input")) with { Day = new(2026, 11, 30) });
    private static readonly Lazy<SiteTest> ExampleSite = new(() => FromFolder(Path.Combine(Repository.Root, "tests", "Example")));

    public static SiteTest Empty { get; } = new(
        ImmutableSortedDictionary.Create<string, SourceFile>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, Attachment>(StringComparer.Ordinal));

    /// <summary>The smallest good site.</summary>
    public static SiteTest Base => BaseSite.Value;

    /// <summary>The records that are published.</summary>
    public static SiteTest Real => RealSite.Value;

    /// <summary>The invented records of <c>tests/Example</c>, which the browser tests show, too.</summary>
    public static SiteTest Example => ExampleSite.Value;

    /// <summary>A fixture folder below this test project, read as the program reads it.</summary>
    public static SiteTest From(string fixture) => FromFolder(Path.Combine(Repository.Tests, fixture));

    public SiteTest Over(SiteTest below) => new(below.Sources.SetItems(Sources), below.Attachments.SetItems(Attachments));

    public SiteTest With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public SiteTest With(string path, byte[] bytes) => With(new SourceFile(path, bytes));

    public SiteTest With(SourceFile file) => this with { Sources = Sources.SetItem(file.Path, file) };

    public SiteTest With(Attachment file) => this with { Attachments = Attachments.SetItem(file.Path, file) };

    public SiteTest Without(string path) => this with { Sources = Sources.Remove(path) };

    public SiteTest Edit(string path, string old, string fresh)
    {
        var text = TextOf(path);
        if (!text.Contains(old, StringComparison.Ordinal)) throw new InvalidOperationException($"{path} does not hold '{old}'");
        return With(path, text.Replace(old, fresh, StringComparison.Ordinal));
    }

    public string TextOf(string path) => Encoding.UTF8.GetString(Sources[path].Bytes.Span);

    /// <summary>The day for which it is built unless a test says otherwise.</summary>
    private DateOnly Day { get; init; } = BuiltSite.Today;

    public BuiltSite Build(DateOnly? today = null, BuiltSite? published = null) =>
        BuiltSite.Of([.. Sources.Values], [.. Attachments.Values], today ?? Day, published);

    private static SiteTest FromFolder(string folder)
    {
        var input = InputFolder.Read(folder);
        return new(
            input.Sources.ToImmutableSortedDictionary(s => s.Path, s => s, StringComparer.Ordinal),
            input.Attachments.ToImmutableSortedDictionary(a => a.Path, a => a, StringComparer.Ordinal));
    }
}
