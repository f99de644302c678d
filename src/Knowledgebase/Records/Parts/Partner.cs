namespace Knowledgebase.Records.Parts;

/// <summary>Somebody whom a source names beside a project and who has no record: a kind of people or bodies, in the source's words.</summary>
public sealed record Partner(string Name, string Note, ImmutableArray<Citation> Cites)
{
    internal static readonly Shape<Partner> Shape = Schema.Shape.Of<Partner>("名前の出る相手", f =>
    {
        var name = f.Required("name", "相手", new TextType(60), "出典の言葉で。個人の名前は書かない。", "研究機関");
        var note = f.Optional("note", "補足", new TextType(120), "", "何として名前が出るか。", "連携する相手（計画）");
        var cites = f.AtLeastOne("cites", "出典", new CitationType(), "出典のどこにあるか。", "[{source: tenken-r5, section: overview-projects, lines: 67}]");
        return v => new Partner(name[v], note[v], cites[v]);
    });
}
