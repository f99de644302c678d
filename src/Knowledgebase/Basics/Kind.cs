namespace Knowledgebase.Basics;

/// <summary>The kinds of things the site holds: records with a file of their own, and items nested in a record.</summary>
public enum Kind
{
    /// <summary>教育改革: what the projects belong to.</summary>
    Programme,

    /// <summary>プロジェクト.</summary>
    Project,

    /// <summary>取組・行事.</summary>
    Activity,

    /// <summary>実践事例.</summary>
    Practice,

    /// <summary>授業と指導案.</summary>
    Lesson,

    /// <summary>事例集・モデル.</summary>
    Collection,

    /// <summary>教材・サイト.</summary>
    Material,

    /// <summary>出典に挙げられた支援.</summary>
    Service,

    /// <summary>参考指標.</summary>
    Indicator,

    /// <summary>点検・評価.</summary>
    Evaluation,

    /// <summary>組織.</summary>
    Organization,

    /// <summary>役割.</summary>
    Role,

    /// <summary>用語.</summary>
    Term,

    /// <summary>出典・文書.</summary>
    Source,

    /// <summary>読み取りの注記.</summary>
    ExtractionNote,

    /// <summary>語彙.</summary>
    Vocabulary,

    /// <summary>案内のページ.</summary>
    Page,

    /// <summary>検索の辞書.</summary>
    Dictionary,

    /// <summary>取り下げた記録.</summary>
    Removed,

    /// <summary>貸出の予定: when the sets of a material are away, without names.</summary>
    Loan,

    /// <summary>計画, nested in a project.</summary>
    Plan,

    /// <summary>取組実績, nested in a project.</summary>
    Result,

    /// <summary>成果, nested in a project.</summary>
    Outcome,

    /// <summary>課題, nested in a project.</summary>
    Issue,

    /// <summary>委員会意見, nested in an evaluation.</summary>
    Opinion,

    /// <summary>必要とされたこと, nested in an indicator or evaluation.</summary>
    Need,

    /// <summary>系列, nested in an indicator.</summary>
    Series,
}
