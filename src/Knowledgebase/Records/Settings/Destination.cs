using System.Text.Json.Nodes;

namespace Knowledgebase.Records.Settings;

/// <summary>Where a menu leads: the list of a kind by its folder, a record by folder and id, or a page that is no record by its name.</summary>
sealed record Destination(string Name, Reference? Record = null)
{
    /// <summary>All Japanese pages of prose that ask for a place and have none elsewhere.</summary>
    public static string Guides => "guides";
}

/// <summary>A page that is no record and may stand in a menu; its name is its address.</summary>
sealed record FixedPage(string Name, string Label)
{
    public static ImmutableArray<FixedPage> All { get; } =
    [
        new("search", "検索"), new("gaps", "掲載状況"), new("compare", "比べる"), new("request", "申し込む・尋ねる"), new("whom", "だれに聞くか"),
        new("send", "事例を寄せる"), new("asked", "まだ分からないこと"), new("method", "進捗率の計算のしかた"), new("data", "データ"),
        new("accessibility", "ウェブアクセシビリティ方針"), new("changes", "サイトの更新"), new("corrections", "訂正の方針"),
        new("languages", "言葉の整備状況"), new("standing", "このサイトの位置付け"),
    ];

    public static FixedPage? Of(string name) => All.FirstOrDefault(p => p.Name == name);
}

sealed record DestinationType : FieldType<Destination>
{
    static readonly ImmutableArray<string> Names =
        [.. Kinds.All.Where(k => k.Kind != Kind.Series).Select(k => k.Folder),
            .. FixedPage.All.Select(p => p.Name), Destination.Guides];

    public override string Form => "行き先（practices、pages/about、search など）";

    internal override Datum ToDatum(Destination value) => new TextDatum(value.Name);

    internal override JsonObject Schema(SchemaParts parts) => new() { ["type"] = "string" };

    internal override bool TryRead(YamlValue value, ReadScope scope, out Destination result)
    {
        result = default!;
        if (!TryText(value, scope, out var text)) return false;
        if (text.Contains('/', StringComparison.Ordinal))
        {
            if (!new AnyReferenceType().TryRead(value, scope, out var record)) return false;
            result = new(text, record);
            return true;
        }
        result = new(text);
        return Names.Contains(text) || scope.Wrong(Codes.UnknownDestination, value.Spot, $"「{text}」という行き先はありません。",
            DidYouMean.Nearest(text, Names) is { } near ? $"「{near}」の誤りではありませんか。" : $"{Codes.UnknownDestination.Remedy}書ける名前: {string.Join("、", Names)}");
    }
}
