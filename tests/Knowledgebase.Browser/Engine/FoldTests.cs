using System.Text.Json;
using System.Text.Json.Nodes;

namespace Knowledgebase.Browser.Engine;

/// <summary>The client folds as the index does: else a record is in the index and cannot be found.</summary>
public sealed class FoldTests
{
    const int Mixtures = 60_000;

    [Fact]
    public async Task Every_code_point_is_folded_alike()
    {
        using var engine = Engine.Of(Texts.Index(Texts.Documents(1)));
        var answer = await engine.AskAsync(new() { ["foldRange"] = new JsonArray(0, 0x110000) });
        var theirs = answer["range"]!.AsArray().ToDictionary(r => r![0]!.GetValue<int>(), r => r!.ToJsonString());
        for (var c = 0; c < 0x110000; c++)
        {
            var folded = Fold.Characters(c is >= 0xD800 and < 0xE000 ? ((char)c).ToString() : char.ConvertFromUtf32(c));
            var ours = folded.All(f => f.Class == CharacterClass.Separator) ? null : $"[{c},{Json(folded)}]";
            Assert.Equal(ours, theirs.GetValueOrDefault(c));
        }
    }

    [Fact]
    public async Task Random_mixtures_are_folded_alike()
    {
        var random = new Random(2);
        var mixtures = Enumerable.Range(0, Mixtures).Select(_ => Texts.Mixture(random)).ToArray();
        using var engine = Engine.Of(Texts.Index(Texts.Documents(1)));
        // As numbers, because half a surrogate has no UTF-8.
        var answer = await engine.AskAsync(new() { ["foldUnits"] = JsonSerializer.SerializeToNode(mixtures.Select(m => m.Select(c => (int)c))) });
        var theirs = answer["fold"]!.AsArray();
        for (var i = 0; i < mixtures.Length; i++) Assert.Equal(Json(Fold.Characters(mixtures[i])), theirs[i]!.ToJsonString()[1..^1]);
    }

    static string Json(IEnumerable<FoldedChar> folded) =>
        $"[{string.Join(',', folded.Select(f => f.Char))}],[{string.Join(',', folded.Select(f => (int)f.Class))}]";
}
