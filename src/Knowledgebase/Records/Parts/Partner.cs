namespace Knowledgebase.Records.Parts;

/// <summary>Somebody whom a source names beside a project and who has no record.</summary>
sealed class Partner(Values v) : Part(v)
{
    internal static readonly GroupType<Partner> Group = new("名前の出る相手", v => new(v));

    public string Name { get; } = v.Required("name", "相手", Text(60), "出典の言葉で。個人の名前は書かない。", "研究機関");
    public string Note { get; } = v.Optional("note", "補足", Text(120), "", "何として名前が出るか。", "連携する相手（計画）");
    public ImmutableArray<Citation> Cites { get; } = v.AtLeastOne("cites", "出典", Citation.Group,
        "出典のどこにあるか。", "[{source: tenken-r5, section: overview-projects, lines: 67}]");
}
