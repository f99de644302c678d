using System.Collections.Concurrent;
using System.Net;

namespace Knowledgebase.Checking;

/// <summary>Addresses and fragments as they stand in pages, each kept once: nearly all stand on hundreds of pages. Safe from many threads.</summary>
public sealed class SharedTexts
{
    const int MaxOnStack = 512;
    readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The text of an attribute's value in UTF-8, decoded.</summary>
    public string Of(ReadOnlySpan<byte> value)
    {
        if (value.Length > MaxOnStack || value.Contains((byte)'&'))
            return Shared(WebUtility.HtmlDecode(Encoding.UTF8.GetString(value)));
        Span<char> buffer = stackalloc char[value.Length];
        ReadOnlySpan<char> text = buffer[..Encoding.UTF8.GetChars(value, buffer)];
        return _texts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known)
            ? known
            : Shared(text.ToString());
    }

    string Shared(string text) => _texts.GetOrAdd(text, text);
}
