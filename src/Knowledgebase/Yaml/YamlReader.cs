using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Knowledgebase.Yaml;

/// <summary>Text → values, from parser events with a stack of its own and limits on everything: YamlDotNet's node
/// trees and deserializers overflow the stack on 12 bytes.</summary>
public static class YamlReader
{
    const int MaxDepth = 16;
    const int MaxValues = 20_000;
    const int MaxScalar = 50_000;

    /// <summary>The document's fields, or null with the reasons added to <paramref name="found"/>.</summary>
    public static YamlMap? Read(string path, string text, List<Diagnostic> found)
    {
        var last = new SourceSpot(path, 1, 1);
        var builder = new TreeBuilder(text);
        try
        {
            var parser = ParserOf(text);
            var folded = new List<Scalar>();
            while (parser.MoveNext())
            {
                last = SpotOf(path, parser.Current!.Start);
                if (builder.Take(parser.Current, parser.Current, last) is { } refused)
                {
                    found.Add(refused);
                    return null;
                }
                if (parser.Current is Scalar scalar && FoldedLines.Has(scalar)) folded.Add(scalar);
            }
            return Root(path, folded.Count == 0 ? builder.Root : Joined(path, text, FoldedLines.Joined(text, folded)),
                found);
        }
        catch (YamlException e)
        {
            found.Add(SyntaxError.Explain(SpotOf(path, e.Start), text, builder.LastCut));
        }
        // YamlDotNet lets these escape on malformed text (measured by fuzzing 18.1.0).
        catch (Exception e) when (e is InvalidOperationException or ArgumentException
            or FormatException or OverflowException
            or IndexOutOfRangeException or NullReferenceException or KeyNotFoundException)
        {
            found.Add(SyntaxError.Explain(last, text, builder.LastCut));
        }
        return null;
    }

    static Parser ParserOf(string text) => new(new Scanner(new StringReader(text), skipComments: true));

    // The values of one text at the places of another that differs only in line ends inside values.
    static YamlValue? Joined(string path, string text, string joined)
    {
        var (places, values, builder) = (ParserOf(text), ParserOf(joined), new TreeBuilder(text));
        while (places.MoveNext() && values.MoveNext())
            builder.Take(values.Current!, places.Current!, SpotOf(path, places.Current!.Start));
        return builder.Root;
    }

    static YamlMap? Root(string path, YamlValue? root, List<Diagnostic> found)
    {
        if (root is YamlMap map) return map;
        found.Add(root is null or YamlScalar { IsEmpty: true }
            ? Codes.EmptyFile.At(SourceSpot.StartOf(path), "ファイルが空です。", "内容を書くか、ファイルを削除してください。")
            : SyntaxError.NotFields(root));
        return null;
    }

