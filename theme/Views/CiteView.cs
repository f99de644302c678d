namespace Knowledgebase.Theme.Views;

/// <summary>A place in a source: 出典.</summary>
public sealed record CiteView(string Source, string Place, string Url)
{
    /// <summary>Both in one line.</summary>
    public string Text => $"{Source} › {Place}";
}
