namespace Knowledgebase.Theme.Views;

/// <summary>A place in a source: 出典.</summary>
/// <param name="Source">The document.</param>
/// <param name="Place">Section and heading in it, as a reader looks them up.</param>
/// <param name="Url">The site's page of that section.</param>
public sealed record CiteView(string Source, string Place, string Url)
{
    /// <summary>Both in one line.</summary>
    public string Text => $"{Source} › {Place}";
}
