namespace Knowledgebase.Records;

/// <summary>One kind: its folder in <c>input/</c> and in addresses, its name, and for kinds with files of their own how one is read.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Folder">Folder and first part of the address.</param>
/// <param name="Label">Name in Japanese.</param>
/// <param name="Shape">Its fields.</param>
public sealed record KindInfo(Kind Kind, string Folder, string Label, Shape Shape)
{
    /// <summary>First part of a nested item's fragment on its owner's page; empty for kinds with files of their own.</summary>
    public string Fragment { get; init; } = "";

    internal Func<YamlMap, RecordReading, Record?>? Read { get; init; }
}

/// <summary>Every kind, said once.</summary>
public static class Kinds
{
    /// <summary>All kinds, in the order of <see cref="Kind"/>.</summary>
    public static ImmutableArray<KindInfo> All { get; } =
    [
        Filed(Kind.Programme, "programmes", "教育改革", Programme.Group),
        Filed(Kind.Project, "projects", "プロジェクト", Project.Group),
        Filed(Kind.Activity, "activities", "取組・行事", Activity.Group),
        Filed(Kind.Practice, "practices", "実践事例", Practice.Group),
        Filed(Kind.Lesson, "lessons", "授業と指導案", Lesson.Group),
        Filed(Kind.Collection, "collections", "事例集・モデル", Collection.Group),
        Filed(Kind.Material, "materials", "教材・サイト", Material.Group),
        Filed(Kind.Service, "services", "出典に挙げられた支援", Service.Group),
        Filed(Kind.Indicator, "indicators", "参考指標", Indicator.Group),
        Filed(Kind.Evaluation, "evaluations", "点検・評価", Evaluation.Group),
        Filed(Kind.Organization, "organizations", "組織", Organization.Group),
        Filed(Kind.Role, "roles", "役割", Role.Group),
        Filed(Kind.Term, "terms", "用語", Term.Group),
        Filed(Kind.Source, "sources", "出典・文書", Source.Group),
        Filed(Kind.Doubt, "doubts", "抽出の注記", Doubt.Group),
        Filed(Kind.Vocabulary, "vocabularies", "語彙", Vocabulary.Group),
        Filed(Kind.Page, "pages", "案内のページ", Page.Group),
        Filed(Kind.Dictionary, "dictionary", "検索の辞書", SearchDictionary.Group),
        Filed(Kind.Removed, "removed", "取り下げた記録", Removed.Group),
        Filed(Kind.Loan, "loans", "貸出の予定", LoanPlan.Group),
        Nested(Kind.Plan, "plans", "plan", "計画", Plan.Group),
        Nested(Kind.Result, "results", "result", "取組実績", Result.Group),
        Nested(Kind.Outcome, "outcomes", "outcome", "成果", Outcome.Group),
        Nested(Kind.Issue, "issues", "issue", "課題", Issue.Group),
        Nested(Kind.Opinion, "opinions", "opinion", "委員会意見", Opinion.Group),
        Nested(Kind.Need, "needs", "need", "必要とされたこと", Need.Group),
        Nested(Kind.Series, "series", "series", "系列", Series.Group),
    ];

    /// <summary>What is known of a kind.</summary>
    public static KindInfo Of(Kind kind) => All[(int)kind];

    /// <summary>The kind of that folder, or null.</summary>
    public static KindInfo? ByFolder(string folder) => All.FirstOrDefault(k => k.Folder == folder);

    private static KindInfo Filed<T>(Kind kind, string folder, string label, GroupType<T> type)
        where T : Record =>
        new(kind, folder, label, type.Shape)
        {
            Read = (map, reading) => type.TryRead(map, reading, out var record) ? record : null,
        };

    private static KindInfo Nested<T>(Kind kind, string folder, string fragment, string label, GroupType<T> type)
        where T : Part =>
        new(kind, folder, label, type.Shape) { Fragment = fragment };
}
