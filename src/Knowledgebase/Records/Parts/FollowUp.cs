namespace Knowledgebase.Records.Parts;

/// <summary>
/// What a review says about an issue or opinion of an earlier one. It stands in the later review's own record, so that the earlier
/// records are never rewritten.
/// </summary>
public sealed record FollowUp(Reference About, FollowUpState State, Statement Statement, SourceSpot Spot) : IStatement
{
    internal static readonly Shape<FollowUp> Shape = Schema.Shape.Of<FollowUp>("前の課題・意見のその後", f =>
    {
        var about = f.Required("about", "課題・意見", new AnyReferenceType(), "前の点検・評価で挙げられた課題か委員会意見。", "issues/sne-severe");
        var state = f.Required("state", "状況", new ChoiceType<FollowUpState>(Choices.FollowUpStates), "この点検・評価に書かれた状況（当サイトの分類）。", "対応中");
        var statement = Statement.AddTo(f);
        return v => new FollowUp(about[v], state[v], statement(v), v.Spot);
    });
}
