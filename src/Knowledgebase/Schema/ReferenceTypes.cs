using System.Text.Json.Nodes;

namespace Knowledgebase.Schema;

/// <param name="Proved">True when the link says something of its own, so that it needs a citation or the word that it
/// was inferred.</param>
sealed record ReferenceType(Kind Kind, bool Proved = false) : FieldType<Reference>
{
    /// <summary>True where data gives the id alone, because the record says once what is pointed at.</summary>
    public bool IsBare { get; init; }

    public override string Form =>
        Proved
            ? $"{{to: {Kinds.Of(Kind).Label}のID, cites: [出典の場所]}} または {{to: ID, inferred: 推定の理由}}"
            : $"{Kinds.Of(Kind).Label}のID";

    internal override Datum ToDatum(Reference value) =>
        new PointerDatum(value.Target)
        {
            IsBare = IsBare,
            Inferred = value.Inferred,
            Cites = [.. value.Cites.Select(c => (Datum)c.ToDatum())],
        };

    internal override JsonObject Schema(SchemaParts parts) =>
        IsBare ? new IdType().Schema(parts)
        : Proved ? parts.ProvedPointer(Kind)
        : SchemaParts.Pointer([Kind]);

    internal override JsonObject InputSchema(InputParts parts) =>
        Proved
            ? new() { ["anyOf"] = new JsonArray(InputParts.Id, parts.Group(LinkGroup.Shape)) }
            : InputParts.Id;

    internal override bool TryRead(YamlValue value, ReadScope scope, out Reference result)
    {
        result = default!;
        if (Proved && value is YamlMap)
        {
            if (!LinkGroup.TryRead(value, scope, out var link))
                return false;
            scope.Prove(result = link.To with { Cites = link.Cites, Inferred = link.Inferred });
            return true;
        }
        if (!TryText(value, scope, out var text))
            return false;
        if (!RecordId.IsSlug(text))
            return scope.Wrong(Codes.BadId, value.Spot, $"「{text}」はIDとして読めません。");
        result = scope.Refer(new(Kind, text), value.Spot);
        return true;
    }

    GroupType<Link> LinkGroup => new("つながり", v => new(v, Kind));

    sealed class Link(Values v, Kind kind) : Part(v)
    {
        public Reference To { get; } =
            v.Required("to", "相手", new ReferenceType(kind), "つながる記録のID。", "web-taiken");
        public ImmutableArray<Citation> Cites { get; } =
            v.List(
                "cites",
                "出典",
                Citation.Group,
                "つながりが出典のどこに書かれているか。",
                "[{source: tenken-r5, section: ict-literacy, lines: 322}]"
            );
        public string Inferred { get; } =
            v.Optional(
                "inferred",
                "推定の理由",
                Text(200),
                "",
                "出典に書かれていないのに、なぜつながるとみるか。ページにも「推定」と示される。",
                "同じ見出しに並んでいるため。"
            );
    }
}

sealed record AnyReferenceType : FieldType<Reference>
{
    public override string Form => "種類とID（projects/ict-skill の形）";

    internal override Datum ToDatum(Reference value) => new PointerDatum(value.Target);

    internal override JsonObject Schema(SchemaParts parts) => SchemaParts.Pointer([.. Kinds.All.Select(k => k.Kind)]);

    internal override JsonObject InputSchema(InputParts parts) => InputParts.KindAndId;

    internal override bool TryRead(YamlValue value, ReadScope scope, out Reference result)
    {
        result = default!;
        if (!TryText(value, scope, out var text))
            return false;
        var slash = text.IndexOf('/');
        var kind = slash < 0 ? null : Kinds.ByFolder(text[..slash]);
        if (kind is null || !RecordId.IsSlug(text[(slash + 1)..]))
            return scope.Wrong(
                Codes.BadId,
                value.Spot,
                $"「{text}」は種類とIDとして読めません。",
                $"「projects/ict-skill」のように書いてください。種類は {string.Join("・", Kinds.All.Select(k => k.Folder))} です。"
            );
        result = scope.Refer(new(kind.Kind, text[(slash + 1)..]), value.Spot);
        return true;
    }
}

