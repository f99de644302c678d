using System.Buffers;

namespace Knowledgebase.Sample;

/// <summary>Writes one record as an author would: fields in block style, short lists and places in sources on one line.</summary>
internal sealed class YamlText
{
    private static readonly SearchValues<char> Risky = SearchValues.Create("\"'#&*!|>%@`{}[],:\\");
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _item;

    /// <summary>A value in quotes where YAML could take it for something else.</summary>
    public static string Quoted(string value) =>
        value.AsSpan().ContainsAny(Risky) || value[0] is '-' or '?' or ' '
            ? $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""
            : value;

    /// <summary>Fields on one line: <c>{a: 1, b: 2}</c>.</summary>
    public static string Line(params IEnumerable<(string Key, string Value)> fields) =>
        $"{{{string.Join(", ", fields.Select(f => $"{f.Key}: {Quoted(f.Value)}"))}}}";

    public void Field(string key, string value) => Raw(key, Quoted(value));

    /// <summary>A value that is YAML already.</summary>
    public void Raw(string key, string yaml)
    {
        Indent();
        _text.Append(key).Append(": ").Append(yaml).Append('\n');
    }

    /// <summary>A list on one line; nothing when it is empty.</summary>
    public void Words(string key, params IEnumerable<string> words)
    {
        var list = string.Join(", ", words.Select(Quoted));
        if (list.Length > 0) Raw(key, $"[{list}]");
    }

    /// <summary>A list with one line for each item; nothing when it is empty.</summary>
    public void Texts(string key, IEnumerable<string> texts) => RawItems(key, texts.Select(Quoted));

    /// <summary>The same, of items that are YAML already.</summary>
    public void RawItems(string key, IEnumerable<string> items) => Items(key, items, item =>
    {
        Indent();
        _text.Append(item).Append('\n');
    });

    /// <summary>A group of fields.</summary>
    public void Part(string key, Action fields)
    {
        Indent();
        _text.Append(key).Append(":\n");
        _depth++;
        fields();
        _depth--;
    }

    /// <summary>A list of groups of fields; nothing when it is empty.</summary>
    public void Items<T>(string key, IEnumerable<T> items, Action<T> fields)
    {
        var first = true;
        foreach (var item in items)
        {
            if (first)
            {
                Indent();
                _text.Append(key).Append(":\n");
                first = false;
            }
            _depth += 2;
            _item = true;
            fields(item);
            _depth -= 2;
        }
    }

    /// <summary>A text of several lines.</summary>
    public void Block(string key, string text)
    {
        Raw(key, "|");
        foreach (var line in text.Split('\n'))
            _text.Append(line.Length == 0 ? "" : new string(' ', 2 * (_depth + 1))).Append(line).Append('\n');
    }

    /// <summary>The finished file.</summary>
    public OutputFile ToFile(string path) => new(path, Encoding.UTF8.GetBytes(_text.ToString()));

    private void Indent()
    {
        _text.Append(' ', 2 * _depth - (_item ? 2 : 0));
        if (_item) _text.Append("- ");
        _item = false;
    }
}
