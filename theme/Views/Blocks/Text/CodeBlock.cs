namespace Knowledgebase.Theme.Views.Blocks.Text;

/// <summary>Preformatted text, such as an example of a diagnostic.</summary>
public sealed record CodeBlock(string Text) : UnsearchedBlock;
