namespace Knowledgebase.Records.Settings;

sealed class Navigation(Values v) : Part(v)
{
    internal static readonly GroupType<Navigation> Group = new("案内", v => new(v));

    public ImmutableArray<Destination> Menu { get; } = v.Optional("menu", "上の案内",
        new ListType<Destination>(new DestinationType(), 1), DefaultNavigation.Menu, "どのページの上にも出す行き先。",
        "[practices, lessons, terms]");
    public ImmutableArray<EntryPoint> EntryPoints { get; } = v.Optional("doors", "ホームの入口", new ListType<EntryPoint>(EntryPoint.Group, 1),
        DefaultNavigation.EntryPoints, "ホームに大きく出す入口。", "[{to: practices, title: 実践を探す, links: [practices, lessons]}]");
    public ImmutableArray<FooterGroup> Footer { get; } = v.Optional("footer", "下の案内",
        new ListType<FooterGroup>(FooterGroup.Group, 1), DefaultNavigation.Footer, "どのページの下にも出す行き先を、まとまりごとに。",
        "[{id: find, title: 探す, links: [search, practices]}]");

    public Reference? Levels { get; } = v.Optional("levels_page", "根拠レベルのページ", IdOf(Kind.Page), null!,
        "根拠レベルの読み方を説明する案内のページ。", "levels");

    public Reference? Asking { get; } = v.Optional("asking_page", "尋ね方のページ", IdOf(Kind.Page), null!,
        "支援・費用・窓口を説明する案内のページ。", "asking");

    static class DefaultNavigation
    {
        public static readonly ImmutableArray<Destination> Menu =
            To("practices", "lessons", "services", "projects", "issues", "indicators", "terms");

        public static readonly ImmutableArray<EntryPoint> EntryPoints =
        [
            new(new())
            {
                To = new("practices"), Title = "実践を探す", Text = "実践事例と、授業と指導案を見ます。",
                Links = To("practices", "lessons", "collections", "materials"),
            },
            new(new()) { To = new("services"), Links = To("request", "whom", "services", "organizations", "roles") },
            new(new())
            {
                To = new("projects"), Title = "成果と課題を確かめる",
                Text = "計画・実績・成果・課題と、参考指標の進捗率を、出典とともに確かめます。",
                Links = To("projects", "plans", "issues", "outcomes", "indicators", "evaluations", "opinions", "data"),
            },
        ];

        public static readonly ImmutableArray<FooterGroup> Footer =
        [
            Of("find", "探す", "search", "practices", "lessons", "gaps", "compare", "collections", "materials"),
            Of("ask", "尋ねる・確かめる", "services", "request", "whom", "send", "asked"),
            Of("grounds", "根拠と出典", "method", "data", "sources", "doubts", "evaluations", "vocabularies", "dictionary"),
            Of("site", "このサイト", Destination.Guides, "accessibility", "changes", "corrections", "languages"),
        ];

        static ImmutableArray<Destination> To(params string[] names) =>
        [.. names.Select(name => new Destination(name))];

        static FooterGroup Of(string id, string title, params string[] links) =>
            new(new()) { Id = id, Title = title, Links = To(links) };
    }
}

sealed class EntryPoint(Values v) : Part(v)
{
    internal static readonly GroupType<EntryPoint> Group = new("入口", v => new(v));

    public Destination To { get; init; } = v.Required("to", "行き先", new DestinationType(), "入口が開くページ。", "practices");
    public string Title { get; init; } = v.Optional("title", "見出し", Text(20), "", "入口の見出し。書かなければ行き先の名前。", "実践を探す");
    public string Text { get; init; } = v.Optional("text", "説明", Text(80), "", "入口の説明。", "実践事例と、授業と指導案を見ます。");
    public ImmutableArray<Destination> Links { get; init; } = v.List("links", "近くの行き先", new DestinationType(),
        "入口の下に並べる行き先。", "[practices, lessons]");
}

sealed class FooterGroup(Values v) : Part(v)
{
    internal static readonly GroupType<FooterGroup> Group = new("下の案内のまとまり", v => new(v));

    public string Id { get; init; } = v.Required("id", "ID", new IdType(), "まとまりのID。", "find");
    public string Title { get; init; } = v.Required("title", "見出し", Text(20), "まとまりの見出し。", "探す");
    public ImmutableArray<Destination> Links { get; init; } = v.AtLeastOne("links", "行き先", new DestinationType(),
        "並べる行き先。", "[search, practices]");
}
