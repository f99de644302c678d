namespace Knowledgebase.Tests.House;

/// <summary>A kind is said once, and nobody forgets to say it: without its pages, no site is built.</summary>
public sealed partial class KindsTests
{
    [Fact]
    public void Every_kind_has_a_row_and_fields()
    {
        Assert.Equal(Enum.GetValues<Kind>(), Kinds.All.Select(k => k.Kind));
        Assert.All(Kinds.All, kind => Assert.True(RecordShapes.All.ContainsKey(kind.Kind), $"{kind.Kind} has no row in Records/RecordShapes.cs"));
        Assert.All(Kinds.All, kind => Assert.True(SiteKinds.All.Any(row => row.Kind == kind.Kind), $"{kind.Kind} has no row in Pages/SiteKinds.cs"));
    }

    [Fact]
    public void The_search_shows_each_kind_in_a_place_of_its_own() =>
        Assert.Distinct(Kinds.Searched.Select(k => k.Search!.Place));

    /// <summary>An arm for the rest forgets the next kind without a word.</summary>
    [Fact]
    public void No_switch_over_kinds_or_records_has_an_arm_for_the_rest()
    {
        var records = typeof(Practice).Assembly.GetTypes()
            .Where(type => type.IsClass && (type.IsSubclassOf(typeof(Knowledgebase.Records.Record)) || type.IsAssignableTo(typeof(IStated))));
        var arm = new Regex($@"(?m)^\s*(Kind\.\w+|{string.Join('|', records.Select(type => type.Name))})\b[^;=]* =>");
        Assert.Matches(arm, "    Practice p => 1,");
        Assert.Equal([],
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            from Match body in SwitchBody().Matches(File.ReadAllText(file))
            where arm.IsMatch(body.Value) && body.Value.Contains("_ =>", StringComparison.Ordinal)
            select $"{Path.GetRelativePath(Repository.Root, file)}: {arm.Match(body.Value).Value.Trim()}");
    }

    [GeneratedRegex(@"(?ms)switch\s*\{.*?^\s*\}[;,)]")]
    private static partial Regex SwitchBody();
}
