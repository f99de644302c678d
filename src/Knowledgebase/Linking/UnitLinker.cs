namespace Knowledgebase.Linking;

/// <summary>Units spelled in two ways: a table with % and ％ looks like two measures, and programs take them for
/// two.</summary>
static class UnitLinker
{
    // Spellings of one unit, besides those that differ in width and case.
    static readonly string[][] Same =
    [
        ["%", "パーセント"],
        ["時間", "h", "hr", "hour", "hours"],
        ["分", "min"],
        ["秒", "sec"],
        ["mm", "ミリメートル"],
        ["cm", "センチ", "センチメートル"],
        ["m", "メートル"],
        ["km", "キロメートル"],
        ["g", "グラム"],
        ["kg", "キログラム"],
        ["l", "リットル"],
        ["ml", "ミリリットル"],
        ["m2", "平方メートル"],
        ["°c", "度c"],
        ["円", "¥", "yen"],
        ["ポイント", "pt", "pts"],
        ["か月", "ヶ月", "カ月", "ヵ月", "ケ月", "箇月"],
        ["か所", "ヶ所", "カ所", "ヵ所", "ケ所", "箇所"],
        ["か年", "ヶ年", "カ年", "ヵ年", "ケ年", "箇年"],
        ["か国", "ヶ国", "カ国", "ヵ国", "ケ国", "箇国"],
    ];

    static readonly Dictionary<string, string> Keys = Same.SelectMany(g =>
            g.Select(u => (Unit: Spelling.Key(u), Key: g[0]))
        )
        .ToDictionary(u => u.Unit, u => u.Key, StringComparer.Ordinal);

    public static void Check(ReadRecords read, ImmutableArray<Diagnostic>.Builder found)
    {
        foreach (var unit in read.Records.SelectMany(r => r.Units).GroupBy(u => KeyOf(u.Text), StringComparer.Ordinal))
        {
            var spellings = unit.GroupBy(u => u.Text, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .ToArray();
            var usual = spellings[0].First();
            foreach (var other in spellings.Skip(1).SelectMany(g => g))
                found.Add(
                    Codes.UnitSpelledTwoWays.At(other.Spot, $"単位「{other.Text}」は、{usual.Spot} の「{usual.Text}」と同じ単位です。")
                );
        }
    }

    static string KeyOf(string unit)
    {
        var key = Spelling.Key(unit).Trim();
        return Keys.GetValueOrDefault(key, key);
    }
}
