namespace Knowledgebase.Tests.Search;

/// <summary>The limits of the dictionary's lint. How each mistake reads is shown by the broken sites.</summary>
public sealed class DictionaryRuleTests
{
    const string Head = "title: 例示の辞書\nsummary: 例示の言葉の書き方です。\n";

    [Theory]
    [InlineData("same: [[C, C言語], [R, R言語]]", 0)]
    [InlineData("same: [[表, 一覧表]]", 1)]
    [InlineData("leads: [{from: ー表ー, to: 一覧表}]", 0)]
    public void Only_a_single_kana_or_kanji_is_too_short(string dictionary, int errors) =>
        Assert.Equal(errors, DictionaryRule.Judge(Catalog(dictionary)).Count(d => d.Code == Codes.WordTooShort));

    [Theory]
    [InlineData(30, 100, 0)]
    [InlineData(31, 100, 1)]
    [InlineData(49, 49, 0)]
    [InlineData(16, 50, 1)]
    public void More_than_three_in_ten_are_too_many_once_there_are_fifty_records(int with, int records, int warnings) =>
        Assert.Equal(warnings, DictionaryRule.Judge(Catalog("same: [[報告書, レポート]]"), _ => with, records).Count(d => d.Code == Codes.WordTooBroad));

    [Fact]
    public void One_seen_word_is_enough_for_its_group()
    {
        var catalog = Catalog("same: [[報告書, レポート], [湖, みずうみ]]\nleads: [{from: 作文, to: レポート}, {from: 池, to: 沼地}]");
        var unseen = DictionaryRule.Judge(catalog, word => word == Fold.Stem("レポート") ? 1 : 0, 10).ToArray();
        Assert.All(unseen, d => Assert.Equal(Codes.WordNeverSeen, d.Code));
        Assert.Equal(["「湖」と「みずうみ」は、どの記録にも出ません。", "「沼地」は、どの記録にも出ません。"], unseen.Select(d => d.Message));
    }

    [Fact]
    public void Vocabularies_and_terms_are_not_judged()
    {
        var catalog = CatalogBuilder.Link(RecordReader.Read([.. SiteTest.Base.Sources.Values]).Read).Catalog!;
        Assert.Empty(DictionaryRule.Judge(catalog));
        Assert.Empty(DictionaryRule.Judge(catalog, _ => 0, 100));
    }

    /// <summary>A name with a sign in it stands in texts as it stands in the dictionary.</summary>
    [Theory]
    [InlineData("micro:bit")]
    [InlineData("e-sports")]
    [InlineData("C#")]
    [InlineData("スタディ・ログ")]
    public void A_name_with_a_sign_is_seen_where_it_is_written(string name)
    {
        var site = SiteTest.Base.With("sources/tool.yaml", $"title: \"{name} の手引き\"\nsummary: 例示の手引きです。\ntype: 報告\n")
            .With("dictionary/spellings.yaml", Head + $"same: [[\"{name}\", 例示の名前]]\n");
        Assert.DoesNotContain("KB0606", site.Build().Codes);
    }

    static Catalog Catalog(string dictionary) => CatalogBuilder.Link(RecordReader.Read(
        [.. SiteTest.Base.With("dictionary/spellings.yaml", Head + dictionary + "\n").Sources.Values]).Read).Catalog!;
}