sealed record IdType : FieldType<string>
{
    public override string Form => "半角の英小文字・数字・ハイフンのID";

    internal override Datum ToDatum(string value) => new TextDatum(value);

    internal override JsonObject Schema(SchemaParts parts) =>
        new()
        {
            ["type"] = "string",
            ["pattern"] = "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",
            ["maxLength"] = 64,
        };

    internal override bool TryRead(YamlValue value, ReadScope scope, out string result) =>
        TryText(value, scope, out result)
        && (
            RecordId.IsSlug(result)
            || scope.Wrong(Codes.BadId, value.Spot, $"「{result}」はIDとして読めません。")
        );
}

/// <summary>The slug that a record had before; folder and slug where it was of another kind.</summary>
sealed record AliasType : FieldType<string>
{
    public override string Form => "半角の英小文字・数字・ハイフンのID（種類が変わったときは lessons/soil の形）";

    internal override Datum ToDatum(string value) => new TextDatum(value);

    internal override JsonObject Schema(SchemaParts parts) =>
        new()
        {
            ["type"] = "string",
            ["pattern"] = "^([a-z]+/)?[a-z0-9]([a-z0-9-]*[a-z0-9])?$",
            ["maxLength"] = 80,
        };

    internal override bool TryRead(YamlValue value, ReadScope scope, out string result) =>
        TryText(value, scope, out result)
        && (
            RecordId.Read(result, default) is not null
            || scope.Wrong(Codes.BadId, value.Spot, $"「{result}」はIDとして読めません。")
        );
}

sealed record WordType(string Vocabulary) : FieldType<Word>
{
    public override string Form => $"語彙 {Vocabulary} にある言葉";

    internal override Datum ToDatum(Word value) => new WordDatum(value);

    internal override JsonObject Schema(SchemaParts parts) => parts.Word(Vocabulary);

    internal override JsonObject InputSchema(InputParts parts) => parts.Word(Vocabulary);

    internal override bool TryRead(YamlValue value, ReadScope scope, out Word result)
    {
        result = default!;
        if (!TryText(value, scope, out var text, words: true))
            return false;
        result = scope.Use(new Word(Vocabulary, text, value.Spot));
        return true;
    }
}

/// <summary>Line numbers of an extraction: <c>101-103</c>, <c>140</c>, <c>"9, 53-57"</c>.</summary>
sealed record LinesType : FieldType<ImmutableArray<LineRange>>
{
    public override string Form => "行の番号（101-103、9, 53-57 など）";

    internal override Datum ToDatum(ImmutableArray<LineRange> value) => new TextDatum(Text(value));

    internal override JsonObject Schema(SchemaParts parts) =>
        new() { ["type"] = "string", ["pattern"] = "^L[0-9]+(-[0-9]+)?(, L[0-9]+(-[0-9]+)?)*$" };

    internal override JsonObject InputSchema(InputParts parts) =>
        new()
        {
            ["type"] = InputParts.TextOrNumber,
            ["pattern"] = "^ *[0-9]+ *(- *[0-9]+ *)?(, *[0-9]+ *(- *[0-9]+ *)?)*$",
        };

    internal override bool TryRead(YamlValue value, ReadScope scope, out ImmutableArray<LineRange> result)
    {
        result = [];
        if (!TryText(value, scope, out var text))
            return false;
        var ranges = ImmutableArray.CreateBuilder<LineRange>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var cut = part.IndexOf('-');
            if (
                !TryLine(cut < 0 ? part : part[..cut], out var from)
                || !TryLine(cut < 0 ? part : part[(cut + 1)..], out var to)
                || to < from
            )
                return scope.Wrong(
                    Codes.BadLines,
                    value.Spot,
                    $"「{text}」は行の番号として読めません。");
            ranges.Add(new(from, to));
        }
        result = ranges.ToImmutable();
        return true;
    }

    /// <summary>Lines as data: <c>L101-103, L140</c>. The letter keeps spreadsheets from reading 4-8 as a day in April.</summary>
    internal static string Text(ImmutableArray<LineRange> lines) =>
        string.Join(", ", lines.Select(l => l.ToString().Replace('–', '-')));

    static bool TryLine(string text, out int line) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out line)
        && line is > 0 and < 1_000_000;
}
