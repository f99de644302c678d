using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Knowledgebase.Yaml;

/// <summary>Values that go on over several lines. YAML reads each line end as a blank; in Japanese it is none.</summary>
static partial class FoldedLines
{
    public static bool Has(Scalar scalar) =>
        scalar.Style != ScalarStyle.Literal && scalar.Start.Line != scalar.End.Line && scalar.Value.Contains(' ');

    public static string Joined(string text, IEnumerable<Scalar> scalars)
    {
        var (joined, done) = (new StringBuilder(text.Length), 0);
        foreach (var scalar in scalars)
        {
            var (start, end) = ((int)scalar.Start.Index, Math.Min((int)scalar.End.Index, text.Length));
            joined.Append(text, done, start - done).Append(Joined(text[start..end], scalar));
            done = end;
        }
        return joined.Append(text, done, text.Length - done).ToString();
    }

    static string Joined(string raw, Scalar scalar)
    {
        var japanese = LineEnds.IsJapanese(scalar.Value);
        var content = scalar.Style == ScalarStyle.Folded ? raw.IndexOf('\n') + 1 : 0;
        var indent = raw[content..]
            .Split('\n')
            .Select(line => line.AsSpan().IndexOfAnyExcept(' '))
            .Where(blanks => blanks >= 0)
            .DefaultIfEmpty()
            .Min();
        return LineEnd().Replace(raw, m => Vanishes(m) ? "" : m.Value);

        bool Vanishes(Match m) =>
            m.Index >= content && Folds(m) && LineEnds.Vanishes(raw[m.Index - 1], raw[m.Index + m.Length], japanese);

        bool Folds(Match m) =>
            scalar.Style switch
            {
                ScalarStyle.Folded => IndentAt(raw, m.Index - 1) == indent
                    && IndentAt(raw, m.Index + m.Length) == indent,
                ScalarStyle.DoubleQuoted => raw[m.Index - 1] != '\\',
                _ => true,
            };
    }

    static int IndentAt(string raw, int place)
    {
        var line = place < 0 ? 0 : raw.LastIndexOf('\n', place) + 1;
        return raw.AsSpan(line).IndexOfAnyExcept(' ');
    }

    /// <summary>One line end between two characters, with the blanks around it.</summary>
    [GeneratedRegex("(?<=[^ \\n]) *\\n *(?=[^ \\n])")]
    private static partial Regex LineEnd();
}
