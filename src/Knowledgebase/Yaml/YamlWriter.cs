using System.Buffers;

namespace Knowledgebase.Yaml;

/// <summary>Writes one record as an author would: fields in block style, short lists and places in sources on one
/// line.</summary>
public sealed class YamlWriter
{
    static readonly SearchValues<char> Risky = SearchValues.Create("\"'#&*!|>%@`{}[],:\\");
    readonly StringBuilder _text = new();
    int _depth;
    bool _item;

    /// <summary>A value in double quotes, on one line: our own reader takes it for text, whatever stands in it.</summary>
    public static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in value)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c == '\n')
                quoted.Append("\\n");
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }

    /// <summary>A value in quotes only where YAML could take it for something else.</summary>
    public static string Scalar(string value) =>
        value.AsSpan().ContainsAny(Risky) || value is ['-' or '?' or ' ', ..] ? Quoted(value) : value;

    /// <summary>Fields on one line: <c>{a: 1, b: 2}</c>.</summary>
    public static string Line(params IEnumerable<(string Key, string Value)> fields) =>
        $"{{{string.Join(", ", fields.Select(f => $"{f.Key}: {Scalar(f.Value)}"))}}}";

    /// <summary>A field with a text.</summary>
    public void Field(string key, string value) => Raw(key, Scalar(value));

    /// <summary>A field whose value is YAML already.</summary>
    public void Raw(string key, string yaml)
    {
        Indent();
        _text.Append(key).Append(": ").Append(yaml).Append('\n');
    }

    /// <summary>A comment in a line of its own.</summary>
    public void Comment(string text) => _text.Append("# ").Append(text).Append('\n');

    /// <summary>A list on one line; nothing when it is empty.</summary>
    public void Words(string key, params IEnumerable<string> words) => RawWords(key, words.Select(Scalar));

    /// <summary>The same, of items that are YAML already.</summary>
    public void RawWords(string key, params IEnumerable<string> items)
    {
        var list = string.Join(", ", items);
        if (list.Length > 0)
            Raw(key, $"[{list}]");
    }

    /// <summary>A list with one line for each item; nothing when it is empty.</summary>
    public void Texts(string key, IEnumerable<string> texts) => RawItems(key, texts.Select(Scalar));

    /// <summary>The same, of items that are YAML already.</summary>
    public void RawItems(string key, params IEnumerable<string> items) =>
        Items(
            key,
            items,
            item =>
            {
                Indent();
                _text.Append(item).Append('\n');
            }
        );

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
    public SourceFile ToFile(string path) => new(path, Encoding.UTF8.GetBytes(ToString()));

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    void Indent()
    {
        _text.Append(' ', 2 * _depth - (_item ? 2 : 0));
        if (_item)
            _text.Append("- ");
        _item = false;
    }
}
