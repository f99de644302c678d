using System.Buffers;

namespace Knowledgebase.Theme.Html;

/// <summary>
/// Collects the markup of one page. Templates are interpolated strings: what is written out is markup,
/// what comes from a hole is text and is encoded.
/// </summary>
sealed class HtmlWriter : IDisposable
{
    static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");
    char[] _buffer = ArrayPool<char>.Shared.Rent(16 * 1024);
    int _length;
    readonly Furigana? _furigana;
    readonly HashSet<string> _read = [];
    int _ids;

    public HtmlWriter(Furigana? furigana) => _furigana = furigana;

    public HtmlWriter() { }

    internal Words Words { get; init; } = Words.Japanese;

    internal Notes Notes { get; } = new();

    /// <summary>False while what is written belongs to other records, whose words this one does not read.</summary>
    internal bool Reads { get; set; } = true;

    internal bool HasReadings { get; private set; }

    /// <summary>True once running text held kanji whose reading nobody gave.</summary>
    internal bool HasUnread { get; private set; }

    /// <summary>Writes a template, whose holes may be text, numbers or <see cref="SafeHtml"/>, and ends the line.</summary>
    public void Line([System.Runtime.CompilerServices.InterpolatedStringHandlerArgument("")] HtmlTemplate template)
    {
        _ = template;
        Raw("\n");
    }

    /// <summary>Writes a template, leaving the line open for what follows in the same paragraph.</summary>
    public HtmlWriter Write(
        [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument("")] HtmlTemplate template
    )
    {
        _ = template;
        return this;
    }

    internal HtmlWriter Lang(string? lang) => lang is null ? this : Write($" lang=\"{lang}\"");

    /// <summary>A number that no other caller on this page gets, for ids that labels refer to.</summary>
    public int NextId() => ++_ids;

    /// <summary>The page so far as UTF-8, without a byte order mark and with line feeds only.</summary>
    public byte[] ToUtf8()
    {
        var text = _buffer.AsSpan(0, _length);
        // A check-out with Windows line ends or a pasted text must not change the published bytes.
        if (text.Contains('\r'))
            text = text[..WithoutCarriageReturns(text)];
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }

    public void Dispose()
    {
        if (_buffer.Length > 0)
            ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    internal void Raw(ReadOnlySpan<char> markup)
    {
        markup.CopyTo(Reserve(markup.Length));
        _length += markup.Length;
    }

    internal void Text(string? text)
    {
        // The holes that could run a script are told by their place, so no template can forget the check.
        if (IsInAddress())
            Address.Require(text);
        Encoded(text);
    }

    internal void BeginPart() => _read.Clear();

    /// <summary>Text in which each word of kanji gets its reading, once in each part of the page: more would weary who needs it.</summary>
    internal void Running(string text) => Read(text, isMarkup: false, isTitle: false);

    internal void Title(Title title)
    {
        if (title.IsRead)
            Read(title.Text, isMarkup: false, isTitle: true);
        else
            Put(title.Text, 0, title.Text.Length, isMarkup: false, isTitle: true);
    }

    /// <summary>Prose in whose texts each word of kanji gets its reading, and whose titles get their places for line breaks; code stays as it is.</summary>
    internal void Running(SafeHtml markup)
    {
        var rest = markup.Value.AsSpan();
        var (isTitle, isCode) = (false, false);
        while (!rest.IsEmpty)
        {
            var tag = rest.IndexOf('<');
            if (tag < 0)
                tag = rest.Length;
            if (isCode)
                Raw(rest[..tag]);
            else
                Read(rest[..tag], isMarkup: true, isTitle);
            rest = rest[tag..];
            var end = rest.IndexOf('>') + 1;
            if (rest[..end] is ['<', 'h', >= '1' and <= '6', ..])
                isTitle = true;
            else if (rest.StartsWith("</h"))
                isTitle = false;
            else if (rest.StartsWith("<code"))
                isCode = true;
            else if (rest.StartsWith("</code"))
                isCode = false;
            Raw(rest[..end]);
            rest = rest[end..];
        }
    }

    void Read(ReadOnlySpan<char> text, bool isMarkup, bool isTitle)
    {
        var furigana = Reads ? _furigana : null;
        var (written, seen) = (0, 0);
        for (var next = furigana?.Next(text, 0); next is var (start, word, reading); next = furigana?.Next(text, seen))
        {
            HasUnread |= furigana!.IsNeeded(text[seen..start]);
            seen = start + word.Length;
            if (!_read.Add(word))
                continue;
            Put(text, written, start, isMarkup, isTitle);
            Write($"<ruby>{word}<rp>（</rp><rt>{reading}</rt><rp>）</rp></ruby>");
            written = seen;
            HasReadings = true;
        }
        HasUnread |= furigana?.IsNeeded(text[seen..]) ?? false;
        Put(text, written, text.Length, isMarkup, isTitle);
    }

    void Put(ReadOnlySpan<char> text, int start, int end, bool isMarkup, bool isTitle)
    {
        for (var at = start; at < end;)
        {
            var next = isTitle ? LineBreaks.Next(text, at, end) : end;
            if (isMarkup)
                Raw(text[at..next]);
            else
                Encoded(text[at..next]);
            if (isTitle && LineBreaks.IsBefore(text, next))
                Raw("<wbr>");
            at = next;
        }
    }

    internal void Append(HtmlWriter other) => Raw(other._buffer.AsSpan(0, other._length));

    void Encoded(ReadOnlySpan<char> rest)
    {
        for (var next = rest.IndexOfAny(Special); next >= 0; next = rest.IndexOfAny(Special))
        {
            Raw(rest[..next]);
            Raw(Entity(rest[next]));
            rest = rest[(next + 1)..];
        }

        Raw(rest);
    }

    internal void Number(int number)
    {
        number.TryFormat(Reserve(11), out var written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    static string Entity(char special) =>
        special switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            _ => "&#39;",
        };

    static int WithoutCarriageReturns(Span<char> text)
    {
        var kept = 0;
        foreach (var c in text)
        {
            if (c != '\r')
                text[kept++] = c;
        }

        return kept;
    }

    bool IsInAddress()
    {
        var before = _buffer.AsSpan(0, _length);
        return before is [.., '=', '"']
            && (before.EndsWith(" href=\"") || before.EndsWith(" src=\"") || before.EndsWith(" action=\""));
    }

    Span<char> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + count));
            _buffer.AsSpan(0, _length).CopyTo(larger);
            if (_buffer.Length > 0)
                ArrayPool<char>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsSpan(_length);
    }
}
