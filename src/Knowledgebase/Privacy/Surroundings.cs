namespace Knowledgebase.Privacy;

/// <summary>What the words around a number say of it: an office's, a person's, or no telephone number at all.</summary>
static partial class Surroundings
{
    const int Reach = 40;
    const int Behind = 14;

    /// <summary>True when the nearest word that tells is one of an office.</summary>
    public static bool AreOfOffice(string text, int start, int end) => Whose(text, start, end) > 0;

    /// <summary>True when the nearest word that tells is one of a person.</summary>
    public static bool AreOfPerson(string text, int start, int end) => Whose(text, start, end) < 0;

    /// <summary>True when a word for children ends right before that place.</summary>
    public static bool EndWithChild(string text, int at) =>
        ChildWord().IsMatch(text.AsSpan(Math.Max(0, at - 8), Math.Min(8, at)));

    /// <summary>An office's above 0, a person's below it, 0 when nothing tells.</summary>
    static int Whose(string text, int start, int end)
    {
        var after = After(text, end, Behind);
        // What stands in brackets right behind a number says whose it is: 090-…（母）.
        if (
            after is [' ' or '(' or '[' or '〔', ..]
            && First(Person(), after).CompareTo(First(Office(), after)) is not 0 and var behind
        )
            return behind;
        var before = Before(text, start, Reach);
        return Last(Office(), before).CompareTo(Last(Person(), before));
    }

    /// <summary>True when the nearest word right before says that this is some other number: a code, a part, a volume.</summary>
    public static bool AreOfCode(string text, int start)
    {
        var before = Before(text, start, 16);
        return Code().IsMatch(before) && !Phone().IsMatch(before);
    }

    /// <summary>True when a word for telephones stands right before.</summary>
    public static bool AreOfPhone(string text, int start) => Phone().IsMatch(Before(text, start, 16));

    /// <summary>True when what stands right behind says that one calls there.</summary>
    public static bool AreCalled(string text, int end) => Call().IsMatch(text, end);

    public static ReadOnlySpan<char> Before(string text, int start, int reach)
    {
        var span = text.AsSpan(Math.Max(0, start - reach), Math.Min(reach, start));
        var cut = span.LastIndexOfAny("。！？");
        return cut < 0 ? span : span[(cut + 1)..];
    }

    public static ReadOnlySpan<char> After(string text, int end, int reach)
    {
        var span = text.AsSpan(end, Math.Min(reach, text.Length - end));
        var cut = span.IndexOfAny('。', '\n');
        return cut < 0 ? span : span[..cut];
    }

    /// <summary>Where the last match ends, or -1.</summary>
    static int Last(Regex words, ReadOnlySpan<char> span)
    {
        var last = -1;
        foreach (var match in words.EnumerateMatches(span))
            last = match.Index + match.Length;
        return last;
    }

    static int First(Regex words, ReadOnlySpan<char> span)
    {
        foreach (var match in words.EnumerateMatches(span))
            return match.Index;
        return int.MaxValue;
    }

    [GeneratedRegex(
        """
            委員会|事務所|事務局|県庁|府庁|都庁|道庁|市役所|区役所|役場|支所|センター|学校|小中|大学|高専|学園|学院|幼稚園|保育園|保育所|こども園|児童館|図書館|博物館|美術館|
            文学館|科学館|資料館|公民館|会館|体育館|ホール|病院|医院|診療所|薬局|保健所|消防|警察|窓口|代表|会社|\(株\)|㈱|有限|法人|協会|組合|財団|機構|研究所|
            相談|ダイヤル|コール|問い?合わ?せ|お申し?込み|申し?込み先|申込先|ヘルプデスク|サポート|受付|事業所|営業所|工場|本社|支社|支店|商店|書店|ホテル|旅館|農協|
            内線|直通|本庁|庁舎|職員室|保健室|事務室|校長室|担当|公用|業務用|本部|総務部|教育部|所在地|会場|開催地|協議会|教育局|児童相談所|出版|放送局|新聞社|郵便局|
            (?:課|(?<!号)室|係|局|署|館|団|院|園|(?<!住)所)(?![\u4E00-\u9FFF])|小(?=[\s(]|の電話)|中(?=[\s(]|の電話)
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Office();

    [GeneratedRegex(
        """
            保護者|自宅|家庭|本人|携帯|ケータイ|スマホ|緊急|さん|くん|ちゃん|児童(?!館|相談|会館)|生徒(?!指導)|個人|実家|住まい|在住|宅|母|父|祖母|祖父|家族|兄|姉|長男|長女|次男|次女|
            氏名|名前|世帯|出席番号|[1-9]年(?:生|[1-9A-F]組)|[1-9]組|担任|様
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Person();

    [GeneratedRegex(
        """
            コード|(?<=[\u4E00-\u9FFFァ-ヴーA-Za-z])番号|型番|品番|ISBN|ISSN|JAN|\bID|No\.?|№|伝票|口座|型式|規格|シリアル|バージョン|Ver|図書|請求記号|整理|受験|部品|製品|案件|法令|条例|告示|頁|ページ|DOI|doi|http|hash|契約|予算|歳出|ロット|品目|記入例|入力例|見本|書式|形式|例\s?[:)]|例として|例えば
            """,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Code();

    [GeneratedRegex(
        "電話(?:番号)?|でんわ|TEL|℡|☎|☏|📞|📱|携帯(?:番号|電話)?|ケータイ|スマホ|連絡先?(?:番号)?|FAX(?:番号)?|ファク?ッ?クス|自宅(?:番号)?|緊急|phone|mobile|内線|代表",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Phone();

    [GeneratedRegex("\\G\\s?[)」]?\\s?(?:に|へ|まで)\\s?(?:お?電話|ご?連絡|かけ|TEL)|\\Gまで", RegexOptions.IgnoreCase)]
    private static partial Regex Call();

    [GeneratedRegex("(?:児童|生徒|園児|年生?|組|保護者|会長|委員|班長|部員|男|女|長|母|父|番)$")]
    private static partial Regex ChildWord();
}
