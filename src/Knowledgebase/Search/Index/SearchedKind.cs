namespace Knowledgebase.Search.Index;

/// <summary>A kind that the search finds.</summary>
/// <param name="Key">Its folder.</param>
/// <param name="Label">Its name.</param>
/// <param name="Boost">Factor on the score: what readers come for ranks before what explains it.</param>
sealed record SearchedKind(string Key, string Label, double Boost);
