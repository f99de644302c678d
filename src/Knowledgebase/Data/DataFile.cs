using System.Security.Cryptography;

namespace Knowledgebase.Data;

/// <summary>One published file of data, by its path below its release. Its bytes are made when first wanted and kept: sizes and checksums stand in other files.</summary>
sealed record DataFile(string Name, string Title, string MediaType, Lazy<byte[]> Content)
{
    readonly Lazy<string> _hash = new(() => Convert.ToHexStringLower(SHA256.HashData(Content.Value)));

    public static DataFile Of(string name, string title, string mediaType, Func<byte[]> make) =>
        new(name, title, mediaType, new Lazy<byte[]>(make));

    public string Extension => Name[(Name.LastIndexOf('.') + 1)..];

    public string Format => Extension.ToUpperInvariant();

    public ImmutableArray<DataColumn> Columns { get; init; } = [];

    public string? Schema { get; init; }

    public int Length => Content.Value.Length;

    public string Hash => _hash.Value;
}

/// <summary>The files that hold the same records in several forms, and the days between which their histories lie.</summary>
sealed record DataSet(
    string Slug,
    string Title,
    string Text,
    int Count,
    DateOnly? Issued,
    DateOnly? Modified,
    ImmutableArray<DataFile> Files
);
