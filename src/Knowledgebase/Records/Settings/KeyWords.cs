namespace Knowledgebase.Records.Settings;

/// <summary>Words of the site's vocabularies of which the program must know what they mean.</summary>
public sealed class KeyWords(Values v) : Part(v)
{
    internal static readonly GroupType<KeyWords> Group = new("意味の決まった言葉", v => new(v));

    /// <summary>The type of school whose cases are asked for by kind of disability; null on a site without it.</summary>
    public Word? SpecialNeeds { get; } = v.Optional("special_needs", "特別支援の校種", new WordType("school-types"), null!,
        "障害種と程度の表で、記載のない記録を数える校種。", "特別支援学校");
    public ImmutableArray<Word> Offices { get; } = v.List("offices", "公の機関", new WordType("organization-types"),
        "公の機関である組織の種類。", "[教育委員会, 課・室]");
}
