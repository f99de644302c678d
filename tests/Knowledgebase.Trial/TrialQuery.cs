namespace Knowledgebase.Trial;

/// <summary>What somebody types, and what it is meant to find: the records that carry all its concepts.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Class">One of <see cref="QueryClasses"/>.</param>
/// <param name="Concepts">Ids of concepts.</param>
/// <param name="HeldOut">True when it is never used for tuning.</param>
public sealed record TrialQuery(string Text, string Class, ImmutableArray<string> Concepts, bool HeldOut)
{
    /// <summary>Whether a record is what the query is meant to find.</summary>
    public bool Wants(TrialRecord record) => Concepts.All(record.Concepts.Contains);
}

/// <summary>The ways of typing that the queries try.</summary>
public static class QueryClasses
{
    /// <summary>Two words of one known record.</summary>
    public const string KnownItem = "known item";

    /// <summary>Words run together without spaces.</summary>
    public const string RunOn = "run-on";

    /// <summary>Two or three things at once, in any order.</summary>
    public const string AllOf = "all of";

    /// <summary>One word of a vocabulary.</summary>
    public const string Facet = "one facet word";

    /// <summary>Another word or spelling for the same.</summary>
    public const string Synonym = "synonym, spelling";

    /// <summary>Full and half width, kana, case, figures.</summary>
    public const string Form = "width, kana, case";

    /// <summary>Variants of characters, long vowels, ヶ, middle dots and hyphens.</summary>
    public const string Names = "long vowel, ヶ, names, dots";

    /// <summary>Words half typed.</summary>
    public const string Typing = "prefix while typing";

    /// <summary>A piece of a word.</summary>
    public const string Substring = "substring";

    /// <summary>Several scripts and signs in one word.</summary>
    public const string Mixed = "mixed script, symbols";

    /// <summary>Kana for a word in kanji.</summary>
    public const string Reading = "reading";

    /// <summary>A phrase in quotes.</summary>
    public const string Phrase = "quoted phrase";

    /// <summary>A narrower word that leads to a wider one.</summary>
    public const string OneWay = "one-way word";
}
