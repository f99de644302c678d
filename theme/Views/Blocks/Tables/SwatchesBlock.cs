namespace Knowledgebase.Theme.Views.Blocks.Tables;

/// <summary>The colours of the theme by day and by night, with their contrasts. Only the style page shows them.</summary>
sealed record SwatchesBlock(string Caption, ImmutableArray<SwatchView> Swatches) : UnsearchedBlock;

/// <summary>One colour: its role, its value by day and by night, and how well it is told apart from the ground of the page.</summary>
sealed record SwatchView(string Name, string Day, string Night, string DayContrast, string NightContrast);
