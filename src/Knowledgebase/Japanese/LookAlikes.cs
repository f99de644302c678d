using System.Buffers;

namespace Knowledgebase.Japanese;

/// <summary>
/// Characters that look like others and are none of them: signs for radicals of kanji (they come out of PDF files in place of kanji),
/// doubles of kanji that other countries' codes needed, ligatures, half-width katakana. Kanji for names (塚 U+FA10, 﨑 U+FA11) are none.
/// </summary>
static class LookAlikes
{
    // Pairs: a sign of the CJK Radicals Supplement, and the kanji it stands for (Unicode's
    // Equivalent_Unified_Ideograph, in the form that Japan writes).
    const string Radicals =
        "⺄乙⺈刀⺊卜⺌小⺍小⺒巳⺗心⺜日⺝月⺠民⺧牛⺩王⺫目⺬示⺴冗⺶羊⺻聿⺼肉⻁虎⻄西⻆角⻏邑⻑長⻗雨⻘青⻝食⻣骨⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻱亀⻲亀"
        + "⻅見⻉貝⻋車⻓長⻔門⻙韋⻚頁⻛風⻜飛⻢馬⻥魚⻦鳥⻧鹵⻪黽⻬斉⻮歯⻰竜";

    const string Parts =
        "⺁厂⺂乛⺃乚⺅亻⺆冂⺇𠘨⺉刂⺋㔾⺎兀⺏尣⺐尢⺑𡯂⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺞歺⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺪𤴔⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺵𦉫⺷𦍌⺸𦍋⺹耂⺺肀"
        + "⺽𦥑⺾艹⺿艹⻀艹⻂衤⻃覀⻇𧢲⻈讠⻊𧾷⻌辶⻍辶⻎辶⻐钅⻒镸⻕𨸏⻖阝⻞𩙿⻟飠⻠饣⻡𩠐";

    // Pairs: what NFKC makes of a radical, and the form that Japan writes.
    const string Japanese = "戶戸黑黒黃黄靑青麥麦齒歯龜亀";

    /// <summary>The first characters of what may be looked for; those beyond the first plane begin with U+D87E.</summary>
    public static SearchValues<char> Suspects { get; } =
        SearchValues.Create([.. Enumerable.Range(0, 0x10000).Where(IsLookAlike).Select(c => (char)c), '\uD87E']);

    static readonly Dictionary<int, Rune> Plain = PairsOf(Radicals + Parts + Japanese);

    public static bool IsLookAlike(int c) =>
        c
            is (>= 0x2E80 and <= 0x2FDF)
                or (>= 0xF900 and <= 0xFA0B)
                or (>= 0xFA70 and <= 0xFAFF)
                or (>= 0xFB00 and <= 0xFB06)
                or (>= 0xFF66 and <= 0xFF9F)
                or (>= 0x2F800 and <= 0x2FA1F);

    public static string ToPlain(string text)
    {
        var normal = text.Normalize(NormalizationForm.FormKC);
        // Nearly every text is plain.
        if (!HasOther(normal))
            return normal;
        var plain = new StringBuilder(text.Length);
        foreach (var rune in normal.EnumerateRunes())
            plain.Append(Plain.GetValueOrDefault(rune.Value, rune).ToString());
        return plain.ToString();
    }

    static bool HasOther(string text)
    {
        foreach (var c in text)
            if (c is (>= '\u2E80' and < '\u3000') or > '\u30FF' && (char.IsSurrogate(c) || Plain.ContainsKey(c)))
                return true;
        return false;
    }

    public static string Mended(string text) =>
        text.AsSpan().ContainsAny(Suspects)
            ? string.Concat(
                text.EnumerateRunes().Select(r => IsLookAlike(r.Value) ? ToPlain(r.ToString()) : r.ToString())
            )
            : text;

    static Dictionary<int, Rune> PairsOf(string pairs)
    {
        var runes = pairs.EnumerateRunes().ToArray();
        var map = new Dictionary<int, Rune>();
        for (var i = 0; i < runes.Length; i += 2)
            map.Add(runes[i].Value, runes[i + 1]);
        return map;
    }
}
