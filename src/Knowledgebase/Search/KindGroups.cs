namespace Knowledgebase.Search;

/// <summary>The kinds in few choices, as a reader who narrows a search thinks of them: in the order in which they are wanted.</summary>
sealed record KindGroup(string Key, string Label, int LastPlace);

static class KindGroups
{
    public static ImmutableArray<KindGroup> All { get; } =
    [
        new("cases", "実践・授業", 20),
        new("help", "教材・支援", 50),
        new("work", "プロジェクト・取組", 80),
        new("outcomes", "成果・課題・指標", 140),
        new("words", "用語・人・出典", int.MaxValue),
    ];

    /// <summary>The group of a kind, by its place among all that is wanted.</summary>
    public static KindGroup Of(SearchRank rank) => All.First(g => rank.Place <= g.LastPlace);
}
