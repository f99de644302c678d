using System.Text.Json.Nodes;

namespace Knowledgebase.Records.Settings;

/// <summary>Scheme and host of a site, and its port where it has one; the place below the host is said once, in <c>base</c>.</summary>
sealed record OriginType : FieldType<string>
{
    const int MaxHost = 253, MaxLabel = 63;

    public override string Form => "https:// からホスト名までのアドレス";

    internal override Datum ToDatum(string value) => new TextDatum(value);

    internal override JsonObject Schema(SchemaParts parts) => new() { ["type"] = "string", ["format"] = "uri" };

    internal override bool TryRead(YamlValue value, ReadScope scope, out string result)
    {
        if (!TryText(value, scope, out result, words: true)) return false;
        var uri = Uri.TryCreate(result, UriKind.Absolute, out var read)
            && read.Scheme is "https" or "http" ? read : null;
        var origin = uri is not null && IsHost(uri.IdnHost) ? OriginOf(uri) : null;
        if (origin is not null && (result == origin || result == origin + "/"))
        {
            result = origin;
            return true;
        }
        return scope.Wrong(Codes.NotAnOrigin, value.Spot, $"「{result}」は、https:// からホスト名までのアドレスではありません。", Remedy(uri, origin));
    }

    static string OriginOf(Uri uri) =>
        $"{uri.Scheme}://{uri.IdnHost}{(uri.IsDefaultPort ? "" : FormattableString.Invariant($":{uri.Port}"))}";

    static bool IsHost(string host) => host.Length is > 0 and <= MaxHost && host.Split('.').All(label =>
        label.Length is > 0 and <= MaxLabel && label[0] != '-' && label[^1] != '-'
        && label.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));

    // A path was meant for the other setting: both lines are then given as they are to be written.
    static string Remedy(Uri? uri, string? origin)
    {
        if (origin is null) return "「site: https://example.jp」のように、公開する場所のホスト名までを書いてください。";
        var path = uri!.AbsolutePath.Trim('/').Split('/');
        return path.All(RecordId.IsSlug)
            ? $"「site: {origin}」と「base: /{string.Join('/', path)}/」の2行に分けて書いてください。"
            : $"「site: {origin}」と書いてください。ホストの中の置き場所は、base に「/kb/」のように書きます。";
    }
}
