namespace Knowledgebase.Theme.Views.Blocks.Records;

/// <summary>What is not known, by reason: each fact's label is the reason, its values are what is missing for it.</summary>
public sealed record AbsencesBlock(ImmutableArray<FactView> Reasons) : UnsearchedBlock
{
    /// <summary>What the reasons do not mean.</summary>
    public string? Caveat { get; init; }
}
