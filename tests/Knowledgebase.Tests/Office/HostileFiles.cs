using System.Text.Json.Nodes;

namespace Knowledgebase.Tests.Office;

/// <summary>Files that no page of the site makes. Their names begin with the code that refuses them.</summary>
static class HostileFiles
{
    public static Dictionary<string, Func<byte[]>> All { get; } = new(StringComparer.Ordinal)
    {
        ["KB0101-huge"] = () => new byte[300_000],
        ["KB0103-shift-jis"] = () => [.. "{\"format\": \""u8, 0x8A, 0xD6, 0x90, 0xBC, .. "\"}"u8],
        ["KB0104-tags"] = () => Request(r => r["person"]!["name"] = "例示\U000E0061\U000E0062花子"),
        ["KB0104-escaped-pair"] = () => Text(Text(Request(r => r["person"]!["name"] = "例示花子")).Replace("例示花子", "例示\\udb40\\udc61花子", StringComparison.Ordinal)),
        ["KB0104-private-use"] = () => Request(r => r["person"]!["name"] = "例示\uE000花子"),
        ["KB0104-bidi"] = () => Request(r => r["person"]!["name"] = "例示\u202e花子"),
        ["KB0104-escaped"] = () => Text(Text(Request(r => r["person"]!["name"] = "例示花子")).Replace("例示花子", "例示\\u202e花子", StringComparison.Ordinal)),
        ["KB0104-carriage-return"] = () => Request(r => r["person"]!["mail"] = "a@school.example\r\nBcc: b@school.example"),
        ["KB0105-empty"] = () => [],
        ["KB0106-torn"] = () => Request(_ => { })[..400],
        ["KB0108-anchor"] = () => Text("{\"format\": &a \"knowledgebase-request/1\", \"checksum\": *a, \"request\": {}}"),
        ["KB0109-tag"] = () => Text("{\"format\": !!python/object \"x\", \"checksum\": \"x\", \"request\": {}}"),
        ["KB0112-duplicate-key"] = () => Text(Text(Request(_ => { })).Replace("\"made\"", "\"id\"", StringComparison.Ordinal)),
        ["KB0113-too-deep"] = () => Text(new string('[', 200) + new string(']', 200)),
        ["KB0201-unknown-key"] = () => Request(r => r["pupils"] = "例示 太郎"),
        ["KB0202-missing-field"] = () => Request(r => r.Remove("person")),
        ["KB0203-list-of-lists"] = () => Request(r => r["wishes"] = new JsonArray(new JsonArray("2027-01-06"))),
        ["KB0205-line-break"] = () => Request(r => r["school"]!["name"] = "例示町立小学校\nSubject: x"),
        ["KB0205-too-long"] = () => Request(r => r["message"] = new string('あ', 2_001)),
        ["KB0206-nan"] = () => Request(r => r["loans"]![0]!["units"] = "NaN"),
        ["KB0206-exponent"] = () => Text(Text(Request(_ => { })).Replace("\"units\": \"1\"", "\"units\": 1e9", StringComparison.Ordinal), "\"units\": 1e9"),
        ["KB0207-out-of-range"] = () => Request(r => r["loans"]![0]!["units"] = "-1"),
        ["KB0208-no-such-day"] = () => Request(r => r["wishes"] = new JsonArray("2027-02-30")),
        ["KB0211-unknown-choice"] = () => Request(r => r["kinds"] = new JsonArray("全部ください")),
        ["KB0214-path-as-id"] = () => Request(r => r["id"] = "../../input/site"),
        ["KB0214-path-as-material"] = () => Request(r => r["loans"]![0]!["material"] = "../../etc/passwd"),
        ["KB0214-path-as-record"] = () => Request(r => r["about"] = new JsonArray("lessons/../../site")),
        ["KB0220-header-break"] = () => Request(r => r["person"]!["mail"] = "a@school.example\nBcc: b@school.example"),
        ["KB0221-phone"] = () => Request(r => r["person"]!["phone"] = "tel:027;ext=1"),
        ["KB0701-plain-text"] = () => Text("例示小学校です。\nロボットを: 借りたいです。\n"),
        ["KB0701-not-ours"] = () => Text("{\"name\": \"x\"}"),
        ["KB0701-other-version"] = () => Text(Text(Request(_ => { })).Replace("request/1", "request/2", StringComparison.Ordinal)),
        ["KB0701-one-member-more"] = () => Text(Text(Request(_ => { })).Replace("\"checksum\"", "\"note\": \"x\",\n  \"checksum\"", StringComparison.Ordinal)),
        ["KB0701-report-as-request"] = () => Text(RequestFiles.UseReport(RequestFiles.Report())),
        ["KB0702-changed"] = () => Text(Text(Request(_ => { })).Replace("例示 花子", "例示 太郎", StringComparison.Ordinal)),
        ["KB0703-replayed"] = () => Request(r => r["id"] = RequestFiles.Second),
        ["KB0704-unknown-record"] = () => Request(r => r["about"] = new JsonArray("lessons/robots")),
        ["KB0704-unknown-material"] = () => Request(r => r["loans"]![0]!["material"] = "drone"),
        ["KB0705-not-lendable"] = () => Request(r => r["loans"]![0]!["material"] = "poster"),
        ["KB0706-no-contact"] = () => Request(r => { r["person"]!.AsObject().Remove("mail"); r["person"]!.AsObject().Remove("phone"); }),
        ["KB0707-loan-without-material"] = () => Request(r => r.Remove("loans")),
        ["KB0707-material-without-loan"] = () => Request(r => r["kinds"] = new JsonArray("教員の研修")),
        ["KB0708-four-wishes"] = () => Request(r => r["wishes"] = new JsonArray("2027-01-06", "2027-01-07", "2027-01-08", "2027-01-09")),
        ["KB0708-many-promises"] = () => Request(r => r["agreed"] = new JsonArray([.. Enumerable.Range(0, 21).Select(i => (JsonNode)$"条件{i}")])),
        ["KB0709-other-number"] = () => Request(r => r["id"] = "my-request"),
        ["KB0712-school-type"] = () => Request(r => r["school"]!["type"] = "塾"),
        ["KB0713-service-not-asked-for"] = () => Request(r => r["kinds"] = new JsonArray("教材の貸出")),
        ["KB0713-service-beside-a-case"] = () => Request(r => { r["kinds"] = new JsonArray("事例を寄せる"); r.Remove("loans"); }),
        ["KB0713-kit-without-days"] = () => Request(r => { r["about"] = new JsonArray("services/training", "materials/kit"); r.Remove("loans"); }),
        ["KB0714-empty-question"] = () => Request(r => { r["kinds"]!.AsArray().Add("質問・相談"); r.Remove("message"); }),
        ["KB0714-empty-case"] = () => Request(r => { r["kinds"]!.AsArray().Add("事例を寄せる"); r.Remove("message"); }),
        ["KB0714-training-in-nothing"] = () => Request(r => { r.Remove("message"); r.Remove("purpose"); r.Remove("about"); }),
    };

