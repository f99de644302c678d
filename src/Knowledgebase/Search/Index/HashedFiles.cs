using System.Numerics;
using System.Security.Cryptography;

namespace Knowledgebase.Search.Index;

/// <summary>Numbered files whose names carry a hash of the content, so that browsers may keep them for ever.</summary>
/// <param name="Files">In the order of their numbers.</param>
/// <param name="Hashes">Eight hexadecimal digits for each group of files, joined.</param>
/// <param name="GroupLength">How many files in a row share a hash: everyone fetches the root that lists them, so it stays small.</param>
sealed record HashedFiles(ImmutableArray<SearchFile> Files, string Hashes, int GroupLength)
{
    const int MaxHashes = 128;

    /// <summary>The hash is that of the content before compression, which every machine agrees on.</summary>
    public static HashedFiles Of(string folder, IReadOnlyList<PackedText> contents)
    {
        var length = (int)
            BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, (contents.Count + MaxHashes - 1) / MaxHashes));
        string[] hashes = [.. contents.Chunk(length).Select(group => Hash([.. group.SelectMany(c => c.ToBytes())], 4))];
        var files = InParallel.Make(
            [.. contents.Index()],
            c => new SearchFile(
                $"{SearchFile.Folder}/{folder}/{c.Index}-{hashes[c.Index / length]}.bin",
                c.Item.ToCompressed()));
        return new([.. files], string.Concat(hashes), length);
    }

    public static SearchFile One(string name, PackedText content) =>
        new($"{SearchFile.Folder}/{name}-{Hash(content.ToBytes(), 4)}.bin", content.ToCompressed());

    /// <summary>SHA-256 in hexadecimal; <paramref name="length"/> in bytes.</summary>
    public static string Hash(byte[] bytes, int length) =>
        Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, length));
}
