namespace Knowledgebase.Tests.Data;

/// <summary>The sites whose data is checked, each built once.</summary>
static class DataSites
{
    const string Formula = "title: \"=HYPERLINK(\\\"https://example.jp\\\",\\\"x\\\")\"";

    static readonly Lazy<BuiltSite> FullSite = new(() => SiteTest.From("Golden/full/input").Build());
    static readonly Lazy<BuiltSite> RealSite = new(() => SiteTest.Real.Build());
    static readonly Lazy<BuiltSite> HostileSite = new(() => SiteTest.Real
        .Edit("practices/absence-form.yaml", "title: 出欠連絡・アンケート・希望調査をフォームやアプリに変更", Formula)
        .Edit("indicators/ict-teach.yaml", "title: 児童生徒のICT活用を適切に指導する能力が身に付いている教員の割合", Formula)
        .Edit("practices/mini-training.yaml", "value: 4, unit", "value: -4, unit")
        .Build());

    public static BuiltSite Full => FullSite.Value;

    public static BuiltSite Real => RealSite.Value;

    /// <summary>The real site with a title that a spreadsheet would run, and a number below zero.</summary>
    public static BuiltSite Hostile => HostileSite.Value;

    /// <summary>The files of <c>data/latest/</c> with some ending.</summary>
    public static IEnumerable<string> Files(BuiltSite site, string ending) => site.Files.Keys.Where(
        f => f.StartsWith("data/latest/", StringComparison.Ordinal) && f.EndsWith(ending, StringComparison.Ordinal));
}
