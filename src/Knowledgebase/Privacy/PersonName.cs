using System.Collections.Frozen;

namespace Knowledgebase.Privacy;

/// <summary>How sure a stretch of text is a name.</summary>
enum NameForm
{
    None,

    /// <summary>A family name alone, with さん, くん or ちゃん behind it.</summary>
    Called,

    Full,
}

/// <summary>A name that begins at some place.</summary>
/// <param name="Form">How sure it is.</param>
/// <param name="Length">Its length without what is behind it.</param>
/// <param name="End">Where the text goes on, behind さん and the like.</param>
readonly record struct PersonName(NameForm Form, int Length, int End)
{
    public static readonly PersonName None;

    public bool HasTitle(int start) => End > start + Length;
}

static partial class PersonNames
{
    const int MaxGiven = 4;
    const int MaxCalled = 8;

    /// <summary>What is read as a given name and is part of a place, school or kind of thing.</summary>
    static readonly FrozenSet<string> NotGiven = Set("大学 学 小学 中学 高 小 中 大 市 町 村 里 郷 城 東 西 南 北 上 下 寺 都 州 地 代 年 生 月 海 道 木 水 野 方 家 人 邦 名 有 千 百 万 台 重 次 立 成 方 節 式 館 店 堂 本 石 田 内 坂 橋 林 森 花 草 竹 米 鉄 銀 金 鏡 鐘 長門 工 国 園 宮 和 平 新 元 全 古 東 中央 本町 東中 西中 南中 北中 東小 西小 南小 北小");

    static readonly FrozenSet<string> Famous = Set("""
        織田信長 徳川家康 豊臣秀吉 伊藤博文 板垣退助 大久保利通 坂本龍馬 坂本竜馬 田中正造 夏目漱石 芥川龍之介 樋口一葉 石川啄木 宮沢賢治 宮澤賢治 川端康成 志賀直哉 小林一茶 松尾芭蕉 大谷翔平 羽生結弦 吉田松陰 吉田茂
        杉田玄白 松平定信 本田宗一郎 松下幸之助 安藤百福 宮崎駿 山田耕筰 中田喜直 小野妹子 小野小町 藤原道長 藤原鎌足 星野富弘 高山彦九郎 関孝和 萩原朔太郎 山村暮鳥 土屋文明 田山花袋 福田赳夫 福田康夫 野口英世 北里柴三郎
        渋沢栄一 津田梅子 湯川秀樹 山中伸弥 金子みすゞ 金子みすず 谷川俊太郎 中川李枝子 新美南吉 船津伝次平 新井白石 平賀源内 近藤勇 上田敏 石田三成 前田利家 島崎藤村 森鷗外 森鴎外 井上ひさし 田中久重 伊東玄朴 吉野作造 原敬 高村光太郎
        岡倉天心 黒田清輝 滝廉太郎 北原白秋 古田足日 あまんきみこ 荻原井泉水 向井千秋 若田光一 野口聡一 山崎直子 毛利衛 植村直己 緒方貞子 杉原千畝 竹久夢二 村上春樹 角野栄子 中村哲 市川房枝 安藤忠雄 岡本太郎 星新一 小林多喜二 坂本龍一 藤井聡太 黒澤明 小倉遊亀 東山魁夷 横山大観 佐藤春夫 三浦綾子 石井桃子
        """);

    static readonly FrozenSet<string> NotCalled = Set("""
        学生 友人 名人 達人 住人 成人 新人 主人 老人 本人 仙人 芸人 大人 赤 諸 主 皆 何 王 姫 全員 先生 隊 各位 友達 友だち 仲間 奥 旦那 娘 息子 弟 妹 兄 姉 父 母 親 親御 子 子供 祖父 祖母 父母 孫 双子
        みな みんな お母 お父 おかあ おとう お兄 お姉 おにい おねえ おじい おばあ おじ おば お子 おこ こども 子ども ともだち お友だち お友達 おとも たく たくさ あか わん にゃん ぞう くま うさぎ お客 お医者 おまわり 患者
        どなた だれ どこ あちら こちら 業者 おも おすもう お相撲 お隣 ご近所 きりん りす ねこ いぬ ひつじ やぎ ぶた たぬき きつね お月 お日 お地蔵 お坊 お寺 神 仏 お嫁 花嫁 花婿 お巡り 芋 お芋 豆 お豆 ママ パパ おじさ ばあ じい
        ロボ ペッパー ロボット キャラクター マスコット 金太郎 桃太郎 浦島太郎 一寸法師 花咲か かぐや姫 サンタ ヤング 学級 組 全校 高学年 低学年 中学年 上級生 下級生 六年生 一年生 異学年 同級生 相手 隣 担当 司会 助産師
        """);

