namespace Knowledgebase.Records.Parts;

/// <summary>Stands in the later evaluation's own record, so that the earlier ones are never rewritten.</summary>
sealed class FollowUp(Values v) : Part(v), IStatement
{
    internal static readonly GroupType<FollowUp> Group = new("前の課題・意見のその後", v => new(v));

    public Reference About { get; } = v.Required("about", "課題・意見", new AnyReferenceType(),
        "前の点検・評価で挙げられた課題か委員会意見。", "issues/sne-severe");
    public FollowUpState State { get; } = v.Required("state", "状況", OneOf(Choices.FollowUpStates),
        "この点検・評価に書かれた状況（当サイトの分類）。", "対応中");
    public Statement Statement { get; } = new(v);
}
