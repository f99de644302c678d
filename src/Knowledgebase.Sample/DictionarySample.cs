namespace Knowledgebase.Sample;

/// <summary>The dictionary of a sample. Its words stand in the sample's vocabularies, so that chance cannot leave them out.</summary>
static class DictionarySample
{
    public static SourceFile Make()
    {
        var y = new YamlWriter();
        y.Field("title", "例示の検索の辞書");
        y.Field("summary", "例示の記録を探すときに、同じものとして扱う書き方の見本です。");
        y.Raw("example", "true");
        y.RawItems("same", ["[協働, 協同]", "[貸出, 貸し出し, 貸出し]"]);
        y.RawItems("leads", [YamlWriter.Line(("from", "病欠"), ("to", "欠席"))]);
        y.RawItems("readings", [YamlWriter.Line(("word", "肢体不自由"), ("reading", "したいふじゆう"))]);
        return y.ToFile("dictionary/spellings.yaml");
    }
}
