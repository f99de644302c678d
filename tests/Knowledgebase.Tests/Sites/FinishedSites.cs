namespace Knowledgebase.Tests.Sites;

/// <summary>The sites whose every page is measured: the real one, the example and the one that shows every field.</summary>
static class FinishedSites
{
    static readonly Dictionary<string, Lazy<BuiltSite>> Sites = new()
    {
        ["real"] = new(() => SiteTest.Real.Build()),
        ["example"] = new(() => SiteTest.Example.Build()),
        ["full"] = new(() => SiteTest.From("Golden/full/input").Build()),
    };

    public static TheoryData<string> Names { get; } = [.. Sites.Keys];

    public static BuiltSite Of(string name) => Sites[name].Value;
}
