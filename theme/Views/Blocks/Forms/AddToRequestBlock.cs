namespace Knowledgebase.Theme.Views.Blocks.Forms;

/// <summary>The button that puts a record into the request, and the way there. Only its id is kept, on the reader's device.</summary>
/// <param name="Key">Kind and id of the record.</param>
/// <param name="FormUrl">The form.</param>
/// <param name="Url">What one reads before asking; the way without a script.</param>
public sealed record AddToRequestBlock(string Key, string FormUrl, string Url) : UnsearchedBlock;
