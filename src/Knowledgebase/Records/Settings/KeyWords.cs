namespace Knowledgebase.Records.Settings;

/// <summary>Words of the site's vocabularies of which the program must know what they mean.</summary>
/// <param name="SpecialNeeds">The type of school whose cases are asked for by kind of disability; null on a site without it.</param>
/// <param name="Offices">The types of organizations that are public offices.</param>
public sealed record KeyWords(Word? SpecialNeeds, ImmutableArray<Word> Offices)
{
    internal static readonly Shape<KeyWords> Shape = Schema.Shape.Of<KeyWords>("意味の決まった言葉", f =>
    {
        var special = f.Optional("special_needs", "特別支援の校種", new WordType("school-types"), null!, "障害種と程度の表で、記載のない記録を数える校種。", "特別支援学校");
        var offices = f.List("offices", "公の機関", new WordType("organization-types"), "公の機関である組織の種類。", "[教育委員会, 課・室]");
        return v => new KeyWords(special[v], offices[v]);
    });
}