    public static PersonName At(string text, int start)
    {
        var full = Full(text, start);
        return full.Form != NameForm.None ? full : Called(text, start);
    }

    /// <summary>A name in kanji that no list knows, standing alone behind a class: its last two characters are ones of given names.</summary>
    public static int UnlistedAt(string text, int start)
    {
        var length = 0;
        while (length < 6 && Folded.IsKanji(Folded.At(text, start + length))) length++;
        return length is >= 3 and <= 5 && FamilyNames.IsGiven(text[start + length - 1])
            && FamilyNames.IsGiven(text[start + length - 2])
            && Folded.At(text, start + length) is '\0' or '、' or '。' or ' ' or ')' or '」' or ',' or '\n' or '('
                ? length : 0;
    }

    /// <summary>The name that ends right before a place, with or without さん; its start, or -1.</summary>
    public static int StartBefore(string text, int end, bool called)
    {
        for (var start = Math.Max(0, end - MaxCalled - 3); start < end - 1; start++)
        {
            if (start > 0 && Folded.IsKanji(text[start - 1]) && !Surroundings.EndWithChild(text, start)) continue;
            var name = called ? At(text, start) : Full(text, start);
            if (name.Form == NameForm.None || (name.End != end && start + name.Length != end)) continue;
            if (name.Form == NameForm.Full || name.HasTitle(start)
                || FamilyNames.LengthAt(text, start) == name.Length) return start;
        }
        return -1;
    }

    static PersonName Full(string text, int start)
    {
        for (var family = FamilyNames.LengthAt(text, start); family > 0; family = family == 1
            ? 0 : Shorter(text, start, family))
        {
            var at = start + family;
            var spaced = Folded.At(text, at) is ' ' or '・';
            if (spaced) at++;
            var given = KanjiGiven(text, at);
            if (given == 0) given = KanaGiven(text, at, spaced);
            if (given == 0 || NotGiven.Contains(text.Substring(at, given))) continue;
            var end = at + given;
            var titled = Title(text, end);
            // A family name of one kanji makes words with whatever follows (森林, 関東).
            if (family == 1 && !spaced && titled == end) continue;
            if (Institution().IsMatch(text, start + family) || Institution().IsMatch(text, end)) return PersonName.None;
            if (Famous.Contains(text[start..end].Replace(" ", "", StringComparison.Ordinal))) return PersonName.None;
            return new(NameForm.Full, end - start, titled);
        }
        return Kana(text, start);
    }

    static int Shorter(string text, int start, int family)
    {
        for (var length = family - 1; length > 0; length--)
            if (FamilyNames.IsFamily(text.AsSpan(start, length))) return length;
        return 0;
    }

    static PersonName Kana(string text, int start)
    {
        var family = FamilyNames.KanaLengthAt(text, start);
        if (family == 0 || (start > 0 && (Folded.IsHiragana(text[start - 1]) || Folded.IsKatakana(text[start - 1])) && text[start - 1] is not ('の' or 'は'))) return PersonName.None;
        var at = start + family;
        var spaced = Folded.At(text, at) is ' ' or '・';
        if (spaced) at++;
        var given = KanaGiven(text, at, spaced);
        if (given == 0) return PersonName.None;
        var titled = Title(text, at + given);
        return titled > at + given || spaced ? new(NameForm.Full, at + given - start, titled) : PersonName.None;
    }

    static int KanjiGiven(string text, int at)
    {
        var length = 0;
        while (length < MaxGiven && FamilyNames.IsGiven(Folded.At(text, at + length))) length++;
        if (length is 0 or MaxGiven) return 0;
        var next = Folded.At(text, at + length);
        // 君 is the one title in kanji; any other kanji makes it another word. Given names also end in kana (美咲き is
        // none, 真ノ介 is).
        return Folded.IsKanji(next) && next != '君' && !Adult().IsMatch(text, at + length) ? 0 : length;
    }

