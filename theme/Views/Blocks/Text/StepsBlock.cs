namespace Knowledgebase.Theme.Views.Blocks.Text;

/// <summary>An ordered list of steps.</summary>
public sealed record StepsBlock(ImmutableArray<string> Steps) : Block
{
    internal override IEnumerable<string> Texts() => Steps;
}
