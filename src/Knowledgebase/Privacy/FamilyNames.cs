using System.Collections.Frozen;

namespace Knowledgebase.Privacy;

/// <summary>Common Japanese family names, and the characters that given names are written with.</summary>
static class FamilyNames
{
    static readonly FrozenSet<string> Kanji = Words(
        """
        佐藤 鈴木 高橋 髙橋 田中 渡辺 渡邊 渡邉 渡部 伊藤 伊東 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 斎藤 斉藤 齋藤 齊藤 木村 清水 山崎 山﨑 林 池田 阿部 安部 橋本
        山下 森 石川 前田 小川 藤田 岡田 後藤 長谷川 石井 村上 近藤 坂本 阪本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 松田 岡本 中川 中野 原田 小野 田村 竹内 金子 和田 中山
        石田 上田 森田 柴田 原 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 島田 嶋田 谷口 大野 高田 丸山 今井 河野 藤本 村田 武田 上野 杉山 増田 平野 菅原 久保 小島 千葉 松井 野口
        新井 荒井 岩崎 桜井 櫻井 木下 野村 松尾 菊地 菊池 佐野 大塚 杉本 古川 市川 小松 島 水野 山内 西田 西川 渡 高野 大西 菅野 北村 五十嵐 福島 安田 中田 平田 川口 飯田 東
        久保田 吉川 関 関口 田口 大久保 川崎 本田 本多 樋口 川上 永井 秋山 中西 岩田 辻 大橋 山中 荒木 浅野 松岡 馬場 星野 小池 大石 服部 須藤 須田 永田 熊谷 小沢 小澤 浜田 濱田
        片山 大島 早川 尾崎 望月 土屋 堀 堀口 堀内 吉村 岡崎 黒田 西山 南 内藤 松村 田辺 田邉 萩原 荻原 柳沢 柳澤 狩野 生方 角田 茂木 下田 富沢 富澤 登坂 桑原 木暮 小暮 高山 深沢
        深澤 津久井 六本木 神保 天田 掛川 長井 新木 都丸 町田 岡部 大谷 大竹 塚越 田島 佐俣 黛 星 神宮 木島 石坂 石原 大川 奥村 奥田 川島 川田 川村 岸 北川 黒沢 黒澤 小山 小西 児玉
        榊原 坂井 坂口 佐久間 沢田 澤田 塩田 柴崎 篠原 下村 白井 白石 菅 杉田 瀬川 高井 高島 滝沢 武井 竹田 竹中 立花 舘野 塚田 土田 戸田 富田 富岡 豊田 中嶋 中島 中沢 中澤 長沢 永島
        成田 西 西尾 野田 野崎 野中 橋爪 浜野 林田 東海林 平井 平川 平山 広瀬 廣瀬 深井 福井 藤川 藤沢 藤澤 藤村 古田 星川 細野 細川 本間 前原 牧野 松浦 松崎 松下 松原 三上 三宅 水谷 溝口
        南雲 宮下 宮田 宮内 宮原 宮沢 村井 村松 村山 持田 森本 森山 矢島 矢野 安井 柳田 山岸 山根 山村 山川 山岡 横田 横尾 吉井 吉岡 吉澤 吉沢 吉野 若林 渡会 綿貫 久野 大澤 大沢 小倉 小田
        小野寺 及川 折茂 織田 岩井 岩瀬 岩本 今村 今泉 稲葉 稲垣 石黒 石塚 石橋 池上 飯塚 飯島 飯野 井田 井口 浅見 浅井 相川 青山 赤石 秋元 天野 有馬 粟野 阿久津 阿久沢 阿久澤 荒川 金井 金田
        加部 笠原 片桐 勝山 門倉 金沢 鹿沼 神田 川端 河合 川合 河村 河内 神山 唐沢 唐澤 栗原 栗田 倉林 小菅 小柳 剣持 幸田 根岸 長谷 羽鳥 原沢 原澤 樋田 平形 深津 藤生 船津 古谷 真下 松島 宮地
        毛利 諸田 八木 藪塚 湯浅 湯本 小鮒 品川 清塚 外山 須永 鏑木 小板橋 小保方 女屋 丸岡 丸橋
        """
    );

    static readonly FrozenSet<string> Kana = Words(
        """
        さとう すずき たかはし たなか わたなべ いとう やまもと なかむら こばやし かとう よしだ やまだ ささき やまぐち まつもと いのうえ さいとう きむら しみず やまざき いけだ はしもと あべ
        やました いしかわ なかじま まえだ おがわ ふじた おかだ ごとう はせがわ むらかみ こんどう いしい さかもと えんどう あおき ふじい にしむら ふくだ おおた みうら おかもと まつだ なかがわ なかの
        はらだ おの たむら たけうち かねこ わだ なかやま いしだ うえだ もりた しばた さかい くどう よこやま みやざき みやもと うちだ たかぎ あんどう しまだ たにぐち おおの まるやま いまい ふじもと
        たけだ むらた うえの すぎやま ますだ ひらの すがわら くぼ こじま まつい のぐち あらい さくらい きのした のむら まつお きくち おおつか ふるかわ みずの にしかわ おおくぼ ほしの せきぐち
        はぎわら つかごし たじま いいづか かのう すとう もてぎ おおさわ
        """
    );