    static int KanaGiven(string text, int at, bool spaced)
    {
        var kata = Folded.IsKatakana(Folded.At(text, at));
        var run = 0;
        while (run <= 8 && (kata
            ? Folded.IsKatakana(Folded.At(text, at + run)) : Folded.IsHiragana(Folded.At(text, at + run)))) run++;
        if (run < 2 || Title(text, at) > at) return 0;
        if (kata) return run <= 5 ? run : 0;
        for (var length = 2; length <= Math.Min(5, run); length++) if (Title(text,
            at + length) > at + length) return length;
        if (spaced) return run <= 5 ? run : 0;
        return run <= 4 && !text.AsSpan(at, run).ContainsAny("のをはがへ") && text[at + run - 1] is not ('に' or 'と' or 'も' or 'で') ? run : 0;
    }

    static PersonName Called(string text, int start)
    {
        var first = Folded.At(text, start);
        var (kanji, kata) = (Folded.IsKanji(first), Folded.IsKatakana(first));
        if (!kanji && !kata && !Folded.IsHiragana(first)) return PersonName.None;
        var blanks = 0;
        for (var end = start + 1; end - start <= MaxCalled; end++)
        {
            var title = Title(text, end);
            if (title > end && text[end - 1] != ' ')
            {
                var word = text[start..end];
                return IsCalled(word, kanji, kata, blanks > 0) && (kanji || !Folded.IsHiragana(Folded.At(text, start - 1)) || text[start - 1] == 'の') ? new(blanks > 0 ? NameForm.Full : NameForm.Called, end - start, title) : PersonName.None;
            }
            var c = Folded.At(text, end);
            if (c == ' ' && blanks++ == 0) continue;
            if (kanji ? !(Folded.IsKanji(c) || blanks > 0 && (Folded.IsHiragana(c) || Folded.IsKatakana(c))) : kata ? !(Folded.IsKatakana(c) || c == '・') : !Folded.IsHiragana(c)) break;
        }
        return PersonName.None;
    }

    static bool IsCalled(string word, bool kanji, bool kata, bool spaced)
    {
        if (NotCalled.Contains(word) || Occupation().IsMatch(word)) return false;
        if (!kanji) return word.Length >= 2 && (kata || !Particle().IsMatch(word));
        return spaced ? FamilyNames.IsFamily(word.AsSpan(0, word.IndexOf(' ', StringComparison.Ordinal)))
            || word.Length <= 7
            : FamilyNames.IsFamily(word) || (word.Length <= 4 && word.All(FamilyNames.IsGiven));
    }

    /// <summary>Where the text goes on behind さん, くん, 君, ちゃん or 様; the same place when there is none.</summary>
    public static int Title(string text, int at)
    {
        var match = Titles().Match(text, at);
        return match.Success ? at + match.Length : at;
    }

    static FrozenSet<string> Set(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex("""\G[*_」』\]]{0,2}(?:\([\u3041-\u3096\u30A1-\u30FAー ]{2,14}\))?\s?(?:さん|くん|君|ちゃん|さま|様)(?![\u3041-\u3096](?<![のはがをにとへもでやかたらよだ宅])|れん|かん|か(?!ら)|た(?!ち)|よ(?!り)|と[うく]|し)""")]
    private static partial Regex Titles();

    [GeneratedRegex("""\G\s?(?:(?:小学|中学|高校)(?![1-6])|高等|学校|大学|学園|学院|幼稚|保育|こども園|株式|有限|会社|製作|製|工業|工務|商|建設|興業|産業|農園|牧場|食品|酒造|薬局|医院|歯科|病院|書店|文庫|組(?!の)|駅|川|山|町|市|村|区|県|郡|神社|寺|地区|地域|公園|団地|店|家|邸|城|館|ホール|大橋|橋|温泉|高原|平野|盆地|湖|沼|峠|式|賞|杯|法|研究|家具|自動車|電|文具|塾)""")]
    private static partial Regex Institution();

    [GeneratedRegex("""\G(?:先生|教諭|校長|氏|選手|監督|博士|教授|知事|市長|教育長|議員|委員|会長|社長)""")]
    private static partial Regex Adult();

    [GeneratedRegex("(?:[屋員師士者官隊医親係]|農家|職人|大工|漁師|警察|消防|先生|会長|社長|委員|保護者|児童|生徒|園児|年生|組|班|部|チーム|学校|会社|コーチ|ボランティア|スタッフ|ゲスト|ドクター|ガイド|リーダー|メンバー|サポーター|アシスタント|コーディネーター)$")]
    private static partial Regex Occupation();

    [GeneratedRegex("^ん|[をへ]|たく$|お(?:母|父|じ|ば)|みな|みんな|こども|おや|たくさん")]
    private static partial Regex Particle();
}
