using System.Buffers;

namespace Knowledgebase.Basics;

/// <summary>Kind and slug of a record or nested item: the only way to point at one.</summary>
public readonly record struct RecordId(Kind Kind, string Slug) : IComparable<RecordId>
{
    static readonly SearchValues<char> SlugCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyz0123456789-"
    );

    /// <summary>True for 1–64 of a–z, 0–9 and hyphen, with a letter or digit at both ends.</summary>
    public static bool IsSlug(string text) =>
        text.Length is > 0 and <= 64
        && !text.AsSpan().ContainsAnyExcept(SlugCharacters)
        && text[0] != '-'
        && text[^1] != '-';

    /// <summary>An id as written for a record of some kind: its slug, or folder and slug where it is of another kind; null for anything else.</summary>
    internal static RecordId? Read(string text, Kind kind) =>
        text.Split('/') switch
        {
            [var slug] when IsSlug(slug) => new(kind, slug),
            [var folder, var slug] when IsSlug(slug) && Kinds.ByFolder(folder) is { HasFile: true } other => new(
                other.Kind,
                slug
            ),
            _ => null,
        };

    /// <inheritdoc/>
    public int CompareTo(RecordId other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Slug, other.Slug);

    /// <inheritdoc/>
    public override string ToString() => $"{Kinds.Of(Kind).Folder}/{Slug}";
}

/// <summary>A vocabulary word as written: its label or id.</summary>
public sealed record Word(string Vocabulary, string Text, SourceSpot Spot);

readonly record struct LineRange(int From, int To)
{
    public override string ToString() =>
        From == To
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"L{From}")
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"L{From}–{To}");
}
