namespace Knowledgebase.Trial.Words;

/// <summary>Every word by which records are searched for, and its pieces: chance must not put them together.</summary>
static class Searched
{
    /// <summary>All concepts that records of the trial are labelled with.</summary>
    public static ImmutableArray<Concept> Concepts { get; } =
    [
        .. Themes.All, .. RareThemes.All, .. Tools.All, .. Aspects.All, .. Audiences.Schools, .. Audiences.Grades.SelectMany(g => g),
        .. Audiences.AllSubjects, .. Audiences.Disabilities, .. Planted.All.Select(p => p.Item),
    ];

    /// <summary>Their spellings, narrower words, and the terms that must find nothing.</summary>
    public static ImmutableArray<string> Words { get; } =
        [.. Concepts.SelectMany(c => c.Spellings.AddRange(c.Leads)).Concat(NothingTerms.All).Distinct(StringComparer.Ordinal)];

    /// <summary>Every two neighbouring characters of those words.</summary>
    public static ImmutableHashSet<string> Pieces { get; } =
        [.. Words.SelectMany(w => Enumerable.Range(0, Math.Max(0, w.Length - 1)).Select(i => w.Substring(i, 2)))];
}
