namespace Knowledgebase.Browser.Engine;

/// <summary>Invented documents and strings (例示), the same on every machine.</summary>
static class Texts
{
    static readonly string[] Words =
    [
        "学習履歴", "校務", "端末", "学び", "楽しめる", "児童生徒", "特別支援", "出欠連絡", "始動人", "重度", "一人一台", "１人１台", "数か月", "三ヶ所",
        "プログラミング", "ﾌﾟﾛｸﾞﾗﾑ", "タブレット", "ヴァイオリン", "スタディ・ログ", "コーディネーター", "ネットワーク", "ぷりんと", "らーめん", "データ",
        "ICT", "micro:bit", "C#", "3Dプリンタ", "GIGA端末", "scratch3", "2023年度", "12月", "Google", "ＡＩ", "e-ラーニング",
        "髙橋", "﨑", "𠮷野川", "葛󠄀城", "㎡", "①", "㌔", "👩‍👩‍👧", "の", "を", "について", "する",
    ];

    /// <summary>The values of a document of the only kind.</summary>
    public static Dictionary<string, ImmutableArray<int>> OfFirstKind { get; } = new() { ["kind"] = [0] };

    /// <summary>So many documents of a few words each.</summary>
    public static ImmutableArray<SearchDocument> Documents(int count)
    {
        var random = new Random(1);
        return
        [
            .. Enumerable.Range(0, count).Select(i => new SearchDocument($"practices/p{i}/", "practices", Sentence(random, 4) + i, Sentence(random, 6))
            {
                Body = [Sentence(random, 12), Sentence(random, 12)],
                FacetValues = OfFirstKind,
            }),
        ];
    }

    /// <summary>The index of documents without a dictionary.</summary>
    public static SearchIndex Index(IReadOnlyList<SearchDocument> documents, params ImmutableArray<Synonym> spellings) =>
        SearchIndex.Of("/kb/", [new("practices", "実践事例", 1)], [new("kind", "種類", [new("practices", "実践事例")], _ => [])], spellings,
            [.. spellings.Select(s => s.Text)], documents);

    /// <summary>Words run together or apart, without rhyme or reason.</summary>
    public static string Sentence(Random random, int words) =>
        string.Concat(Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)] + (random.Next(3) == 0 ? "、" : "")));

    /// <summary>Anything a keyboard, a broken program or an attacker may send: also halves of surrogates, controls, rare scripts.</summary>
    public static string Mixture(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            switch (random.Next(6))
            {
                case 0: text.Append((char)random.Next(0xD800, 0xE000)); break;
                case 1: text.Append((char)random.Next(0xFF00, 0xFFF0)); break;
                case 2: text.Append((char)random.Next(0x3000, 0x3400)); break;
                case 3: text.Append("-・:.#+'ー゙゚ﾞ\u0301\u3099\uFE00ヴァヵヶカ1一二A".AsSpan(random.Next(20), 1)); break;
                case 4: text.Append(Words[random.Next(Words.Length)]); break;
                default: text.Append((char)random.Next(0x10000)); break;
            }
        }
        return text.ToString();
    }
}