    static SourceSpot SpotOf(string path, Mark mark) =>
        new(path, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    sealed class TreeBuilder(string text)
    {
        readonly Stack<Open> _open = new();
        int _values;
        int _documents;
        int _end;

        public YamlValue? Root { get; private set; }

        /// <summary>Where text may have been lost behind the last value; what follows is then hardly ever
        /// YAML.</summary>
        public SourceSpot? LastCut { get; private set; }

        /// <param name="written">The same event in the text as it was written.</param>
        public Diagnostic? Take(ParsingEvent e, ParsingEvent written, SourceSpot spot)
        {
            var refused = TakeEvent(e, written, spot);
            _end = (int)written.End.Index;
            return refused;
        }

        Diagnostic? TakeEvent(ParsingEvent e, ParsingEvent written, SourceSpot spot) => e switch
        {
            DocumentStart start => TakeDocument(start, spot),
            AnchorAlias => Refuse(Codes.AnchorOrAlias, spot, "「*」で始まる書き方（エイリアス）は使えません。"),
            NodeEvent { Anchor.IsEmpty: false } => Refuse(Codes.AnchorOrAlias, spot, "「&」で始まる書き方（アンカー）は使えません。"),
            NodeEvent { Tag.IsEmpty: false } => Refuse(Codes.Tag, spot, "「!」で始まる書き方（タグ）は使えません。"),
            Scalar scalar => TakeScalar(scalar, (Scalar)written, spot),
            SequenceStart list => Begin(new Open(spot, isMap: false, list.Style == SequenceStyle.Flow), written),
            MappingStart map => Begin(new Open(spot, isMap: true, map.Style == MappingStyle.Flow), written),
            SequenceEnd => Add(_open.Pop().Close()),
            MappingEnd => Add(_open.Pop().Close()),
            _ => null,
        };

        Diagnostic? TakeDocument(DocumentStart start, SourceSpot spot)
        {
            if (++_documents > 1 || start.Version is not null || start.Tags?.Any(IsDeclared) == true)
                return Refuse(Codes.SecondDocument, spot, "一つのファイルに二つ以上の文書、または % で始まる行があります。");
            return null;
        }

        // True for a %TAG line; the parser adds the two handles that every document has.
        static bool IsDeclared(YamlDotNet.Core.Tokens.TagDirective tag) =>
            (tag.Handle, tag.Prefix) is not (("!", "!") or ("!!", "tag:yaml.org,2002:"));

        Diagnostic? TakeScalar(Scalar scalar, Scalar written, SourceSpot spot)
        {
            if (scalar.Value.Length > MaxScalar)
                return Refuse(Codes.ValueTooLong, spot, $"一つの値が{Numerals.Of(scalar.Value.Length)}文字あります（上限は{Numerals.Of(MaxScalar)}文字）。");
            var plain = scalar.Style == ScalarStyle.Plain;
            if (!plain && Characters.IndexOfForbidden(scalar.Value) is >= 0 and var at)
                return Codes.ForbiddenCharacter.At(spot,
                    $"値の中に使えない文字 {Characters.Explain(scalar.Value, at).Name} があります。",
                    "引用符の中の、この文字を表す「\\」で始まる書き方を消してください。");
            var within = _open.TryPeek(out var open) ? open : null;
            if (within is { IsFlow: true } && LostText.NumberCutByComma(text, written) is { } number)
                return Refuse(Codes.CommaInNumber, SpotAt(spot.Path, (int)written.End.Index),
                    $"「{number}」の「,」は、[ ] や {{ }} の中では値の区切りとして読まれます。");
            if (plain && within is { IsFlow: false, WantsKey: false }
                && LostText.WordInPlaceOfValue(text, _end, within.IsMap) is >= 0 and var sign)
                return LostText.BehindHash(SpotAt(spot.Path, sign));
            var hash = LostText.CommentBehind(text, written, within?.Spot.Column ?? 0, within is { IsFlow: true });
            LastCut = hash < 0 ? null : SpotAt(spot.Path, hash);
            return Add(new YamlScalar(spot, scalar.Value, plain,
                scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            {
                Written = Written(written),
                Cut = LastCut,
            });
        }

        // A value that is left out may be said to stand behind the end of the text.
        ReadOnlyMemory<char> Written(Scalar scalar)
        {
            var from = Math.Min((int)scalar.Start.Index, text.Length);
            return text.AsMemory(from, Math.Clamp((int)scalar.End.Index, from, text.Length) - from);
        }

        SourceSpot SpotAt(string path, int index) =>
            new(path, text.AsSpan(0, index)
                .Count('\n') + 1, index == 0 ? 1 : index - text.LastIndexOf('\n', index - 1));

        Diagnostic? Begin(Open open, ParsingEvent start)
        {
            LastCut = null;
            if (_open.Count >= MaxDepth) return Refuse(Codes.TooDeep, open.Spot, $"入れ子が{MaxDepth}段を超えています。");
            if (_open.TryPeek(out var parent) && parent.WantsKey)
                return Refuse(Codes.BadKey, open.Spot, "一覧やかっこの並びを、項目の名前にはできません。");
            if (open.IsFlow && LostText.WordBehindSign(text, (int)start.Start.Index) is >= 0 and var hash)
            {
                var column = open.Spot.Column + hash - (int)start.Start.Index;
                return LostText.BehindHash(open.Spot with { Column = column });
            }
            _open.Push(open);
            return null;
        }

        Diagnostic? Add(YamlValue value)
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

        static Diagnostic? TakeKey(Open map, YamlScalar key)
        {
            var name = key.Text.Normalize(NormalizationForm.FormC);
            if (key.Plain && name == "<<") return Refuse(Codes.MergeKey, key.Spot, "「<<」（マージキー）は使えません。");
            if (name.Length == 0) return Refuse(Codes.BadKey, key.Spot, "項目の名前が空です。");
            if (name.Trim() != name) return Refuse(Codes.WideSpaceInKey, key.Spot, $"項目「{name.Trim()}」の名前の前後に全角空白があります。");
            if (!map.TakeKey(ReferenceEquals(name, key.Text) ? key : key with { Text = name })) return Refuse(Codes.DuplicateKey, key.Spot, $"項目「{name}」が二度書かれています。");
            return null;
        }

        static Diagnostic Refuse(DiagnosticCode code, SourceSpot spot, string message) =>
            code.At(spot, message);

    }

    sealed class Open(SourceSpot spot, bool isMap, bool isFlow)
    {
        // Most maps are small, and a set costs more memory than the map itself.
        const int FewKeys = 24;

        readonly List<YamlValue>? _items = isMap ? null : [];
        readonly List<YamlEntry>? _entries = isMap ? [] : null;
        HashSet<string>? _keys;
        YamlScalar? _key;

        public SourceSpot Spot => spot;

        public bool IsFlow => isFlow;

        public bool IsMap => isMap;

        public bool WantsKey => isMap && _key is null;

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
