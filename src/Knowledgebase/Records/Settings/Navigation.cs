namespace Knowledgebase.Records.Settings;

/// <summary>The ways through the site: the menu, the doors of the home page, the foot, and the pages that others lead to.</summary>
/// <param name="Menu">What stands at the head of every page.</param>
/// <param name="Doors">The large entries of the home page.</param>
/// <param name="Footer">What stands at the foot of every page.</param>
/// <param name="Levels">The page that explains the levels of evidence; null on a site without it.</param>
/// <param name="Asking">The page that says whom to ask and what it costs; null on a site without it.</param>
public sealed record Navigation(
    ImmutableArray<Destination> Menu, ImmutableArray<Door> Doors, ImmutableArray<FooterGroup> Footer, Reference? Levels, Reference? Asking)
{
    /// <summary>What a site has that says nothing: what every site of this program holds.</summary>
    internal static readonly Navigation Usual = new(
        To("practices", "lessons", "services", "projects", "issues", "indicators", "terms"),
        [
            new(new("practices"), "実践を探す", "実践事例と、授業と指導案を見ます。", To("practices", "lessons", "collections", "materials")),
            new(new("services"), "", "", To("request", "whom", "services", "organizations", "roles")),
            new(new("projects"), "成果と課題を確かめる", "計画・実績・成果・課題と、参考指標の進捗率を、出典とともに確かめます。",
                To("projects", "plans", "issues", "outcomes", "indicators", "evaluations", "opinions", "data")),
        ],
        [
            new("find", "探す", To("search", "practices", "lessons", "gaps", "compare", "collections", "materials")),
            new("ask", "尋ねる・確かめる", To("services", "request", "whom", "send", "asked")),
            new("grounds", "根拠と出典", To("method", "data", "sources", "doubts", "evaluations", "vocabularies", "dictionary")),
            new("site", "このサイト", To(Destination.Guides, "accessibility", "changes", "corrections", "languages")),
        ],
        null, null);

    internal static readonly Shape<Navigation> Shape = Schema.Shape.Of<Navigation>("案内", f =>
    {
        var page = new ReferenceType(Kind.Page);
        var menu = f.Optional("menu", "上の案内", new ListType<Destination>(new DestinationType(), 1), Usual.Menu,
            "どのページの上にも出す行き先。", "[practices, lessons, terms]");
        var doors = f.Optional("doors", "ホームの入口", new ListType<Door>(new PartType<Door>(Door.Shape), 1), Usual.Doors,
            "ホームに大きく出す入口。", "[{to: practices, title: 実践を探す, links: [practices, lessons]}]");
        var footer = f.Optional("footer", "下の案内", new ListType<FooterGroup>(new PartType<FooterGroup>(FooterGroup.Shape), 1), Usual.Footer,
            "どのページの下にも出す行き先を、まとまりごとに。", "[{id: find, title: 探す, links: [search, practices]}]");
        var levels = f.Optional("levels_page", "根拠レベルのページ", page, null!, "根拠レベルの読み方を説明する案内のページ。", "levels");
        var asking = f.Optional("asking_page", "尋ね方のページ", page, null!, "支援・費用・窓口を説明する案内のページ。", "asking");
        return v => new Navigation(menu[v], doors[v], footer[v], levels[v], asking[v]);
    });

    private static ImmutableArray<Destination> To(params ReadOnlySpan<string> names)
    {
        var to = ImmutableArray.CreateBuilder<Destination>(names.Length);
        foreach (var name in names) to.Add(new(name));
        return to.MoveToImmutable();
    }
}

/// <summary>A large entry of the home page.</summary>
/// <param name="To">Where it leads.</param>
/// <param name="Title">Its heading; empty takes the name of the page to which it leads.</param>
/// <param name="Text">What one finds there; or empty.</param>
/// <param name="Links">What else stands behind it.</param>
public sealed record Door(Destination To, string Title, string Text, ImmutableArray<Destination> Links)
{
    internal static readonly Shape<Door> Shape = Schema.Shape.Of<Door>("入口", f =>
    {
        var to = f.Required("to", "行き先", new DestinationType(), "入口が開くページ。", "practices");
        var title = f.Optional("title", "見出し", new TextType(20), "", "入口の見出し。書かなければ行き先の名前。", "実践を探す");
        var text = f.Optional("text", "説明", new TextType(80), "", "入口の説明。", "実践事例と、授業と指導案を見ます。");
        var links = f.List("links", "近くの行き先", new DestinationType(), "入口の下に並べる行き先。", "[practices, lessons]");
        return v => new Door(to[v], title[v], text[v], links[v]);
    });
}

/// <summary>One group of the foot.</summary>
/// <param name="Id">Its fragment.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Links">What stands in it.</param>
public sealed record FooterGroup(string Id, string Title, ImmutableArray<Destination> Links)
{
    internal static readonly Shape<FooterGroup> Shape = Schema.Shape.Of<FooterGroup>("下の案内のまとまり", f =>
    {
        var id = f.Required("id", "ID", new IdType(), "まとまりのID。", "find");
        var title = f.Required("title", "見出し", new TextType(20), "まとまりの見出し。", "探す");
        var links = f.AtLeastOne("links", "行き先", new DestinationType(), "並べる行き先。", "[search, practices]");
        return v => new FooterGroup(id[v], title[v], links[v]);
    });
}
