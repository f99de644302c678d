using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Knowledgebase.Browser.Engine;

/// <summary>Hostile queries, damaged files, hosts that fail: an answer or a named error, never a hang, never a wrong answer.</summary>
public sealed class DamageTests
{
    const string Query = "プログラミング 端末";

    public static TheoryData<string> Hostile =>
    [
        "", "   ", "　", "!!!", "\"\"", "\"", "((((", "a^b", "[", "\\", "*", "+ - ~ :", "__proto__", "constructor", "toString", "hasOwnProperty",
        "<img src=x onerror=alert(1)>", "</script><script>", "%00", "\u0000", "\u202E逆", "\uFFFF", "👩‍👩‍👧", "﷽", "𠮷", "ー", "・", "1", "の", "あ",
        new string('学', 10_000), new string('a', 10_000), string.Concat(Enumerable.Repeat("学 ", 5_000)), string.Concat(Enumerable.Repeat("プ・", 5_000)),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_query_gets_an_answer(string query)
    {
        using var engine = Engine.Of(Texts.Index(Texts.Documents(60)));
        var answer = Assert.Single(await engine.SearchAsync((query, new { filters = new Dictionary<string, string[]> { ["__proto__"] = ["x"] } })));
        Assert.Null(answer.Error);
    }

    [Theory]
    [InlineData("search.json", "refuse", "offline")]
    [InlineData("*", "refuse", "offline")]
    [InlineData("search.json", "missing", "broken")]
    [InlineData("search.json", "eyJ2ZXJzaW9uIjo5LCJyb290IjoieCJ9", "broken")]
    [InlineData("search.json", "bm8ganNvbg==", "broken")]
    [InlineData("root", "cut", "broken")]
    [InlineData("terms", "cut", "broken")]
    [InlineData("terms", "missing", "broken")]
    [InlineData("cards", "cut", "broken")]
    [InlineData("cards", "AAAA", "broken")]
    [InlineData("facets", "missing", "broken")]
    [InlineData("texts", "cut", "broken")]
    public async Task A_host_that_fails_is_named(string files, string fault, string expected)
    {
        using var engine = Engine.Of(Texts.Index(Texts.Documents(60)));
        var swaps = new JsonObject();
        foreach (var name in files is "*" or "search.json" ? [files] : Named(engine, files)) swaps[name] = fault;
        Assert.Equal(expected, await ErrorAsync(engine, swaps));
    }

    [Fact]
    public async Task Damage_within_a_file_never_hangs_and_never_goes_unnamed()
    {
        var random = new Random(5);
        using var engine = Engine.Of(Texts.Index(Texts.Documents(60)));
        var files = Directory.GetFiles(Path.Combine(engine.Folder, "search"), "*.bin", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var healthy = await ErrorAsync(engine, []);
        Assert.Null(healthy);
        for (var i = 0; i < 40; i++)
        {
            // All files of a kind at once, so that the query meets one; packed anew, so that the checksum does not tell.
            var kind = new[] { "root", "terms", "cards", "facets", "texts" }[i % 5];
            var swaps = new JsonObject();
            foreach (var file in files.Where(f => f.Contains($"{Path.DirectorySeparatorChar}{kind}", StringComparison.Ordinal)))
                swaps[Path.GetFileName(file)] = Convert.ToBase64String(Pack(Spoil(Unpack(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)), random)));
            var error = await ErrorAsync(engine, swaps);
            Assert.True(error is null or "broken", error);
        }
    }

    [Fact]
    public async Task A_page_that_is_open_while_the_site_is_published_anew_goes_on()
    {
        using var old = Engine.Of(Texts.Index(Texts.Documents(60)));
        using var next = Engine.Of(Texts.Index(Texts.Documents(90)));
        for (var after = 0; after < 12; after++)
        {
            var answer = await old.AskAsync(new()
            {
                ["searches"] = new JsonArray(new JsonArray(Query, new JsonObject())),
                ["nextFolder"] = next.Folder,
                ["nextAfter"] = after,
            });
            var result = Answer.Of(answer["results"]![0]);
            Assert.Null(result.Error);
            Assert.All(result.Urls, url => Assert.StartsWith("/kb/practices/p", url, StringComparison.Ordinal));
        }
    }

    /// <summary>Several searches at once, one of which finds that the site is new: none mixes the numbers of one index with the cards of the other.</summary>
    [Fact]
    public async Task No_answer_mixes_two_publications()
    {
        string[] queries = ["プログラミング", "端末", "学び", "校務 端末", "データ", "出欠連絡"];
        using var old = Engine.Of(Texts.Index(Texts.Documents(60)));
        using var next = Engine.Of(Texts.Index([.. Texts.Documents(60).Reverse()]));
        var searches = new JsonArray([.. queries.Select(q => (JsonNode)new JsonArray(q, new JsonObject()))]);
        var right = new[] { await AnswersAsync(old, new() { ["searches"] = searches.DeepClone() }), await AnswersAsync(next, new() { ["searches"] = searches.DeepClone() }) };
        Assert.NotEqual(right[0], right[1]);
        for (var after = 2; after < 20; after++)
        {
            var answers = await AnswersAsync(old, new() { ["searches"] = searches.DeepClone(), ["together"] = true, ["nextFolder"] = next.Folder, ["nextAfter"] = after });
            for (var i = 0; i < queries.Length; i++)
                Assert.True(answers[i] == right[0][i] || answers[i] == right[1][i], $"「{queries[i]}」, published anew after {after} requests: {answers[i]}");
        }
    }

    static async Task<string[]> AnswersAsync(Engine engine, JsonObject request) =>
        [.. (await engine.AskAsync(request))["results"]!.AsArray().Select(r => r!["error"]?.GetValue<string>()
            ?? string.Join(' ', r["hits"]!.AsArray().Select(h => $"{h!["url"]} {h["title"]}")) + r["total"])];

    static IEnumerable<string> Named(Engine engine, string kind) =>
        Directory.EnumerateFiles(Path.Combine(engine.Folder, "search"), "*.bin", SearchOption.AllDirectories)
            .Where(f => Path.GetRelativePath(engine.Folder, f).Replace('\\', '/').StartsWith($"search/{kind}", StringComparison.Ordinal)).Select(f => Path.GetFileName(f)!);

    static async Task<string?> ErrorAsync(Engine engine, JsonObject swaps)
    {
        var answer = await engine.AskAsync(new() { ["searches"] = new JsonArray(new JsonArray(Query, new JsonObject())), ["swaps"] = swaps });
        return answer["results"]![0]!["error"]?.GetValue<string>();
    }

    static byte[] Spoil(byte[] bytes, Random random)
    {
        for (var i = random.Next(1, 6); i > 0 && bytes.Length > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return random.Next(3) == 0 ? bytes[..random.Next(bytes.Length + 1)] : bytes;
    }

    static byte[] Unpack(byte[] packed)
    {
        using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        zlib.CopyTo(bytes);
        return bytes.ToArray();
    }

    static byte[] Pack(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var zlib = new ZLibStream(memory, CompressionLevel.Fastest)) zlib.Write(bytes);
        return memory.ToArray();
    }
}
