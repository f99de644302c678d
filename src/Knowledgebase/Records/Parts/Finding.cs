namespace Knowledgebase.Records.Parts;

sealed class Finding(Values v) : Part(v), IStatement
{
    internal static readonly GroupType<Finding> Group = new("結果", v => new(v));

    public Statement Statement { get; } = new(v);
    public Evidence Evidence { get; } = v.Required("evidence", "根拠レベル", OneOf(Choices.EvidenceLevels),
        "どのような根拠が書かれているか。", "1");
    public string Method { get; } = v.Optional("method", "調べ方", Text(200), "", "どのように調べたか。", "業務状況等調査");
}

sealed class Findings(Values v)
{
    public ImmutableArray<Finding> Results { get; } = v.List("results", "結果", Finding.Group,
        "分かったことを一つずつ、根拠レベルとともに。", "[{text: …, evidence: 1}]");
    public Fact<string> DidNotWork { get; } = v.Fact("did_not_work", "うまくいかなかったこと", Lines(400),
        "試したが、思うようにならなかったこと。", "{absent: 記載なし}");

    /// <summary>The highest level of evidence that a result has; null where there is no result.</summary>
    public Evidence? Best => Results.IsEmpty ? null : Results.Max(r => r.Evidence);
}
