namespace Knowledgebase.Theme.Views.Blocks.Overviews;

/// <summary>How many of a few things came to be: a sign each, the full ones first, and the sentence that says the same.</summary>
public sealed record TallyBlock(int Reached, int All, string Text, LinkView More) : UnsearchedBlock;
