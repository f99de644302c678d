namespace Knowledgebase.Trial.Words;

/// <summary>
/// The words that stand for all the rest of a language: compounds of two or three characters and katakana words, put together by
/// chance. None of them contains a piece of a word by which records are searched for.
/// </summary>
static class Filler
{
    const int Compounds = 38_000;
    const int Loanwords = 5_000;

    const string Characters =
        "一二三十百千上下左右中大小高低長短新古多少前後内外東西南北春夏秋冬朝昼夜年月日時分半週間毎次先今正反同別全部各各主副" +
        "人男女子親友者員長士師客王民族氏名手足目耳口首頭体身心気力声顔指骨血毛皮背胸腕" +
        "山川海岸島谷森林木草花葉根実種米麦茶竹松桜梅石岩土砂金銀銅鉄玉水氷雪雨雲風雷光影火炎熱空天星地陸波流池泉" +
        "犬牛馬鳥魚虫貝羊鹿熊家宅屋室門戸窓床柱庭園村町市区県国都京城寺社宮道路橋駅港船車輪機器械具箱台机席紙筆本書画図絵" +
        "文字言語話詞句章節題号番組曲歌楽音色形線点面角度量重軽強弱速遅早急静動止進退出入開閉始終起落立座歩走飛泳乗降" +
        "見聞読記録写表示告知教学習練試問答解決断定約束守破作成製造建設置備配布給与受取持運送届返交代換変化加減増除" +
        "計算数値単位倍率割比例差和積平均公私共有無未来現在過去続絶連結合集散分配列並順序段階級種類型式様法則制規条件案策" +
        "業務事役職任命令指導育養護助救支援保健康病医薬食飲味料理品質物商売買価費用税貸借賃財産富貧" +
        "農漁工場鉱産営経済政治選挙議会席党裁判律官公署局課係部隊兵軍戦争平和安全危険防災害復旧興" +
        "思想考感情意志願望希愛好喜怒悲楽苦笑泣恐信疑理由因果目標的確認証明説論評価調査検討研究観察測量" +
        "発展改革創造工夫努力協働参加担当責任報告連絡相談提案実施計画準備整理管理運営展示公表普及促進強化充実";

    const string Syllables = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワガギグゲゴザジズゼゾダデドバビブベボパピプペポ";

    static readonly string[] Endings = ["", "", "", "", "", "ン", "ー", "ル", "ス", "ト"];

    /// <summary>Compounds of two characters.</summary>
    public static WeightedList<string> Nouns { get; } = new(MakeNouns(), 4);

    /// <summary>Katakana words.</summary>
    public static WeightedList<string> Katakana { get; } = new(MakeKatakana(), 40);

    static ImmutableArray<string> MakeNouns()
    {
        var random = new SeededRandom(1);
        var characters = new WeightedList<char>([.. Characters.Distinct().OrderBy(_ => random.Next())], 150);
        var made = new List<string>(Compounds);
        var seen = new HashSet<string>(Searched.Pieces, StringComparer.Ordinal);
        while (made.Count < Compounds)
        {
            var (first, second) = (characters.Draw(random), characters.Draw(random));
            var word = $"{first}{second}";
            if (first != second && seen.Add(word)) made.Add(word);
        }
        return [.. made];
    }

    static ImmutableArray<string> MakeKatakana()
    {
        var random = new SeededRandom(2);
        var syllables = new WeightedList<char>([.. Syllables.OrderBy(_ => random.Next())], 150);
        var made = new List<string>(Loanwords);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (made.Count < Loanwords)
        {
            var word = string.Concat(Enumerable.Range(0, random.Between(2, 4)).Select(_ => syllables.Draw(random))) + Endings[random.Below(Endings.Length)];
            if (!Searched.Words.Any(w => w.Contains(word, StringComparison.Ordinal)) && seen.Add(word)) made.Add(word);
        }
        return [.. made];
    }
}
