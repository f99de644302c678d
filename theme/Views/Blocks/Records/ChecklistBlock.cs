namespace Knowledgebase.Theme.Views.Blocks.Records;

/// <summary>What one needs, to be ticked on screen or paper.</summary>
public sealed record ChecklistBlock(ImmutableArray<CheckView> Items) : Block
{
    internal override IEnumerable<string> Texts() =>
        Items.Select(i => i.Alternative.Absent ? i.Text : $"{i.Text}（{i.Alternative.Text}）");
}

/// <summary>One thing to tick off; a must where nothing works without it, else what to do without.</summary>
public sealed record CheckView(string Text, bool Must, ValueView Alternative);
