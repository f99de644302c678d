namespace Knowledgebase.Tests.Yaml;

/// <summary>A slip of the pen in YAML is told where it was made and as what it is, not where the parser gave up.</summary>
public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("aim: {text: 目標 #1 を達成, cites: [{source: report, section: results}]}", "KB0121 2:16", "「#」から後ろ")]
    [InlineData("needs:\n  - {item: 網 #2, must: true}\n  - {item: 袋}", "KB0121 3:14", "「#」から後ろ")]
    [InlineData("english: {title: Room #2, summary: An example #3, by: office}", "KB0121 2:23", "「#」から後ろ")]
    [InlineData("english: {title: #部屋, by: office}", "KB0121 2:18", "「#」から後ろ")]
    [InlineData("stopped: #やめた理由", "KB0121 2:10", "「#」から後ろ")]
    [InlineData("stopped: #やめた理由\n  の続き", "KB0121 2:10", "「#」から後ろ")]
    [InlineData("steps:\n  - #数える\n  - 分ける", "KB0121 3:5", "「#」から後ろ")]
    [InlineData("steps:\n  - 分ける\n  # 注釈\n  - #数える", "KB0121 5:5", "「#」から後ろ")]
    [InlineData("needs:\n  - item: #網\n    must: true", "KB0121 3:11", "「#」から後ろ")]
    [InlineData("years:2023", "KB0106 2:6", "コロン「:」の後ろに空白がありません")]
    [InlineData("needs:\n  - item:網\n    must: true", "KB0106 3:9", "コロン「:」の後ろに空白がありません")]
    [InlineData("projects: [river", "KB0106 2:11", "かっこ「[」が閉じていません")]
    [InlineData("projects: [river\ncites: [{source: report, section: results}]", "KB0106 2:11", "かっこ「[」が閉じていません")]
    [InlineData("aim: {text: 例示, cites: [{source: report}]\nprojects: [river]", "KB0106 2:6", "かっこ「{」が閉じていません")]
    [InlineData("aim: {text: 例示, cites: [{source: report]}", "KB0106 2:25", "かっこ「{」が閉じていません")]
    [InlineData("needs:\n  - {item: 網\n  - {item: 袋}", "KB0106 3:5", "かっこ「{」が閉じていません")]
    [InlineData("stopped: \"やめた\"こと", "KB0106 2:15", "閉じる引用符の後ろに")]
    [InlineData("aim: {text: \"やめた\"こと, cites: []}", "KB0106 2:18", "閉じる引用符の後ろに")]
    [InlineData("stopped: 'やめた'こと", "KB0106 2:15", "閉じる引用符の後ろに")]
    [InlineData("stopped: \"やめた\nprojects: [river]", "KB0106 2:10", "引用符「\"」が閉じていません")]
    [InlineData("time_saved: {what: 例示, value: 3, unit: %, period: 2023}", "KB0106 2:40", "値を「%」で")]
    [InlineData("aim: {text: @学校で, cites: [{source: report, section: results}]}", "KB0106 2:13", "値を「@」で")]
    [InlineData("steps:\n  - @学校で", "KB0106 3:5", "値を「@」で")]
    [InlineData("steps: [拾う, `分ける`]\nstopped: 例: 川", "KB0106 3:11", "半角コロンと空白が二つ")]
    [InlineData("aim: {text: 例示，cites: [{source: report, section: results}]}", "KB0106 2:15", "全角の「，」は")]
    [InlineData("cites: [{source: report、section: results}]", "KB0106 2:24", "全角の「、」は")]
    [InlineData("cites: [{source: \"report\"、section: results}]", "KB0106 2:26", "全角の「、」は")]
    [InlineData("cites: [{source: report}，{source: report}]", "KB0106 2:25", "全角の「，」は")]
    [InlineData("aim: {text: 例: 川, cites: []}", "KB0106 2:14", "かっこの中の値に")]
    [InlineData("stopped: 例: 川", "KB0106 2:11", "半角コロンと空白が二つ")]
    [InlineData("body: |\n  例: 川: 山 [\n  \"\nstopped: 例: 川", "KB0106 5:11", "半角コロンと空白が二つ")]
    [InlineData("cites: [{source: report, section: results}]\n summary: 例示", "KB0106", "YAMLとして読めません")]
    public void A_mistake_is_told_where_it_was_made(string lines, string place, string what)
    {
        var text = $"title: 例示\n{lines}\nsummary: 架空です。\n";
        var (_, errors) = RecordReader.Read([new SourceFile("practices/x.yaml", Encoding.UTF8.GetBytes(text))]);
        var told = errors.First(m => m.Code.Id is not "KB0202");
        Assert.StartsWith(place, $"{told.Code.Id} {told.Spot.Line}:{told.Spot.Column}", StringComparison.Ordinal);
        Assert.Contains(what, told.Message, StringComparison.Ordinal);
    }

    /// <summary>What is well written above a mistake is never taken for one.</summary>
    [Fact]
    public void A_mistake_below_a_good_record_is_told_there()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "input"), "*.yaml", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file).TrimEnd('\n') + "\nmistake: \"a\"b\n";
            var found = new List<Diagnostic>();
            Assert.Null(YamlReader.Read("x.yaml", text, found));
            Assert.Equal(text.Count(c => c == '\n'), Assert.Single(found).Spot.Line);
        }
    }

    [Theory]
    [InlineData("stopped: # 注釈\n  やめた")]
    [InlineData("steps: #注釈\n  - 分ける\n  # 注釈\n  - 数える # 注釈")]
    public void A_comment_in_its_place_is_none(string lines)
    {
        var text = $"title: 例示\n{lines}\nsummary: 架空です。\n";
        var (_, errors) = RecordReader.Read([new SourceFile("practices/x.yaml", Encoding.UTF8.GetBytes(text))]);
        Assert.DoesNotContain(errors, m => m.Spot.Line == 2 || m.Message.Contains("YAML", StringComparison.Ordinal));
    }
}
