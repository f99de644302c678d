namespace Knowledgebase.Theme.Views.Blocks.Text;

/// <summary>Prose made from Markdown, already safe HTML.</summary>
public sealed record ProseBlock(SafeHtml Html) : Block
{
    internal override IEnumerable<string> Texts() => Html.Lines();
}
