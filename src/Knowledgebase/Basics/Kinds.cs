namespace Knowledgebase.Basics;

/// <summary>One kind: its folder in <c>input/</c> and in addresses, its names, and how the search ranks it.</summary>
/// <param name="English">Null where English pages do not speak of its records.</param>
/// <param name="Search">Null for what is found with its owner, or not at all.</param>
public sealed record KindInfo(Kind Kind, string Folder, string Label, string? English, SearchRank? Search)
{
    internal string ListLabel { get; init; } = Label;

    internal string Fragment { get; init; } = "";

    internal bool HasFile => Fragment.Length == 0;
}

/// <summary>How a kind stands in the search.</summary>
/// <param name="Boost">Factor on the score: what readers come for ranks before what explains the site.</param>
/// <param name="IsFiltered">True when its list leads to the filters: records differ by school type, setting or year.</param>
public sealed record SearchRank(int Place, double Boost, bool IsFiltered);

/// <summary>Every kind, said once.</summary>
public static class Kinds
{
    static readonly KindInfo[] Rows =
    [
        new(Kind.Programme, "programmes", "教育改革", "The reform", new(60, 0.9, false)),
        new(Kind.Project, "projects", "プロジェクト", "Projects", new(70, 0.9, false)),
        new(Kind.Activity, "activities", "取組・行事", "Activities and events", new(80, 0.9, true)),
        new(Kind.Practice, "practices", "実践事例", "Practices of schools", new(10, 1, true)),
        new(Kind.Lesson, "lessons", "授業と指導案", "Lessons and lesson plans", new(20, 1, true)),
        new(Kind.Collection, "collections", "事例集・モデル", "Collections and models", new(50, 1, true)),
        new(Kind.Material, "materials", "教材・サイト", "Materials and websites", new(30, 1, true)),
        new(Kind.Service, "services", "出典に挙げられた支援", "Support named in the sources", new(40, 1, true)) { ListLabel = "相談・借りる" },
        new(Kind.Indicator, "indicators", "参考指標", "Reference indicators", new(120, 0.9, false)),
        new(Kind.Evaluation, "evaluations", "点検・評価", "Reviews", new(140, 0.8, true)),
        new(Kind.Organization, "organizations", "組織", "Organizations", new(170, 0.8, false)),
        new(Kind.Role, "roles", "役割", "Roles", new(160, 0.9, false)),
        new(Kind.Term, "terms", "用語", "Terms", new(150, 0.6, false)),
        new(Kind.Source, "sources", "出典・文書", "Sources", new(190, 0.5, false)),
        new(Kind.ExtractionNote, "doubts", "読み取りの注記", "Notes on the extraction", new(200, 0.5, false)),
        new(Kind.Vocabulary, "vocabularies", "語彙", null, null),
        new(Kind.Page, "pages", "案内のページ", "Guide pages", new(180, 0.8, false)),
        new(Kind.Dictionary, "dictionary", "検索の辞書", null, null),
        new(Kind.Removed, "removed", "取り下げた記録", null, null),
        new(Kind.Loan, "loans", "貸出の予定", null, null),
        new(Kind.Plan, "plans", "計画", null, null) { Fragment = "plan", ListLabel = "計画と報告の対応" },
        new(Kind.Result, "results", "取組実績", null, null) { Fragment = "result" },
        new(Kind.Outcome, "outcomes", "成果", null, new(100, 0.8, true)) { Fragment = "outcome" },
        new(Kind.Issue, "issues", "課題", null, new(90, 0.9, true)) { Fragment = "issue" },
        new(Kind.Opinion, "opinions", "委員会意見", null, new(130, 0.8, true)) { Fragment = "opinion" },
        new(Kind.Need, "needs", "必要とされたこと", null, new(110, 0.9, false)) { Fragment = "need" },
        new(Kind.Series, "series", "系列", null, null) { Fragment = "series" },
    ];

    /// <summary>All kinds, in the order of <see cref="Kind"/>: data and tables name them so.</summary>
    internal static ImmutableArray<KindInfo> All { get; } = [.. Rows.OrderBy(k => k.Kind)];

    static readonly Dictionary<Kind, KindInfo> ByKind = All.ToDictionary(k => k.Kind);

    /// <summary>The kinds that the search finds, the most wanted first.</summary>
    internal static ImmutableArray<KindInfo> Searched { get; } =
        [.. All.Where(k => k.Search is not null).OrderBy(k => k.Search!.Place)];

    /// <summary>What is known of a kind.</summary>
    public static KindInfo Of(Kind kind) => ByKind[kind];

    internal static KindInfo? ByFolder(string folder) => All.FirstOrDefault(k => k.Folder == folder);
}
