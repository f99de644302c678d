using System.Net;

namespace Knowledgebase.Checking;

/// <summary>What the check of the whole site must know of one finished page: where it leads and where it can be led to.</summary>
/// <param name="File">The file it was read from.</param>
/// <param name="Title">The document's.</param>
/// <param name="Description">For search engines.</param>
/// <param name="Links">Of <c>href</c> and <c>src</c>, where they begin with <c>/</c> or <c>#</c>.</param>
/// <param name="Ids">Fragments, duplicates included.</param>
public sealed record PageFacts(
    PlannedFile File,
    string Title,
    string Description,
    ImmutableArray<string> Links,
    ImmutableArray<string> Ids
)
{
    /// <summary>
    /// Reads the facts from a finished file; null when it is not an HTML page. Every attribute of ours is quoted with <c>"</c> and
    /// every quote in text is encoded, so looking for <c> href="</c> is exact; a full parse costs 80 times as much.
    /// </summary>
    public static PageFacts? Of(PlannedFile file, ReadOnlySpan<byte> bytes, SharedTexts texts)
    {
        if (!file.Path.EndsWith(".html", StringComparison.Ordinal))
            return null;
        var links = ImmutableArray.CreateBuilder<string>();
        var ids = ImmutableArray.CreateBuilder<string>();
        var rest = bytes;
        while (rest.IndexOf("=\""u8) is >= 0 and var at)
        {
            var name = rest[..at];
            rest = rest[(at + 2)..];
            var end = rest.IndexOf((byte)'"');
            if (end < 0)
                break;
            if (name.EndsWith(" href"u8) || name.EndsWith(" src"u8))
            {
                if (end > 0 && rest[0] is (byte)'/' or (byte)'#')
                    links.Add(texts.Of(rest[..end]));
            }
            else if (name.EndsWith(" id"u8))
                ids.Add(texts.Of(rest[..end]));
            rest = rest[(end + 1)..];
        }
        return new(
            file,
            Between(bytes, "<title>"u8, "</title>"u8),
            Between(Behind(bytes, "<meta name=\"description\""u8), "content=\""u8, "\""u8),
            links.DrainToImmutable(),
            ids.DrainToImmutable()
        );
    }

    /// <summary>True where a page only leads on to another.</summary>
    internal bool IsRedirect => Description.Length == 0;

    /// <summary>True where a page only says that its record was withdrawn.</summary>
    internal static bool IsWithdrawal(PlannedFile page) =>
        page.Origin.Path.StartsWith("removed/", StringComparison.Ordinal);

    static string Between(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var rest = Behind(bytes, before);
        return rest.IndexOf(after) is >= 0 and var end ? Text(rest[..end]) : "";
    }

    static ReadOnlySpan<byte> Behind(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> before)
    {
        var start = bytes.IndexOf(before);
        return start < 0 ? [] : bytes[(start + before.Length)..];
    }

    static string Text(ReadOnlySpan<byte> bytes) => WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes));
}
