namespace Knowledgebase.Trial.Words;

/// <summary>Something that records are about, with the spellings in which texts have it.</summary>
/// <param name="Id">Its name among the labels, such as <c>theme:haiku</c>.</param>
/// <param name="Spellings">How texts spell it, the usual one first.</param>
/// <param name="Readings">Some of its words with their readings in kana.</param>
/// <param name="Leads">Narrower words that people type to find it; some of its texts have one.</param>
public sealed record Concept(
    string Id, ImmutableArray<string> Spellings, ImmutableArray<(string Word, string Kana)> Readings, ImmutableArray<string> Leads)
{
    /// <summary>A table of concepts, one a line: <c>slug|spelling/spelling|word=かな/…|lead/lead</c>; the last two may be left out.</summary>
    internal static ImmutableArray<Concept> Table(string kind, string lines) =>
    [
        .. lines.Split('\n').Select(line => line.Split('|')).Select(cells => new Concept(
            $"{kind}:{cells[0]}",
            Cell(cells, 1),
            [.. Cell(cells, 2).Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1]))],
            Cell(cells, 3))),
    ];

    static ImmutableArray<string> Cell(string[] cells, int at) =>
        cells.Length <= at || cells[at].Length == 0 ? [] : [.. cells[at].Split('/')];
}
