using static Knowledgebase.Search.CharacterClass;

namespace Knowledgebase.Search;

/// <summary>
/// Which characters the search knows and which it takes for the same. The one definition: <see cref="Fold"/> reads it here, and
/// <see cref="ToScript"/> writes it into the client. Ranges are fixed lists, not Unicode categories, because those differ between
/// .NET and browsers of different years; NFKC is applied inside the known ranges only, where Unicode promises that it never changes.
/// </summary>
static class FoldTables
{
    const int HiraganaToKatakana = 0x60;

    /// <summary>
    /// Characters that are kept, by what they are after NFKC; then those that become known ones by NFKC; then those that belong to the
    /// character before them, without such as NFKC does not compose. Later ranges win.
    /// </summary>
    public static ImmutableArray<(int First, int Last, CharacterClass Class)> Ranges { get; } =
    [
        (0x30, 0x39, Digit), (0x41, 0x5A, Letter), (0x61, 0x7A, Letter), (0xAA, 0xAA, Letter), (0xB5, 0xB5, Letter),
        (0xBA, 0xBA, Letter), (0xC0, 0x24F, Letter), (0xD7, 0xD7, Separator), (0xF7, 0xF7, Separator),
        (0x370, 0x4FF, Letter), (0x3005, 0x3007, Ideograph), (0x303B, 0x303B, Ideograph), (0x3041, 0x3096, Hiragana),
        (0x309D, 0x309E, Hiragana), (0x30A1, 0x30FA, Katakana), (0x30FC, 0x30FE, Katakana), (0x31F0, 0x31FF, Katakana),
        (0x3400, 0x4DBF, Ideograph), (0x4E00, 0x9FFF, Ideograph), (0xAC00, 0xD7A3, Ideograph),
        (0xF900, 0xFAFF, Ideograph), (0x20000, 0x323AF, Ideograph), (0x27, 0x27, Joiner), (0x2D, 0x2F, Joiner),
        (0x3A, 0x3A, Joiner), (0x5F, 0x5F, Joiner), (0x2010, 0x2015, Joiner), (0x2019, 0x2019, Joiner),
        (0x2212, 0x2212, Joiner), (0x30FB, 0x30FB, Joiner), (0x23, 0x23, Suffix), (0x2B, 0x2B, Suffix),

        (0xB2, 0xB3, Compatible), (0xB9, 0xB9, Compatible), (0xBC, 0xBE, Compatible), (0x2070, 0x209C, Compatible),
        (0x2100, 0x218B, Compatible), (0x2460, 0x24EA, Compatible), (0x2E9F, 0x2E9F, Compatible),
        (0x2EF3, 0x2EF3, Compatible), (0x2F00, 0x2FD5, Compatible), (0x309F, 0x309F, Compatible),
        (0x30FF, 0x30FF, Compatible), (0x3200, 0x33FF, Compatible), (0xFB00, 0xFB06, Compatible),
        (0xFF01, 0xFF9F, Compatible),

        (0x300, 0x36F, Mark), (0x3099, 0x309A, Mark), (0xFE00, 0xFE0F, Mark), (0xFF9E, 0xFF9F, Mark),
        (0xE0100, 0xE01EF, Mark),
    ];

    /// <summary>Pairs: the first is folded to the second. Variants in names, kanji numerals, small ケ and カ.</summary>
    public static string Same =>
        "髙高﨑崎嵜崎𠮷吉濵浜濱浜邊辺邉辺齋斎齊斎斉斎澤沢德徳廣広惠恵櫻桜國国學学會会藏蔵瀨瀬眞真龍竜" +
        "嶋島嶌島冨富淸清渕淵渊淵栁柳桒桑舘館槇槙萬万與与壽寿榮栄條条將将寬寛凜凛" +
        "一1二2三3四4五5六6七7八8九9〇0ヶケヵケ";

    /// <summary>ヴ with a small vowel, and what it is folded to; ヴ alone is ブ.</summary>
    public static string Vu => "ァバィビゥブェベォボ";

    /// <summary>After one of these and before a kanji, カ is the counter that is also written ヶ: 3か月, 数カ所.</summary>
    public static string BeforeCounter => "0123456789十百千万数何";

    internal static Dictionary<int, int> SameMap { get; } = PairsOf(Same);

    internal static Dictionary<int, int> VuMap { get; } = PairsOf(Vu);

    // Asked for every character of every text.
    static readonly CharacterClass[] FirstPlane = Of(0x10000);

    static CharacterClass[] Of(int codePoints)
    {
        var classes = new CharacterClass[codePoints];
        Array.Fill(classes, Separator);
        foreach (var (first, last, kind) in Ranges)
            if (first < codePoints)
                classes.AsSpan(first, Math.Min(last, codePoints - 1) - first + 1).Fill(kind);
        return classes;
    }

    internal static CharacterClass ClassOf(int codePoint)
    {
        if (codePoint < FirstPlane.Length)
            return FirstPlane[codePoint];
        var found = Separator;
        foreach (var (first, last, kind) in Ranges)
            if (codePoint >= first && codePoint <= last) found = kind;
        return found;
    }

    internal static int ToKatakana(int codePoint, CharacterClass kind) =>
        kind == Hiragana ? codePoint + HiraganaToKatakana : codePoint;

    /// <summary>The tables as the module <c>fold-tables.js</c> of the client's script.</summary>
    public static string ToScript()
    {
        var script = new StringBuilder();
        script.Append("export const RUNS=[").AppendJoin(',', Runs()).Append("];\n");
        Letters("SAME", Same);
        Letters("VU", Vu);
        Letters("BEFORE_COUNTER", BeforeCounter);
        Letters("PARTICLES", FunctionWords.Particles);
        Letters("ENDINGS", FunctionWords.Endings);
        Letters("ASKING", FunctionWords.Asking);
        Letters("AMOUNTS", FunctionWords.Amounts);
        return script.ToString();

        void Letters(string name, string letters) =>
            script.Append("export const " + name + "='" + letters + "';\n");
    }

    // Characters of one class in a row: how far the run begins behind the one before it, and its class.
    static IEnumerable<int> Runs()
    {
        var (begun, kind) = (0, Separator);
        foreach (var first in Ranges.SelectMany(r => new[] { r.First, r.Last + 1 }).Distinct().Order())
        {
            if (ClassOf(first) == kind) continue;
            kind = ClassOf(first);
            yield return first - begun;
            yield return (int)kind;
            begun = first;
        }
    }

    static Dictionary<int, int> PairsOf(string pairs)
    {
        var runes = pairs.EnumerateRunes().Select(r => r.Value).ToArray();
        var map = new Dictionary<int, int>();
        for (var i = 0; i < runes.Length; i += 2) map.Add(runes[i], runes[i + 1]);
        return map;
    }
}
