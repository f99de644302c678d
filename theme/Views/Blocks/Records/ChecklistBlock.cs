namespace Knowledgebase.Theme.Views.Blocks.Records;

/// <summary>What one needs, to be ticked on screen or paper.</summary>
public sealed record ChecklistBlock(ImmutableArray<CheckView> Items) : Block
{
    internal override bool Summarizes => false;

    internal override IEnumerable<string> Texts() =>
        Items.Select(i => i.Alternative.Absent ? i.Text : $"{i.Text}（{i.Alternative.Text}）");
}

/// <summary>One thing to tick off.</summary>
/// <param name="Text">The thing.</param>
/// <param name="Must">Whether nothing works without it.</param>
/// <param name="Alternative">What to do without it, or that nothing is said about that.</param>
public sealed record CheckView(string Text, bool Must, ValueView Alternative);
