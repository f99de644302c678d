using System.Security.Cryptography;

namespace Knowledgebase.Data;

/// <summary>One published file of data. Its bytes are made when first wanted and kept: sizes and checksums stand in other files.</summary>
/// <param name="Name">File name below the folder of its release.</param>
/// <param name="Title">What it is called, in Japanese.</param>
/// <param name="Text">What is in it, in one Japanese sentence.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record DataFile(string Name, string Title, string Text, string MediaType, Lazy<byte[]> Content)
{
    /// <summary>A file whose bytes <paramref name="make"/> makes.</summary>
    public static DataFile Of(string name, string title, string text, string mediaType, Func<byte[]> make) =>
        new(name, title, text, mediaType, new Lazy<byte[]>(make));

    /// <summary>Bytes.</summary>
    public int Length => Content.Value.Length;

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Content.Value));
}
