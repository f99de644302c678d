using System.Buffers;

namespace Knowledgebase.Privacy;

/// <summary>Names of pupils and parents: a name beside a class, a school year, a word for children, or a label such as 氏名.</summary>
static partial class ChildNames
{
    const int Near = 36;
    const int Adulthood = 19;

    // Every rule needs a family name, a title, a label or a class beside a blank; most texts have none of them.
    static readonly SearchValues<string> Hints = SearchValues.Create(
        [.. FamilyNames.Marks, "さん", "くん", "君", "ちゃん", "さま", "様", "氏名", "氏 名", "名前", "なまえ", "児童名", "生徒名", "Name", "name", "組 ", "組:", "番号 "], StringComparison.Ordinal);

    public static void Find(string text, List<PersonalPiece> found)
    {
        if (text.AsSpan().ContainsAny(Hints))
        {
            foreach (var match in Beside.EnumerateMatches(text))
                NameBehind(text, match.Index, match.Index + match.Length, found);
            foreach (var match in Label.EnumerateMatches(text))
                NameOfForm(text, match.Index, match.Index + match.Length, found);
            foreach (var match in Behind.EnumerateMatches(text)) NameBefore(text, match.Index, found);
            foreach (var match in Titled.EnumerateMatches(text)) NameNear(text, match.Index, found);
        }
        if (!text.AsSpan().ContainsAnyInRange('A', 'Z')) return;
        foreach (var match in Roman.EnumerateMatches(text))
        {
            var words = text.Substring(match.Index, match.Length)
                .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 2 && RomanNames.IsPair(words[0], words[1])
                && RomanChild.IsMatch(Around(text, match.Index, match.Index + match.Length)))
                found.Add(new(PersonalKind.ChildName, match.Index, match.Length));
        }
    }

    // 3年2組の山田太郎さん, 児童の佐藤さん, 5年 高橋花子.
    static void NameBehind(string text, int anchor, int at, List<PersonalPiece> found)
    {
        var name = PersonNames.At(text, at);
        var beside = text.AsSpan(anchor, at - anchor);
        if (name.Form == NameForm.None && beside[^1] is ' ' or ':'
            && (beside.Contains('組') || beside.IndexOf("番号") >= 0 || Place.IsMatch(beside))
            && PersonNames.UnlistedAt(text, at) is > 0 and var length) name = new(NameForm.Full, length, at + length);
        // A school has more teachers than pupils whom others call by their family names.
        if (name.Form == NameForm.Called && (Listing.IsMatch(beside) || School.IsMatch(beside))) return;
        if (name.Form == NameForm.Full && !name.HasTitle(at) && Works.IsMatch(text, name.End)) return;
        if (name.Form == NameForm.None || IsAdult(text, at, name) || IsOfAdult(text, anchor)) return;
        found.Add(new(PersonalKind.ChildName, at, name.Length));
        if (!name.HasTitle(at) || Folded.At(text, name.End) is not ('と' or '、' or '・')) return;
        var start = name.End + 1;
        if (PersonNames.At(text, start) is { Form: not NameForm.None } next && next.HasTitle(start)
            && !IsAdult(text, start, next))
            found.Add(new(PersonalKind.ChildName, start, next.Length));
    }

    // 氏名：山田太郎.
    static void NameOfForm(string text, int anchor, int at, List<PersonalPiece> found)
    {
        if (OtherLabel.IsMatch(Surroundings.Before(text, anchor, 10))) return;
        var name = PersonNames.At(text, at);
        var label = text.AsSpan(anchor, at - anchor);
        if (label.Contains('例') || label.IndexOf("見本") >= 0) return;
        // Four kanji before a blank are a whole name; the word behind them is another column's.
        var length = name.Form != NameForm.None ? name.Length
            : label.Contains('氏') && PersonNames.UnlistedAt(text, at) is > 3 and var whole ? whole
            : Spaced.Match(text, at).Length;
        if (length > 0 && (name.Form == NameForm.None || !IsAdult(text, at, name)))
            found.Add(new(PersonalKind.ChildName, at, length));
    }

    // 高橋花子(11), 高橋花子さん（5年）, 山田さんの保護者.
    static void NameBefore(string text, int at, List<PersonalPiece> found)
    {
        var called = text[at] is not ('(' or ' ' or '・' or '/');
        var start = PersonNames.StartBefore(text, at, called);
        if (start < 0 || IsOfAdult(text, start)) return;
        if (text[at] == 'の' && PersonNames.At(text, start) is { Form: NameForm.Called } name && !name.HasTitle(start)) return;
        if (!called && int.TryParse(Digits(text, at), CultureInfo.InvariantCulture, out var age)
            && age is >= Adulthood or < 1)
            return;
        found.Add(new(PersonalKind.ChildName, start, PersonNames.At(text, start).Length));
    }

    static ReadOnlySpan<char> Digits(string text, int at)
    {
        var span = text.AsSpan(at).TrimStart(" (・/");
        var end = span.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? span : span[..end];
    }

    // A full name with さん in a sentence that speaks of children and calls nobody a teacher, farmer or the like.
    static void NameNear(string text, int title, List<PersonalPiece> found)
    {
        var end = PersonNames.Title(text, title);
        if (end == title) return;
        var start = PersonNames.StartBefore(text, end, called: false);
        if (start < 0) return;
        var name = PersonNames.At(text, start);
        if (name.Form == NameForm.Full && !IsAdult(text, start, name) && !IsOfAdult(text, start)
            && (Child.IsMatch(Around(text, start, end)) || IsDelicate(text, start, end)))
            found.Add(new(PersonalKind.ChildName, start, name.Length));
    }

    // いじめを受けた佐藤花子さん, but not 佐藤花子さん who speaks about it.
    static bool IsDelicate(string text, int start, int end) =>
        Delicate.IsMatch(Surroundings.Before(text, start, 16)) && !Speaker.IsMatch(Around(text, start, end));

    static bool IsAdult(string text, int start, PersonName name) =>
        AdultBehind.IsMatch(text, start + name.Length)
        || AdultBehind.IsMatch(text, name.End) || AdultSaid.IsMatch(text, name.End);

    static bool IsOfAdult(string text, int at) => AdultBefore.IsMatch(Surroundings.Before(text, at, 14));

    static string Around(string text, int start, int end) =>
        $"{Surroundings.Before(text, start, Near)} {Surroundings.After(text, end, Near)}";

    [GeneratedRegex("""
        (?xn)
        ((?<![0-9一二三四五六七八九十和成昭第])([1-6一二三四五六]年(生|次)?(?!間|度|後|前|目|連続|以上|以内|生活|ぶり|[月]|で|が(?!い)|に一)(\s?の?\s?(\(?[1-9一二三四五六七八九A-Fa-f]\)?\s?|[ぁ-ゖァ-ヺ]{1,3}|[松竹梅雪月花星空海山川])組)?)
        |(?<![0-9./A-Za-z図表第章節条項-])[1-6]-[1-9A-D](?![0-9./A-Za-z-])(組)?|(?<![0-9A-Za-z第])[1-9A-F]組|(?<![0-9A-Za-z])[1-6][A-D](?![0-9A-Za-z])
        |(?<![大一-鿿])(小学|中学|高校|小|中|高)[1-6](年(生)?)?(?![0-9年月日:.-])
        |(?<![0-9第])[1-6]の[1-9](?=[ :])|((小|中|高等)学校|高校|[一-鿿]{2}[小中高])(の|に通う|に在籍する|\s)
        |(児童|生徒|園児|保護者|子ども|子供)[A-Z](?![A-Za-z])(さん|くん|君|ちゃん)?|(?<![A-Za-z])[A-Z](さん|くん|君|ちゃん|児|男|子)(?=\()
        |日直|学級代表|実行委員長?|図書委員|児童会長|児童会副会長|生徒会長|生徒会副会長|学級委員長?|班長|キャプテン|主将|部員|児童代表|生徒代表|代表児童|代表生徒|児童|生徒|園児|小学生|中学生|高校生|年長|年中|年少|新入生|転入生|転校生|同級生|クラスメイト|不登校|(クラス|学級|友だち|友達)(?=の)|男児|女児|本児|男子|女子|男の子|女の子|子ども|子供|こども|お子さん|お子様|息子|娘
        |保護者(代表)?|長男|長女|次男|次女|三男|三女|(?<![一-鿿])(妹|弟|兄|姉|父|母|祖父|祖母|父親|母親)
        |出席番号\s?[0-9]{1,2}番?)
        (\)|の(児童|生徒|男子|女子)?|・|、|,|:|\s|\(|「|『|\*|_|\[|=|\||"|男子|女子|児童|生徒|児|年長組|に在籍する|に通う|[0-9]{1,2}番|出席番号){0,5}
        """)]
    static partial Regex Beside { get; }

    [GeneratedRegex(@"(?n)(氏\s?名|(?<!の)名\s?前|お名前|なまえ|(児童|生徒|本人|子ども|子供|お子さん|園児|保護者)(の?名|の?氏名|の?名前|のお名前)|(?<![A-Za-z])[Nn]ame)(\([^()\n]{1,8}\))?(\*\*)?\s?([:=|】は]|\s)\s?(\*\*)?[「『]?\s?")]
    static partial Regex Label { get; }

    [GeneratedRegex(@"\G(?!記入|入力|見本|例 )[一-鿿々]{1,4} [一-鿿々ぁ-ゖ]{1,4}(?![一-鿿])")]
    static partial Regex Spaced { get; }

    [GeneratedRegex(@"(?:担当者?|講師|代表者?|教員|指導者|著者|職員|校長|責任者|発表者|授業者|記入者|管理者|筆者|作者|教諭|開発者|学校|施設|団体|会社|事業|ファイル|例|フォルダー|商品|資料|file|user|host|first|last|作品|製品|地区|サービス)(?:の|\)|:|\s|_|-)?$|例\)?:?\s?$")]
    static partial Regex OtherLabel { get; }

    [GeneratedRegex("""
        (?xn)
        (さん|くん|君|ちゃん)?\s?\(\s?(1?[0-9](歳|才)?|当時1?[0-9](歳|才)?|小学?[1-6]|中学?[1-3]|高校?[1-3]|小学?[1-6]年生?|中学?[1-3]年生?|[1-6]年(生)?[^()間度]{0,6}|[1-6]-[1-9]|児童|生徒|園児)\s?\)
        |の(保護者|お母さん|お父さん|母親|父親|母(?![校国])|父|祖母|祖父|ご家族|ご両親|両親|お兄さん|お姉さん|妹|弟)
        |(?<=さん|くん|君|ちゃん)の担任(?!する|した|して|の?学級)
        |[・/\s]\s?((小学?|中学?|高校?)?[1-6]年(生(?!の?担|を|に|が|は|で|と|も|・|[0-9]|\s?[0-9])|\s?[1-9]組(?!\s?の?担|を|に|が|は|で|と|も)|です|である|だ(?!った)|、|。|\)|」|\n|$)|1?[0-9](歳|才)(?!から|以上|以下|未満|児))
        """)]
    static partial Regex Behind { get; }

    [GeneratedRegex(@"(?:[*_」』\]]{1,2})?\s?(?:さん|くん|君|ちゃん)")]
    static partial Regex Titled { get; }

    [GeneratedRegex(@"児童|生徒|園児|(?<![0-9])[1-6]年(?:生|[1-9]組|\()|[1-9]組|小学校|中学校|高校(?!教諭)|クラス|学級|転校|転入|在籍|不登校|入学|保護者|本校|登校|欠席|部活|[小中高][1-6](?![0-9])")]
    static partial Regex Child { get; }

    const string Posts =
        "先生|教諭|教員|[校園課係部室局次所館社店院市町村区]長|教育長|講師|教授|助教|主事|主任|知事|議員|博士|選手|監督|コーチ|作家|画家|監修|農家|職人|店主|"
        + "アドバイザー|アシスタント|支援員|司書|学芸員|大学|NPO|看護師|保健師|医師|カウンセラー|ALT";

    [GeneratedRegex($$"""
        (?xn)
        ({{Posts}}|主幹|会長(?<!児童会長|生徒会長)|理事長?|委員長?(?<!学級委員長?)|
        詩人|歌手|著者|生産者|社員|職員|ゲスト(ティーチャー)?|ボランティア|地域の方|住民|地元|消防(士|団)|警察官|担任|顧問|指導者?|コーディネータ?ー?|研究員|大使|
        事務局|会社|卒業生|OB|OG|インストラクター|エンジニア|プログラマー|デザイナー|写真家|漫画家|落語家|アナウンサー|声優|俳優|タレント|宇宙飛行士|牧師|住職|棋士|通訳|ガイド|語り部|近所|主人公|登場人物|武将|政治家|科学者|作曲家|歴史上の人物|教材|物語|童話|栄養士|調理員|用務員|校務員|PTA|議長|管理人|運転手|駅員|店員|工場長|組合長|漁師|宮司|名人|達人|地域に住む|
        (館|店|社|署|局|センター|協会|組合|団体|研究所|役場|市役所|県庁|工場|農園|牧場|地域|町内)(?=の))
        (\([^()\n]{1,16}\))?(の|、|,|・|:|\s|「|『|である|を務める|として){0,2}$
        """)]
    static partial Regex AdultBefore { get; }

    [GeneratedRegex($$"""
        (?xn)
        \G[*_」』\]]{0,2}\s?(\(\s?)?({{Posts}}|副校長|准教授|指導主事|会長|理事|委員|氏(?!名)|の担任(する|した|して)|
        コーディネータ|農園|大臣|名誉|元|前|現|株式会社|代表|研究|著|作(?!文|品|成)|訳|絵|PTA会長|記念|賞|像|神社|『|小学校$|中学校$)
        """)]
    static partial Regex AdultBehind { get; }

    [GeneratedRegex(@"(?n)\G(は|が)[^。\n]{0,16}?(先生|教諭|校長|教頭|講師|教授|調理員|栄養士|用務員|支援員|司書|学芸員|消防士|警察官|農家|職人|会長|社長|店長|選手|作家|画家|医師|看護師|職員|委員|指導員|指導者|ボランティア|専門家|研究者|[師士員])(です|だ(?!った頃)|として|で、|を務|である|の(仕事|話))")]
    static partial Regex AdultSaid { get; }

    // A word for children before a comma, where a list of persons of every kind may go on.
    [GeneratedRegex("^(子ども|子供|こども|[^組]*[、,])")]
    static partial Regex Listing { get; }

    // What is said of writers, painters and architects: their works are read and looked at in class.
    [GeneratedRegex("""
        (?xn)
        \G(の(建築|小説|生涯|伝記|業績|功績|偉業|思想|著書|著作|文学|童話|絵本|戯曲|彫刻|名言|代表作
        |(作品|研究|詩|詩集|俳句|短歌|絵画?|曲|音楽|発明|物語|生き方)(を[^。\n]{0,8}(鑑賞|読|学|調べ|味わ|取り上げ|扱|もと|参考)|学習|鑑賞|研究|について|[にから]{1,2}(学|親し)))|(作|著)?『)
        """)]
    static partial Regex Works { get; }

    [GeneratedRegex("障害|障がい|いじめ|虐待|自閉|ADHD|ASD|ダウン症|不登校|登校しぶり|特別支援|通級|診断|ケアラー|生活保護|就学援助|非行|問題行動|アレルギー|別室")]
    static partial Regex Delicate { get; }

    [GeneratedRegex("講演|講話|講師|登壇|研究|専門|著|取材|活動家|話を聞|招|支援する|に取り組む|経営|代表|会社|選手|大会")]
    static partial Regex Speaker { get; }

    [GeneratedRegex("[1-6][-の][1-9A-D]")]
    static partial Regex Place { get; }

    [GeneratedRegex("^((小|中|高等)学校|高校|[一-鿿]{2}[小中高])")]
    static partial Regex School { get; }

    [GeneratedRegex("(?<![A-Za-z])[A-Z][A-Za-z]{1,11},? [A-Z][A-Za-z]{1,11}(?![A-Za-z])")]
    static partial Regex Roman { get; }

    [GeneratedRegex(@"[Gg]rade|[Cc]lass|[Ss]tudent|[Pp]upil|年|組|児童|生徒|[Ss]chool|years? old|aged?|[1-6]-[1-9]|氏名|[Nn]ame|\(1?[0-9]\)")]
    static partial Regex RomanChild { get; }
}
