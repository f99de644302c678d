namespace Knowledgebase.Records;

sealed class ExtractionNote(Values v) : Record(v)
{
    internal static readonly GroupType<ExtractionNote> Group = new("読み取りの注記", v => new(v));

    public Word Type { get; } = v.Required("type", "種類", WordOf("doubt-types"), "どのような問題か。", "誤植");
    public Fact<string> Printed { get; } = v.Fact("printed", "文書の文字", Text(200), "問題のある箇所の文字。短く。", "Gunam");
    public string Reading { get; } = v.Required("reading_note", "当サイトの読み", Text(300),
        "どう読んだか、または決めなかったか。", "例示の誤植とみて…");
    public Word Confidence { get; } = v.Required("confidence", "確からしさ", WordOf("confidence"), "読みの確からしさ。", "高い");
    public ImmutableArray<Concern> Concerns { get; } = v.AtLeastOne("concerns", "関わる所", new ConcernType(),
        "この注記が関わる記録・課題・成果など。記録の一部の文だけに関わるときは、項目まで書く。注記はここに書いた所にだけ出る。",
        "[collections/model-advance, outcomes/hs-models, practices/daily-device/about]");
}
