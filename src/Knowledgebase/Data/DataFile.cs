using System.Security.Cryptography;

namespace Knowledgebase.Data;

/// <summary>
/// One published file of data, by its path below its release. Its bytes are made when first wanted, because sizes and checksums stand in
/// other files, and kept until they are handed out: tens of megabytes of what is written already are not held.
/// </summary>
sealed record DataFile(string Name, string Title, string MediaType, Func<byte[]> Make)
{
    readonly Lock _making = new();
    byte[]? _content;
    string? _hash;
    int _length;

    public string Extension => Name[(Name.LastIndexOf('.') + 1)..];

    public string Format => Extension.ToUpperInvariant();

    public ImmutableArray<DataColumn> Columns { get; init; } = [];

    public string? Schema { get; init; }

    public int Length => Known().Length;

    public string Hash => Known().Hash;

    /// <summary>The bytes. Who wants them again has them made again.</summary>
    public byte[] HandOut()
    {
        lock (_making)
        {
            Known();
            var content = _content ?? Make();
            _content = null;
            return content;
        }
    }

    (int Length, string Hash) Known()
    {
        lock (_making)
        {
            if (_hash is null)
            {
                _content = Make();
                (_length, _hash) = (_content.Length, Convert.ToHexStringLower(SHA256.HashData(_content)));
            }
            return (_length, _hash);
        }
    }
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
