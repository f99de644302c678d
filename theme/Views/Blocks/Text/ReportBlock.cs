namespace Knowledgebase.Theme.Views.Blocks.Text;

/// <summary>The way to report a mistake; a script fills in the page that the reader came from.</summary>
public sealed record ReportBlock(string Text) : UnsearchedBlock;
