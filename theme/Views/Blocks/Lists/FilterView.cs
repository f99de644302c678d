namespace Knowledgebase.Theme.Views.Blocks.Lists;

/// <summary>One property by which a list is narrowed, with the values that some record has.</summary>
/// <param name="Id">Fragment of its heading.</param>
/// <param name="Key">What the search calls it, and with it the address of a narrowed list.</param>
public sealed record FilterView(string Id, string Key, string Title, ImmutableArray<ChoiceView> Choices)
{
    /// <summary>What is said of the other values: ほか3項目は0件.</summary>
    public string? Rest { get; init; }

    /// <summary>True where its values show at once.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>One value of a property, and the list of what has it.</summary>
public sealed record ChoiceView(string Key, LinkView Link);
