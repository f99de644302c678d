namespace Knowledgebase.Theme.Views.Blocks.Records;

/// <summary>Labelled facts (<c>dl</c>): for whom, what is needed, how long…</summary>
public sealed record FactsBlock(ImmutableArray<FactView> Facts) : Block
{
    internal override IEnumerable<string> Texts() => Facts.SelectMany(f => f.Texts());
}
