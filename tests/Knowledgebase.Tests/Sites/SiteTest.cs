using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Knowledgebase.Tests.Sites;

/// <summary>A site in the making: files from fixture folders, changed by hand, then built in memory.</summary>
sealed record SiteTest(ImmutableSortedDictionary<string, SourceFile> Sources, ImmutableSortedDictionary<string, Attachment> Attachments)
{
    // Many tests look at the same sites, so these are built once. What a test changes is a site of its own and built anew each time.
    static readonly ConcurrentDictionary<string, SiteTest> Fixtures = new();
    static readonly ConditionalWeakTable<SiteTest, Lazy<BuiltSite>> Shared = [];

    static readonly Lazy<SiteTest> BaseSite = new(() => From("Broken/_base/input"));
    static readonly Lazy<SiteTest> RealSite = new(() => Share(FromFolder(Path.Combine(Repository.Root, "input")) with { Day = new(2026, 11, 30) }));
    static readonly Lazy<SiteTest> ExampleSite = new(() => From("../Example"));

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
    public static SiteTest From(string fixture) =>
        Fixtures.GetOrAdd(fixture, _ => Share(FromFolder(Path.Combine(Repository.Tests, fixture))));

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
    DateOnly Day { get; init; } = BuiltSite.Today;

    public BuiltSite Build(DateOnly? today = null, BuiltSite? published = null) =>
        today is null && published is null && Shared.TryGetValue(this, out var built) ? built.Value : BuildAnew(today ?? Day, published);

    public SitePlan Plan() => Knowledgebase.Build.Plan([.. Sources.Values], [.. Attachments.Values], new BuildOptions(Day));

    BuiltSite BuildAnew(DateOnly today, BuiltSite? published) =>
        BuiltSite.Of([.. Sources.Values], [.. Attachments.Values], today, published);

    static SiteTest Share(SiteTest site)
    {
        Shared.Add(site, new(() => site.BuildAnew(site.Day, null)));
        return site;
    }

    static SiteTest FromFolder(string folder)
    {
        var input = InputFolder.Read(folder);
        return new(
            input.Sources.ToImmutableSortedDictionary(s => s.Path, s => s, StringComparer.Ordinal),
            input.Attachments.ToImmutableSortedDictionary(a => a.Path, a => a, StringComparer.Ordinal));
    }
}
