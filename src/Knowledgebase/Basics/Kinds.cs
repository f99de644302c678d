namespace Knowledgebase.Basics;

/// <summary>One kind: its folder in <c>input/</c> and in addresses, and its name.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Folder">Folder and first part of the address.</param>
/// <param name="Label">Name in Japanese.</param>
public sealed record KindInfo(Kind Kind, string Folder, string Label)
{
    /// <summary>First part of a nested item's fragment on its owner's page; empty for kinds with files of their own.</summary>
    public string Fragment { get; init; } = "";

    /// <summary>True for a kind whose records have files of their own; false for items nested in a record.</summary>
    public bool HasFile => Fragment.Length == 0;
}

/// <summary>Every kind, said once.</summary>
public static class Kinds
{
    /// <summary>All kinds, in the order of <see cref="Kind"/>.</summary>
    public static ImmutableArray<KindInfo> All { get; } =
    [
        new(Kind.Programme, "programmes", "教育改革"),
        new(Kind.Project, "projects", "プロジェクト"),
        new(Kind.Activity, "activities", "取組・行事"),
        new(Kind.Practice, "practices", "実践事例"),
        new(Kind.Lesson, "lessons", "授業と指導案"),
        new(Kind.Collection, "collections", "事例集・モデル"),
        new(Kind.Material, "materials", "教材・サイト"),
        new(Kind.Service, "services", "出典に挙げられた支援"),
        new(Kind.Indicator, "indicators", "参考指標"),
        new(Kind.Evaluation, "evaluations", "点検・評価"),
        new(Kind.Organization, "organizations", "組織"),
        new(Kind.Role, "roles", "役割"),
        new(Kind.Term, "terms", "用語"),
        new(Kind.Source, "sources", "出典・文書"),
        new(Kind.Doubt, "doubts", "抽出の注記"),
        new(Kind.Vocabulary, "vocabularies", "語彙"),
        new(Kind.Page, "pages", "案内のページ"),
        new(Kind.Dictionary, "dictionary", "検索の辞書"),
        new(Kind.Removed, "removed", "取り下げた記録"),
        new(Kind.Loan, "loans", "貸出の予定"),
        new(Kind.Plan, "plans", "計画") { Fragment = "plan" },
        new(Kind.Result, "results", "取組実績") { Fragment = "result" },
        new(Kind.Outcome, "outcomes", "成果") { Fragment = "outcome" },
        new(Kind.Issue, "issues", "課題") { Fragment = "issue" },
        new(Kind.Opinion, "opinions", "委員会意見") { Fragment = "opinion" },
        new(Kind.Need, "needs", "必要とされたこと") { Fragment = "need" },
        new(Kind.Series, "series", "系列") { Fragment = "series" },
    ];

    /// <summary>What is known of a kind.</summary>
    public static KindInfo Of(Kind kind) => All[(int)kind];

    /// <summary>The kind of that folder, or null.</summary>
    public static KindInfo? ByFolder(string folder) => All.FirstOrDefault(k => k.Folder == folder);
}
