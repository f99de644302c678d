using System.Collections.Immutable;
using System.Text;
using Knowledgebase.Diagnostics;
using Knowledgebase.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Knowledgebase.Yaml;

/// <summary>
/// Text → values. Reads parser events only, with a stack of its own and limits on everything, so that no text can
/// exhaust the machine: YamlDotNet's node trees and deserializers overflow the stack on 12 bytes.
/// </summary>
public static class YamlReader
{
    private const int MaxDepth = 16;
    private const int MaxValues = 20_000;
    private const int MaxScalar = 50_000;

    /// <summary>The document's fields, or null with the reasons added to <paramref name="found"/>.</summary>
    public static YamlMap? Read(string path, string text, List<Diagnostic> found)
    {
        var last = new SourceSpot(path, 1, 1);
        try
        {
            var parser = ParserOf(text);
            var builder = new TreeBuilder();
            var folded = new List<Scalar>();
            while (parser.MoveNext())
            {
                last = SpotOf(path, parser.Current!.Start);
                if (builder.Take(parser.Current, last) is { } refused)
                {
                    found.Add(refused);
                    return null;
                }
                if (parser.Current is Scalar scalar && FoldedLines.Has(scalar)) folded.Add(scalar);
            }
            return Root(path, folded.Count == 0 ? builder.Root : Joined(path, text, FoldedLines.Joined(text, folded)), found);
        }
        catch (YamlException e)
        {
            found.Add(SyntaxMistake.Explain(SpotOf(path, e.Start), text));
        }
        // YamlDotNet lets these escape on malformed text (measured by fuzzing 18.1.0).
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or OverflowException
            or IndexOutOfRangeException or NullReferenceException or KeyNotFoundException)
        {
            found.Add(SyntaxMistake.Explain(last, text));
        }
        return null;
    }

    private static Parser ParserOf(string text) => new(new Scanner(new StringReader(text), skipComments: true));

    /// <summary>The values of one text at the places of another that differs only in line ends inside values.</summary>
    private static YamlValue? Joined(string path, string text, string joined)
    {
        var (places, values, builder) = (ParserOf(text), ParserOf(joined), new TreeBuilder());
        while (places.MoveNext() && values.MoveNext()) builder.Take(values.Current!, SpotOf(path, places.Current!.Start));
        return builder.Root;
    }

    private static YamlMap? Root(string path, YamlValue? root, List<Diagnostic> found)
    {
        if (root is YamlMap map) return map;
        found.Add(root is null or YamlScalar { IsEmpty: true }
            ? new(Codes.EmptyFile, SourceSpot.StartOf(path), "ファイルが空です。", "内容を書くか、ファイルを削除してください。")
            : SyntaxMistake.NotFields(root));
        return null;
    }

    private static SourceSpot SpotOf(string path, Mark mark) => new(path, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    /// <summary>Builds the tree from events; a refusal ends the reading of the file.</summary>
    private sealed class TreeBuilder
    {
        private readonly Stack<Open> _open = new();
        private int _values;
        private int _documents;

        public YamlValue? Root { get; private set; }

        public Diagnostic? Take(ParsingEvent e, SourceSpot spot) => e switch
        {
            DocumentStart start => TakeDocument(start, spot),
            AnchorAlias => Refuse(Codes.AnchorOrAlias, spot, "「*」で始まる書き方（エイリアス）は使えません。"),
            NodeEvent { Anchor.IsEmpty: false } => Refuse(Codes.AnchorOrAlias, spot, "「&」で始まる書き方（アンカー）は使えません。"),
            NodeEvent { Tag.IsEmpty: false } => Refuse(Codes.Tag, spot, "「!」で始まる書き方（タグ）は使えません。"),
            Scalar scalar => TakeScalar(scalar, spot),
            SequenceStart => Begin(new Open(spot, isMap: false), spot),
            MappingStart => Begin(new Open(spot, isMap: true), spot),
            SequenceEnd => Add(_open.Pop().Close()),
            MappingEnd => Add(_open.Pop().Close()),
            _ => null,
        };

        private Diagnostic? TakeDocument(DocumentStart start, SourceSpot spot)
        {
            if (++_documents > 1 || start.Version is not null || start.Tags?.Any(IsDeclared) == true)
                return Refuse(Codes.SecondDocument, spot, "一つのファイルに二つ以上の文書、または % で始まる行があります。");
            return null;
        }

        /// <summary>True for a %TAG line; the parser adds the two handles that every document has.</summary>
        private static bool IsDeclared(YamlDotNet.Core.Tokens.TagDirective tag) =>
            (tag.Handle, tag.Prefix) is not (("!", "!") or ("!!", "tag:yaml.org,2002:"));

        private Diagnostic? TakeScalar(Scalar scalar, SourceSpot spot)
        {
            if (scalar.Value.Length > MaxScalar)
                return Refuse(Codes.ValueTooLong, spot, $"一つの値が{Numerals.Of(scalar.Value.Length)}文字あります（上限は{Numerals.Of(MaxScalar)}文字）。");
            var plain = scalar.Style == ScalarStyle.Plain;
            if (!plain && SourceText.IndexOfForbidden(scalar.Value) is >= 0 and var at)
                return new(Codes.ForbiddenCharacter, spot, $"値の中に使えない文字 U+{(int)scalar.Value[at]:X4} があります。",
                    "引用符の中の、この文字を表す「\\」で始まる書き方を消してください。");
            return Add(new YamlScalar(spot, scalar.Value, plain, scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded));
        }

        private Diagnostic? Begin(Open open, SourceSpot spot)
        {
            if (_open.Count >= MaxDepth) return Refuse(Codes.TooDeep, spot, $"入れ子が{MaxDepth}段を超えています。");
            if (_open.TryPeek(out var parent) && parent.WantsKey)
                return Refuse(Codes.BadKey, spot, "一覧やかっこの並びを、項目の名前にはできません。");
            _open.Push(open);
            return null;
        }

        private Diagnostic? Add(YamlValue value)
        {
            if (++_values > MaxValues) return Refuse(Codes.TooManyValues, value.Spot, $"値が{Numerals.Of(MaxValues)}個を超えています。");
            if (!_open.TryPeek(out var parent))
            {
                Root = value;
                return null;
            }
            if (parent.WantsKey) return TakeKey(parent, (YamlScalar)value);
            parent.Add(value);
            return null;
        }

        private static Diagnostic? TakeKey(Open map, YamlScalar key)
        {
            var name = key.Text.Normalize(NormalizationForm.FormC);
            if (key.Plain && name == "<<") return Refuse(Codes.MergeKey, key.Spot, "「<<」（マージキー）は使えません。");
            if (name.Length == 0) return Refuse(Codes.BadKey, key.Spot, "項目の名前が空です。");
            if (name.Trim() != name) return Refuse(Codes.WideSpaceInKey, key.Spot, $"項目「{name.Trim()}」の名前の前後に全角空白があります。");
            if (!map.TakeKey(ReferenceEquals(name, key.Text) ? key : key with { Text = name })) return Refuse(Codes.DuplicateKey, key.Spot, $"項目「{name}」が二度書かれています。");
            return null;
        }

        private static Diagnostic Refuse(DiagnosticCode code, SourceSpot spot, string message) =>
            new(code, spot, message, code.Remedy);

    }

    /// <summary>A list or map that is still being read.</summary>
    private sealed class Open(SourceSpot spot, bool isMap)
    {
        // Most maps are small, and a set costs more memory than the map itself.
        private const int FewKeys = 24;

        private readonly List<YamlValue>? _items = isMap ? null : [];
        private readonly List<YamlEntry>? _entries = isMap ? [] : null;
        private HashSet<string>? _keys;
        private YamlScalar? _key;

        public bool WantsKey => isMap && _key is null;

        /// <summary>Takes the key of the next value; false when the map has it already.</summary>
        public bool TakeKey(YamlScalar key)
        {
            if (_entries!.Count == FewKeys) _keys = [.. _entries.Select(e => e.Key)];
            if (_keys is not null ? !_keys.Add(key.Text) : _entries.Exists(e => e.Key == key.Text)) return false;
            _key = key;
            return true;
        }

        public void Add(YamlValue value)
        {
            if (_key is null)
            {
                _items!.Add(value);
                return;
            }
            _entries!.Add(new(_key.Text, _key.Spot, value));
            _key = null;
        }

        public YamlValue Close() => isMap
            ? new YamlMap(spot, [.. _entries!])
            : new YamlList(spot, [.. _items!]);
    }
}
