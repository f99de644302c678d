namespace Knowledgebase.Theme.Views.Blocks.Forms;

/// <summary>The button that puts a record into the request, and the way there. Only its key (kind and id) is kept, on the reader's device.</summary>
public sealed record AddToRequestBlock(string Key, string FormUrl, string Url) : UnsearchedBlock;
