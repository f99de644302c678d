namespace Knowledgebase.Theme.Views.Blocks.Records;

/// <summary>What a word means, as the first thing that its page says, and under it whose explanation that is.</summary>
public sealed record MeaningBlock(StatementView Meaning, MarkView Origin) : Block
{
    /// <summary>True where a source says it: what the site explains itself is never found as the source's.</summary>
    public bool Sourced { get; init; }

    /// <summary>What the origin does not say.</summary>
    public string? Remark { get; init; }

    internal override bool Summarizes => Sourced;

    internal override IEnumerable<string> Texts() => Sourced ? Meaning.Texts() : [];
}
