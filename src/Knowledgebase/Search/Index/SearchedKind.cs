namespace Knowledgebase.Search.Index;

/// <summary>By its folder; the score is multiplied by <c>Boost</c>: what readers come for ranks before what explains it.</summary>
sealed record SearchedKind(string Key, string Label, double Boost);