    static readonly FrozenSet<char> Given = """
        一二三四五六七八九十百千万丈与世中丹久乃也了予亘享京亮人仁今介仙代以伊伍伎伸佐佑作佳依侃侑俊保信修倖健偉優元充光克兎兵典冬凌凛凜凪出初利到刻剛力功加助努勇勝勲北匠升
        千半卓南卯厚又友双叶史右司吉名向吟周呂和咲咏哉哲唯啓喜善喬嗣嘉四団国園圭地坂城基堂堅堯壮壱声夏夕多夢大天太央奈奏女好如妃妙妥姫子孔孝季学宇守安宏宗宙定宜実宥宮寛寧寿将尊小尚
        尭尽居展山岬岳峰峻崇嵐嶺州左巧己巴市希帆帝師常幌平年幸幹広庄康庸延建弘弥強彗彦彩彪影征律徳心志忍忠快怜思恋恒恭恵悌悟悠惇惟惣愁愛慈慎慧慶憲憧成我房扶承拓拳挙捷掌揚敏敦敬斐斗斤
        文斎新方於旬旭旺昂昇昊昌明昭星春是晃時晋晏晟晨景晴智暁暖暢曜曙有朋朔望朝木未末本朱李杏来杜東松枝林果柊柚柑柔栄栞栗桂桃桐桔桜梅梓梗梛梢梨森椋椎椰椿楓楠楽榛槙樂樹橙櫂櫻次欣歌歩武殿毅
        毬比水永汐江沙河治泉法波泰洋洲流浄浩浬海涙涼淑淳深清渉渓渚湊湖湘準満源溢滉漣澄潔潤澪澤瀬灯灰炎煌照煕燦燿爽牙牧玄玖玲珀珂珠理琉琥琢琳琴瑚瑛瑞瑠瑤瑳璃璃環甚生由甲男町畑留登白百皇皐盛直
        真眞矢知矩碧磨礼祐祥禄禎福秀秋秦秩稀稔穂穏空立竜章笑笙笛策節篤米粋糸紀紅紗紘純紡紫紬素紳経結絃絆絢統絵綜綸綾綺緋緑緒総縁繭織美義羽翔翠翼耀考耕耶聖聡肇育胡胤臣致與舞航良色芙芝芭花芯芳芹芽苑若
        英茂茅茉茜草荘莉菅菊菖菜華萌葉葵蒔蒼蓉蓮蔵蕉蕾薫藍藤虎虹蝶融衣衛裕装規親観訓詞詠詩誉誠諒諄謙譲豊貞貢貫貴賀賢資赳起路輔輝辰迅近透逢通造逸進遊運道達遙遥遼邦郁郎郷都里重野量金鈴鉄銀錦鎮鏡鐘長門
        開陸陽隆隼雁雄雅集雛雪雫零雲露青静音響順須頼顕風颯飛香馨馬駆駿高魁魅鮎鯉鳥鳳鳴鴻鶴鷹麗麟麻麿黎黒鼓龍龍々彰芭冴冨凰勘哩帆弦徹恕昴晶暉柾桧槻樺渥瀧熙爾猛珊瑶瞬瞭瞳睦碩磯祈窓竣笹紋
        """.Where(c => !char.IsWhiteSpace(c)).ToFrozenSet();

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KanjiOf = Kanji.GetAlternateLookup<
        ReadOnlySpan<char>
    >();
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KanaOf = Kana.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>What a text must hold to hold a family name: the name, or one of a single kanji with a blank behind it.</summary>
    public static IEnumerable<string> Marks =>
        Kanji.Select(n => n.Length > 1 ? n : n + " ").Concat(Kana).Concat(Kana.Select(Katakana));

    static string Katakana(string kana) => string.Concat(kana.Select(c => (char)(c + 0x60)));

    /// <summary>Length of the longest family name that stands there; 0 when there is none.</summary>
    public static int LengthAt(string text, int at)
    {
        for (var length = Math.Min(4, text.Length - at); length > 0; length--)
            if (KanjiOf.Contains(text.AsSpan(at, length)))
                return length;
        return 0;
    }

    public static int KanaLengthAt(string text, int at)
    {
        Span<char> kana = stackalloc char[5];
        var read = 0;
        for (; read < kana.Length && at + read < text.Length; read++)
        {
            var c = text[at + read];
            if (c is >= 'ァ' and <= 'ヶ')
                c = (char)(c - 0x60);
            if (!Folded.IsHiragana(c))
                break;
            kana[read] = c;
        }
        for (; read >= 2; read--)
            if (KanaOf.Contains(kana[..read]))
                return read;
        return 0;
    }

    public static bool IsFamily(ReadOnlySpan<char> word) => KanjiOf.Contains(word);

    /// <summary>True for a character that given names are written with.</summary>
    public static bool IsGiven(char c) => Given.Contains(c);

    static FrozenSet<string> Words(string words) =>
        words
            .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal);
}
