using System.Security.Cryptography;

namespace Knowledgebase.Data;

/// <summary>One published file of data. Its bytes are made when first wanted and kept: sizes and checksums stand in other files.</summary>
/// <param name="Name">Path below the folder of its release.</param>
/// <param name="Title">What it is called, in Japanese.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
sealed record DataFile(string Name, string Title, string MediaType, Lazy<byte[]> Content)
{
    readonly Lazy<string> _hash = new(() => Convert.ToHexStringLower(SHA256.HashData(Content.Value)));

    /// <summary>A file whose bytes <paramref name="make"/> makes.</summary>
    public static DataFile Of(string name, string title, string mediaType, Func<byte[]> make) =>
        new(name, title, mediaType, new Lazy<byte[]>(make));

    /// <summary>Its form by the usual short name: CSV, JSON, XLSX.</summary>
    public string Format => Name[(Name.LastIndexOf('.') + 1)..].ToUpperInvariant();

    /// <summary>The table's columns where it is a table, else none.</summary>
    public ImmutableArray<DataColumn> Columns { get; init; } = [];

    /// <summary>The name of the file that says its form, or null.</summary>
    public string? Schema { get; init; }

    public int Length => Content.Value.Length;

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public string Hash => _hash.Value;
}

/// <summary>The files that hold the same data in several forms.</summary>
/// <param name="Slug">Its id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What is in it, in one sentence.</param>
/// <param name="Count">Records in it.</param>
/// <param name="Issued">The day of the oldest entry in its records' histories.</param>
/// <param name="Modified">The day of the newest.</param>
/// <param name="Files">Its files.</param>
sealed record DataSet(
    string Slug,
    string Title,
    string Text,
    int Count,
    DateOnly? Issued,
    DateOnly? Modified,
    ImmutableArray<DataFile> Files
);
