namespace Knowledgebase.Theme.Views.Blocks.Text;

/// <summary>A paragraph of plain text.</summary>
public sealed record TextBlock(string Text) : Block
{
    internal override IEnumerable<string> Texts() => [Text];
}