    public static Dictionary<string, Func<byte[]>> Reports { get; } = new(StringComparer.Ordinal)
    {
        ["KB0701-request-as-report"] = () => Request(_ => { }),
        ["KB0702-changed-report"] = () => Text(RequestFiles.UseReport(RequestFiles.Report()).Replace("3時間", "9時間", StringComparison.Ordinal)),
        ["KB0704-unknown-used"] = () => Report(r => r["used"] = new JsonArray("practices/none")),
        ["KB0709-number-of-report"] = () => Report(r => r["id"] = RequestFiles.First),
        ["KB0710-unknown-request"] = () => Report(r => r["request"] = RequestFiles.First),
        ["KB0712-school-type-of-report"] = () => Report(r => r["school_type"] = "塾"),
    };

    static byte[] Request(Action<JsonObject> change)
    {
        var request = RequestFiles.Loan();
        change(request);
        return Text(RequestFiles.Request(request));
    }

    static byte[] Report(Action<JsonObject> change)
    {
        var report = RequestFiles.Report();
        report["request"] = RequestFiles.Second;
        change(report);
        return Text(RequestFiles.UseReport(report));
    }

    /// <summary>With a checksum that fits although a page could not have made it.</summary>
    static byte[] Text(string text, string holds) => text.Contains(holds, StringComparison.Ordinal)
        ? Text(text.Replace(text.Split("\"checksum\": \"")[1][..64], Exponent, StringComparison.Ordinal))
        : throw new InvalidOperationException(holds);

    static string Exponent
    {
        get
        {
            var request = RequestFiles.Loan();
            request["loans"]![0]!["units"] = "1e9";
            return RequestFiles.Checksum(request);
        }
    }

    static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
