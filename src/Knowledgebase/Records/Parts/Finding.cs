namespace Knowledgebase.Records.Parts;

/// <summary>A result of a practice or lesson with its own level of evidence.</summary>
public sealed class Finding(Values v) : Part(v), IStatement
{
    internal static readonly GroupType<Finding> Group = new("結果", v => new(v));

    public Statement Statement { get; } = new(v);
    public Evidence Evidence { get; } = v.Required("evidence", "根拠レベル",
        new ChoiceType<Evidence>(Choices.EvidenceLevels), "どのような根拠が書かれているか。", "1");
    public string Method { get; } = v.Optional("method", "調べ方", new TextType(200), "", "どのように調べたか。", "業務状況等調査");
}
