using CsCheck;

namespace Knowledgebase.Tests.Yaml;

/// <summary>Values over several lines: YAML puts a blank for a line end, which a Japanese text must not show.</summary>
public sealed class FoldedLinesTests
{
    [Theory]
    [InlineData("a: 三行に分けて書かれ\n  改行のところは\n  章の途中", "三行に分けて書かれ改行のところは章の途中")]
    [InlineData("a: >\n  三行に分けて書かれ\n  改行のところは\n  章の途中\n", "三行に分けて書かれ改行のところは章の途中\n")]
    [InlineData("a: >-\n  三行に  \n  分けた\n\n  段落", "三行に分けた\n段落")]
    [InlineData("a: >-\n  一行目\n    下げた行\n  三行目\n  四行目", "一行目\n  下げた行\n三行目四行目")]
    [InlineData("a: \"三行に\n  分け\\\"た\"", "三行に分け\"た")]
    [InlineData("a: '三行に\n  分け''た'", "三行に分け'た")]
    [InlineData("a: \"三行に\\\n  分けた\"", "三行に分けた")]
    [InlineData("a: 端末は\n  ICT機器", "端末はICT機器")]
    [InlineData("a: 使うのはScratch\n  Jrです", "使うのはScratch Jrです")]
    [InlineData("a: An English text\n  that goes on", "An English text that goes on")]
    [InlineData("a: The sessions called ゼミ\n  are held yearly", "The sessions called ゼミ are held yearly")]
    [InlineData("a: 一行の 空白は　残る", "一行の 空白は　残る")]
    [InlineData("# 🐟 注釈\n'🐟': \"🐟\" # 🐟\na: 三行に\n  分けた", "三行に分けた")]
    [InlineData("a:\n  三行に\n  分けた", "三行に分けた")]
    [InlineData("a: >2-\n    下げた\n  行に\n  分けた", "  下げた\n行に分けた")]
    [InlineData("a: > # 注釈\n  三行に\n  分けた\n", "三行に分けた\n")]
    [InlineData("a: |\n  書いた\n  とおり\n", "書いた\nとおり\n")]
    public void A_value_goes_on_as_its_language_is_written(string yaml, string value) => Assert.Equal(value, Read(yaml + "\nb: 次\n", out _));

    [Fact]
    public void A_value_in_brackets_goes_on_as_well()
    {
        Read("a: x\nlist: [{text: 三行に\n    分けた, more: \"引用\n  符\"}, 二つ\n  め]\n", out var map);
        var list = (YamlList)map.Find("list")!.Value;
        var item = (YamlMap)list.Items[0];
        Assert.Equal(["三行に分けた", "引用符", "二つめ"], item.Entries.Select(e => ((YamlScalar)e.Value).Text).Append(((YamlScalar)list.Items[1]).Text));
    }

    [Fact]
    public void What_stands_behind_it_keeps_its_place()
    {
        Read("a: 三行に\n  分けて\n  書いた\nb: 次\n", out var map);
        Assert.Equal((4, 4), (map.Find("b")!.Value.Spot.Line, map.Find("b")!.Value.Spot.Column));
    }

    [Fact]
    public void Only_blanks_for_line_ends_are_taken_away() => Gen.OneOf("改", "あ", "a", "1", "。", " ", "\n  ", "\n\n  ", "\n    ", "'", "\"", "\\", ": ", "#", "「", "-", "🐟")
        .Array[1, 15].Select(Gen.OneOf("", ">\n  ", "'", "\""), (parts, style) => (Text: string.Concat(parts), Style: style))
        .Sample(x =>
        {
            var text = $"a: {x.Style}{x.Text}{(x.Style.Length == 1 ? x.Style : "")}\nb: 次\n";
            // Letters of their own: two keys that differ must not become one.
            var latin = text.Replace('改', 'k').Replace('あ', 'm').Replace('。', 'p').Replace('「', 'q').Replace("🐟", "rr", StringComparison.Ordinal);
            var plain = YamlReader.Read("x.yaml", latin, []);
            var read = YamlReader.Read("x.yaml", text, []);
            Assert.Equal(plain is null, read is null);
            if (plain is null) return;
            Assert.Equal(plain.Entries.Select(e => (e.Key.Length, e.Value.GetType(), e.Value.Spot)), read!.Entries.Select(e => (e.Key.Length, e.Value.GetType(), e.Value.Spot)));
            if (read.Find("a")?.Value is YamlScalar value && plain.Find("a")?.Value is YamlScalar folded)
                Assert.Equal(folded.Text.Replace(" ", "", StringComparison.Ordinal).Length, value.Text.Replace(" ", "", StringComparison.Ordinal).Length);
        }, iter: 20_000);

    [Theory]
    [InlineData("{absent: 記載なし}", "|\n  時間が\n  足りませんでした。", "時間が足りませんでした。")]
    [InlineData("{absent: 記載なし}", "|\n  時間が足りません。\n  人手も足りません。", "時間が足りません。 人手も足りません。")]
    [InlineData("{absent: 記載なし}", ">\n  時間が\n  足りませんでした。", "時間が足りませんでした。")]
    [InlineData("{absent: 記載なし}", "|\n  二つあります。\n  ・時間\n  ・人手", "二つあります。 ・時間 ・人手")]
    public void A_text_of_several_lines_is_shown_without_blanks_in_words(string was, string written, string shown)
    {
        var built = SiteTest.From("Golden/full/input").Edit("practices/litter.yaml", "limits: " + was, "limits: " + written).Build().IsGood();
        Assert.Contains(shown, string.Join(' ', built.Page("practices/litter/index.html").Body!.TextContent.Split((char[])['\n', ' '], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.All((string[])["practices/litter/record.json", "data/latest/facts/practices.csv"],
            file => Assert.DoesNotContain("時間が\n", built.Text(file).Replace("\\n", "\n", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    static string Read(string yaml, out YamlMap map)
    {
        var found = new List<Diagnostic>();
        map = YamlReader.Read("x.yaml", yaml, found)!;
        Assert.Empty(found);
        return ((YamlScalar)map.Find("a")!.Value).Text;
    }
}
