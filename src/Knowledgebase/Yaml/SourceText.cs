using System.Buffers;
using System.Text.Unicode;

namespace Knowledgebase.Yaml;

/// <summary>Bytes → text: strict UTF-8, one byte-order mark forgiven, no tab, no control, bidirectional or invisible
/// character.</summary>
public static class SourceText
{
    const int MaxTabs = 5;

    /// <summary>The text with line breaks as <c>\n</c>, or null with the reason added to <paramref name="found"/>.</summary>
    public static string? Read(SourceFile file, List<Diagnostic> found)
    {
        var bytes = file.Bytes.Span;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        if (!Utf8.IsValid(bytes))
            return Refuse(found, NotUtf8(file.Path, bytes));
        var text = Encoding.UTF8.GetString(bytes);
        if (text.Contains('\r'))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var tabs = 0;
        for (var at = 0; Characters.IndexOfForbidden(text.AsSpan(at)) is >= 0 and var next; at++)
        {
            at += next;
            if (text[at] != '\t')
                return Refuse(found, Forbidden(file.Path, text, at));
            if (tabs++ < MaxTabs)
                found.Add(
                    Codes.Tab.At(SpotOf(file.Path, text, at), "タブ文字があります。", "タブを半角空白に置き換えてください。")
                );
        }
        return tabs > 0 ? null : text;
    }

    /// <summary>One line of a file for display, without its line break; empty when there is none.</summary>
    public static string LineOf(SourceFile file, int line)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\ufeff');
        var start = 0;
        for (var i = 1; i < line; i++)
        {
            start = text.IndexOf('\n', start) + 1;
            if (start == 0)
                return "";
        }
        var end = text.IndexOf('\n', start);
        return (end < 0 ? text[start..] : text[start..end]).TrimEnd('\r');
    }

    static string? Refuse(List<Diagnostic> found, Diagnostic why)
    {
        found.Add(why);
        return null;
    }

    static Diagnostic NotUtf8(string path, ReadOnlySpan<byte> bytes)
    {
        var (line, column) = (1, 1);
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done)
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            bytes = bytes[length..];
        }
        return Codes.NotUtf8.At(new SourceSpot(path, line, column), "UTF-8として読めない文字があります。", "エディターで文字コードに「UTF-8」を選び、保存し直してください。");
    }

    static Diagnostic Forbidden(string path, string text, int at)
    {
        var (name, remedy) = Characters.Explain(text, at);
        return Codes.ForbiddenCharacter.At(SpotOf(path, text, at), $"使えない文字 {name} があります。", remedy);
    }

    static SourceSpot SpotOf(string path, string text, int at)
    {
        var line = text.AsSpan(0, at).Count('\n') + 1;
        var column = at - (at == 0 ? -1 : text.LastIndexOf('\n', at - 1));
        return new(path, line, line == 1 ? at + 1 : column);
    }
}
