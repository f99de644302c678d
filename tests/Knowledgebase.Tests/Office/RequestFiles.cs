using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Knowledgebase.Tests.Office;

/// <summary>Files as the pages of the site make them. The checksum is computed here a second time, from JSON and not from our reader's tree.</summary>
static class RequestFiles
{
    public const string First = "r-20261125-3f9a2b7c4d1e";
    public const string Second = "r-20261126-aaaaaaaaaaaa";
    public const string FirstReport = "u-20270125-9c1d2e3f4a5b";

    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A request for a set and a training; its names are such that a search finds them anywhere.</summary>
    public static JsonObject Loan(string id = First, string from = "2027-01-12", string until = "2027-01-22") => new()
    {
        ["id"] = id,
        ["made"] = "2026-11-25",
        ["edition"] = "2026-11-25",
        ["kinds"] = new JsonArray("教員の研修", "教材の貸出"),
        ["about"] = new JsonArray("lessons/robot", "services/training"),
        ["school"] = new JsonObject { ["name"] = "例示町立秘密小学校", ["type"] = "小学校" },
        ["person"] = new JsonObject { ["name"] = "例示 花子", ["post"] = "教諭", ["mail"] = "hanako@school.example", ["phone"] = "027-000-0000" },
        ["purpose"] = new JsonObject { ["text"] = "総合の時間に\nロボットを動かす。", ["subject"] = "総合" },
        ["wishes"] = new JsonArray("2027-01-06"),
        ["meeting"] = "学校で",
        ["loans"] = new JsonArray(new JsonObject { ["material"] = "kit", ["from"] = from, ["until"] = until, ["units"] = "1" }),
        ["handover"] = "送ってほしい",
        ["agreed"] = new JsonArray("ほかの学校や人に貸しません。", "壊れたときはすぐに知らせます。"),
        ["experience"] = "はじめて",
        ["message"] = "花子より、よろしくお願いします。",
    };

    public static JsonObject Report(bool publish = true) => new()
    {
        ["id"] = FirstReport,
        ["made"] = "2027-01-25",
        ["request"] = First,
        ["used"] = new JsonArray("lessons/robot", "practices/walk", "materials/kit"),
        ["title"] = "5年の総合でロボットを動かした",
        ["who"] = "各学年1学級の小学校",
        ["school_type"] = "小学校",
        ["year"] = "2026",
        ["subject"] = "総合",
        ["changed"] = "2時間を3時間に延ばした。",
        ["outcome"] = "全部の班が\n課題を終えた。",
        ["figures"] = "60人のうち52人が最後まで進んだ。",
        ["did_not_work"] = "無線がつながらない班があった。",
        ["needs"] = "大型提示装置",
        ["preparation"] = "2時間",
        ["trouble"] = "ケーブルが1本断線した。",
        ["publish"] = publish,
    };

    public static string Request(JsonObject value) => Seal("knowledgebase-request/1", "request", value);

    public static string UseReport(JsonObject value) => Seal("knowledgebase-report/1", "report", value);

    public static string Seal(string format, string member, JsonObject value) => new JsonObject
    {
        ["format"] = format,
        ["checksum"] = Checksum(value),
        [member] = value.DeepClone(),
    }.ToJsonString(Indented);

    public static string Checksum(JsonNode value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    static void Write(StringBuilder text, JsonNode? value)
    {
        if (value is JsonObject map)
        {
            text.Append('m').Append(map.Count).Append(':');
            foreach (var (key, inner) in map)
            {
                Scalar(text, key);
                Write(text, inner);
            }
        }
        else if (value is JsonArray list)
        {
            text.Append('l').Append(list.Count).Append(':');
            foreach (var inner in list) Write(text, inner);
        }
        else
        {
            Scalar(text, value is null ? "null" : value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString());
        }
    }

    static void Scalar(StringBuilder text, string value) => text.Append('s').Append(Encoding.UTF8.GetByteCount(value)).Append(':').Append(value);
}
