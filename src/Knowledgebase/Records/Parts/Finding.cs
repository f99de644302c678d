namespace Knowledgebase.Records.Parts;

/// <summary>A result of a practice or lesson with its own level of evidence.</summary>
public sealed record Finding(Statement Statement, Evidence Evidence, string Method) : IStatement
{
    internal static readonly Shape<Finding> Shape = Schema.Shape.Of<Finding>("結果", f =>
    {
        var statement = Statement.AddTo(f);
        var evidence = f.Required("evidence", "根拠レベル", new ChoiceType<Evidence>(Choices.EvidenceLevels), "どのような根拠が書かれているか。", "1");
        var method = f.Optional("method", "調べ方", new TextType(200), "", "どのように調べたか。", "業務状況等調査");
        return v => new Finding(statement(v), evidence[v], method[v]);
    });
}
