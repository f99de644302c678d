using System.Text.RegularExpressions;

namespace Knowledgebase.Scripts;

/// <summary>
/// An ES module and all that it imports as one module: what is imported stands before its use, once, and only the entry exports.
/// Imports and exports are lines of their own, <c>import { a } from './b.js';</c> and <c>export const a</c>; no other form is taken.
/// </summary>
sealed partial class ModuleBundle
{
    readonly Func<string, string> _read;
    readonly StringBuilder _text = new();

    // What each module exports; null while its imports are being read.
    readonly Dictionary<string, HashSet<string>?> _exports = [];

    ModuleBundle(Func<string, string> read) => _read = read;

    /// <summary>The text of the bundle.</summary>
    /// <param name="entry">The path of the entry, with slashes.</param>
    /// <param name="read">The source at a path.</param>
    /// <exception cref="FormatException">A module is not what the others or the language expect; the message says which.</exception>
    public static string Of(string entry, Func<string, string> read)
    {
        var bundle = new ModuleBundle(read);
        bundle.Add(entry, isEntry: true);
        return bundle._text.ToString();
    }

    HashSet<string> Add(string path, bool isEntry = false)
    {
        if (_exports.TryGetValue(path, out var known))
            return known ?? throw Fault(path, "imports itself by way of others");
        _exports[path] = null;
        var source = _read(path);
        foreach (Match import in Import().Matches(source))
        {
            var offered = Add(Resolved(path, import.Groups[2].Value));
            foreach (Match name in Word().Matches(import.Groups[1].Value))
                if (!offered.Contains(name.Value))
                    throw Fault(path, $"{import.Groups[2].Value} exports no {name.Value}");
        }

        CompactScript.Check(path, source);
        var body = Import().Replace(source, "");
        HashSet<string> exports = [.. Export().Matches(body).Select(m => m.Groups[2].Value)];
        var inner = Export().Replace(body, "$1$2");
        if (Other().Match(inner) is { Success: true } other)
            throw Fault(path, $"not taken here: {other.Value}");
        _text.Append(isEntry ? body : inner);
        return _exports[path] = exports;
    }

    static FormatException Fault(string path, string text) => new($"{path}: error SCRIPT: {text}");

    // Both are paths with slashes, and the second begins with a dot.
    static string Resolved(string from, string path)
    {
        var parts = from.Split('/').SkipLast(1).ToList();
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }

        return string.Join('/', parts);
    }

    [GeneratedRegex(@"^import (?:\{([^{}]*)\} from )?'(\.[^']+)';\n", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"^export ((?:const|(?:async )?function|class) )(\w+)", RegexOptions.Multiline)]
    private static partial Regex Export();

    // What the bundle would get wrong; that the entry lists what it exports is no such thing.
    [GeneratedRegex(@"^(?:import\b(?!\()|export\b(?! \{[\w, ]+\};$)).*$", RegexOptions.Multiline)]
    private static partial Regex Other();

    [GeneratedRegex(@"[^\s,]+")]
    private static partial Regex Word();
}
