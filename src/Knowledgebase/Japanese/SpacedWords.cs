namespace Knowledgebase.Japanese;

/// <summary>
/// Finds words that were spread with blanks (日　時, 所 属, お 知 ら せ): screen readers spell them out and no search finds them. Names
/// (山田 太郎), lists (春　夏　秋　冬) and blanks of forms (年　月　日) are left alone.
/// </summary>
static partial class SpacedWords
{
    const string Kanji = "\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF々";
    const string Kana = "ぁ-ゖァ-ヺー";
    const string Blank = "[ \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]";

    static readonly string[] Lists =
    [
        "春夏秋冬",
        "東西南北",
        "上下左右前後",
        "大中小",
        "朝昼夕晩夜",
        "月火水木金土日祝",
        "男女",
        "表裏",
        "有無可否",
        "甲乙丙丁",
        "一二三四五六七八九十百千万",
        "国数英理社",
        "主副正",
        "優良可",
        "父母子",
        "赤青黄緑白黒",
        "午前後",
        "晴曇雨雪",
        "低中高",
    ];

    const string Numbers = "〇零一二三四五六七八九十百千万";
    const string Labels = "表図問例注題章節項";

    // Words that look like a number or a label beside a word and are none.
    static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "一覧",
        "一般",
        "一部",
        "一同",
        "一式",
        "一切",
        "一緒",
        "統一",
        "同一",
        "唯一",
        "万一",
        "千葉",
        "三角",
        "四角",
        "十分",
        "問題",
        "図書",
        "図表",
        "図面",
        "図形",
        "図工",
        "表題",
        "表紙",
        "表示",
        "表現",
        "例文",
        "例題",
        "例年",
        "例外",
        "注意",
        "注文",
        "注釈",
        "題名",
        "題材",
        "項目",
        "節目",
    };

    public static IEnumerable<string> In(string text) =>
        Spread()
            .Matches(text)
            .Select(m => m.Value)
            .Where(w => Joined(w) is var letters && !IsList(letters) && !IsNumbered(letters))
            .Distinct(StringComparer.Ordinal);

    public static string Joined(string word) => Blanks().Replace(word, "");

    static bool IsList(string letters) =>
        Lists.Any(list => letters.All(list.Contains))
        || (letters.All("年月日時分秒".Contains) && letters != "日時")
        || letters.All(c => c is >= 'ァ' and <= 'ヺ')
        || letters.StartsWith("あい", StringComparison.Ordinal)
        || letters.StartsWith("いろ", StringComparison.Ordinal);

    // 一　川を見る, 表　一の値, 例　川の水: what stands before the blank counts or names what follows.
    static bool IsNumbered(string letters) =>
        !Words.Contains(letters)
        && (
            letters.Length == 2
                ? Numbers.Contains(letters[0]) || Numbers.Contains(letters[1]) || Labels.Contains(letters[0])
                : Labels.Contains(letters[0]) && Numbers.Contains(letters[1])
        );

    /// <summary>Two or more kanji, each alone between blanks or beside hiragana; or three or more letters, each alone between blanks.</summary>
    [GeneratedRegex(
        $"(?<![{Kanji}ァ-ヺー\\w-[ぁ-ゖ]])[{Kanji}](?:{Blank}{{1,8}}[{Kanji}]){{1,30}}(?![{Kanji}ァ-ヺー\\w-[ぁ-ゖ]])"
            + $"|(?<![{Kanji}{Kana}\\w])[{Kanji}{Kana}](?:{Blank}{{1,8}}[{Kanji}{Kana}]){{2,30}}(?![{Kanji}{Kana}\\w])"
    )]
    private static partial Regex Spread();

    [GeneratedRegex(Blank)]
    private static partial Regex Blanks();
}
