namespace Knowledgebase.Theme.Views.Blocks.Overviews;

/// <summary>A few records as they are, each with a drawing of what people do in it.</summary>
public sealed record ShowcaseBlock(ImmutableArray<ShowcaseView> Items) : UnsearchedBlock;

/// <summary>One of them: what it is, and the few facts that tell whether it is of use; absences among them.</summary>
public sealed record ShowcaseView(
    Scene Scene,
    string Title,
    string Url,
    string Summary,
    ImmutableArray<FactView> Facts
);
