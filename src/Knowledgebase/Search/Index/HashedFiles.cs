using System.Numerics;
using System.Security.Cryptography;

namespace Knowledgebase.Search.Index;

/// <summary>Numbered files whose names carry a hash of the content, so that browsers may keep them for ever.</summary>
/// <param name="Files">The files in order.</param>
/// <param name="Hashes">The hashes in hexadecimal, one for each group of files, eight digits each, joined.</param>
/// <param name="GroupLength">How many files in a row share a hash: the root that lists them is fetched by everyone, and stays small.</param>
sealed record HashedFiles(ImmutableArray<SearchFile> Files, string Hashes, int GroupLength)
{
    const int MaxHashes = 128;

    /// <summary>Names and compresses files. The hash is that of the content before compression, which every machine agrees on.</summary>
    public static HashedFiles Of(string folder, IReadOnlyList<PackedText> contents)
    {
        var groupLength = (int)
            BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, (contents.Count + MaxHashes - 1) / MaxHashes));
        var hashes = contents
            .Chunk(groupLength)
            .Select(group => Hash(group.SelectMany(c => c.ToBytes()).ToArray(), 4))
            .ToArray();
        var files = InParallel.Make(
            [.. contents.Index()],
            numbered => new SearchFile(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{SearchFile.Folder}/{folder}/{numbered.Index}-{hashes[numbered.Index / groupLength]}.bin"
                ),
                numbered.Item.ToCompressed()
            )
        );
        return new([.. files], string.Concat(hashes), groupLength);
    }

    /// <summary>Names and compresses a file of which there is one.</summary>
    public static SearchFile One(string name, PackedText content) =>
        new($"{SearchFile.Folder}/{name}-{Hash(content.ToBytes(), 4)}.bin", content.ToCompressed());

    /// <summary>The first bytes of SHA-256 in hexadecimal.</summary>
    public static string Hash(byte[] bytes, int length) =>
        Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, length));
}
