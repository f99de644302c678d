namespace Knowledgebase.Records.Settings;

/// <summary>Words of the site's vocabularies of which the program must know what they mean.</summary>
sealed class KeyWords(Values v) : Part(v)
{
    internal static readonly GroupType<KeyWords> Group = new("意味の決まった言葉", v => new(v));

    /// <summary>The type of school whose cases are asked for by kind of disability; null on a site without it.</summary>
    public Word? SpecialNeeds { get; } = v.Optional("special_needs", "特別支援の校種", WordOf("school-types"), null!,
        "障害種と程度の表で、記載のない記録を数える校種。", "特別支援学校");
    public ImmutableArray<Word> Offices { get; } = v.List("offices", "公の機関", WordOf("organization-types"),
        "公の機関である組織の種類。", "[教育委員会, 課・室]");
    public ImmutableArray<Word> Training { get; } = v.List("training", "研修の支援", new WordType("service-types"),
        "申込みで研修として頼む支援の種類。", "[教員の研修]");
    public ImmutableArray<Word> Loan { get; } = v.List("loan", "貸出の支援", new WordType("service-types"),
        "申込みで貸出として頼む支援の種類。", "[教材の貸出]");
    public ImmutableArray<Word> Explanation { get; } = v.List("explanation", "説明の支援", new WordType("service-types"),
        "申込みで説明として頼む支援の種類。", "[内容の説明]");
    public ImmutableArray<Word> Question { get; } = v.List("question", "質問の支援", new WordType("service-types"),
        "申込みで質問として頼む支援の種類。", "[相談]");
}
