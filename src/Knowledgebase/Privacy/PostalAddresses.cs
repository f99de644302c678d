using System.Buffers;

namespace Knowledgebase.Privacy;

/// <summary>Postal addresses down to the number of the house, behind the name of a municipality. Names of places and quarters (〇丁目) are none.</summary>
static partial class PostalAddresses
{
    const int Reach = 30;
    static readonly SearchValues<char> Joints = SearchValues.Create("丁番号-のー");
    static readonly SearchValues<char> Ends = SearchValues.Create("。、,「」()\n：:・");
    static readonly SearchValues<char> Hints = SearchValues.Create("市区町村住自実〒");

    public static void Find(string text, List<PersonalPiece> found)
    {
        if (!text.AsSpan().ContainsAny(Hints))
            return;
        foreach (var match in House.EnumerateMatches(text))
        {
            if (!IsName(Folded.At(text, match.Index - (Folded.At(text, match.Index - 1) == ' ' ? 2 : 1))))
                continue;
            var house = text.AsSpan(match.Index, match.Length);
            var end = match.Index + match.Length;
            var (head, named, bare, alone) = Town(text, match.Index);
            if (head < 0 || Counter.IsMatch(text, end))
                continue;
            // A number alone is one of a house only behind a full name of a quarter or hamlet.
            if (!house.ContainsAny(Joints) && !(match.Length >= 2 && named))
                continue;
            if (house.EndsWith("丁目") || (bare && !house.ContainsAny("地号")))
                continue;
            if (alone && house.Count('-') + house.Count('ー') < 2 && house.IndexOf("丁目") < 0)
                continue;
            var isHome = Home.IsMatch(text, end);
            if (!isHome && (Surroundings.AreOfOffice(text, head, end) || OfficeBehind.IsMatch(text, end)))
                continue;
            found.Add(new(PersonalKind.Address, head, end - head));
        }
    }

    // True for what the name of a quarter, or a label before a number, ends in.
    static bool IsName(char c) =>
        Folded.IsKanji(c) || Folded.IsHiragana(c) || Folded.IsKatakana(c) || char.IsAsciiDigit(c) || c is '〇' or '○';

    // Start is -1 without a municipality. Named: a quarter or hamlet is. Bare: nothing stands before the number.
    // Alone: only a quarter.
    static (int Start, bool Named, bool Bare, bool Alone) Town(string text, int number)
    {
        var from = Math.Max(0, number - Reach);
        var cut = text.AsSpan(from, number - from).LastIndexOfAny(Ends);
        if (cut >= 0)
            from += cut + 1;
        var before = text[from..number];
        var match = Place.Match(before);
        var town = match.Groups["town"].ValueSpan;
        return match.Success
            ? (
                from + match.Index,
                Quarter.IsMatch(town) || (match.Groups["rural"].Success && town.Length >= 2),
                town.IsEmpty && !match.Groups["label"].Success && !match.Groups["alone"].Success,
                match.Groups["alone"].Success
            )
            : (-1, false, false, false);
    }

    [GeneratedRegex("""
        (?xn)
        ((?<![0-9〇一二三四五六七八九十.,/-])([1-9][0-9]{0,4}|[一二三四五六七八九十百]{1,5})丁目\s?(([1-9][0-9]{0,3}|[一二三四五六七八九十百]{1,4})(番地?|[-のー])?([0-9]{1,4}|[一二三四五六七八九十]{1,3})?(号|[-ー][0-9]{1,4})?)?
        |(?<![0-9〇一二三四五六七八九十.,/-])([1-9][0-9]{0,4}|[一二三四五六七八九十百〇]{1,6})(番地(の?[0-9]{1,4}|の?[一二三四五六七八九十]{1,3})?|番([0-9]{1,4}|[一二三四五六七八九十]{1,3})号)
        |(?<![0-9A-Za-z.,/-])[1-9][0-9]{0,4}([-ー]([1-9][0-9]{0,3}))?([-ー][1-9][0-9]{0,3})?([-ー][1-9][0-9]{0,3})?)(?![0-9A-Za-z])
        """)]
    static partial Regex House { get; }

    [GeneratedRegex("""
        (?xn)
        ((?<pref>(東京都|北海道|(京都|大阪)府|[一-鿿]{2,3}県)\s?)([一-鿿ヶケァ-ヴーぁ-ん]{1,6}?郡\s?)?([一-鿿ヶケァ-ヴーぁ-ん]{1,6}?([市区]|(?<rural>[町村]))\s?)([一-鿿]{1,4}区\s?)?
        |([一-鿿ヶケ]{1,5}郡\s?)([一-鿿ヶケァ-ヴーぁ-ん]{1,6}?(?<rural>[町村])\s?)
        |([一-鿿ヶケァ-ヴー]{1,5}?|つくば|さくら|いわき|みどり|さいたま|ひたちなか|かすみがうら)[市区]\s?([一-鿿]{1,4}区\s?)?
        |(?<label>住所|住まい|自宅|実家|〒?[0-9]{3}-?[0-9]{4}\s)\s?(は|が)?\s?
        |(?<alone>[一-鿿〇○]{1,5}町))
        (?![立内民長外営役議政]|全[域体])(?<town>((?!小学|中学|高校|学校)[一-鿿〇○ヶケァ-ヴーぁ-ゖ-[をはへでにもとや]]){0,12}?)(?<!の)\s?$
        """)]
    static partial Regex Place { get; }

    [GeneratedRegex("(?:町|村|大字|字)[一-鿿〇○ヶケァ-ヴー]{0,6}$")]
    static partial Regex Quarter { get; }

    [GeneratedRegex(@"\G\s?(?:年|人|校|組|月|日|回|時|分|冊|名|%|ページ|頁|行|歳|才|学年|学級|クラス|本|台|社|件|か所|カ所|ヶ所|箇所|円|個|位|点|倍|度|km|キロ|メートル|m\b|割|種|地区|市|町|村|つ|団体|施設|番目|世帯|億|万|千|代|線|号線|番線|部|枚|期|次|室|泊|例|問|班|丁)")]
    static partial Regex Counter { get; }

    // An office's name often stands right behind its address: 例示町1-1-1 例示県庁.
    [GeneratedRegex(@"(?n)\G\s?([(「『]|にある|の|,)?\s?[一-鿿ァ-ヺー〇○A-Za-z\s]{0,14}?(県庁|市役所|役場|センター|学校|高校|大学|会館|図書館|博物館|公民館|ホール|事務所|委員会|株式会社|\(株\)|病院|プラザ|庁舎|公園|体育館|美術館|幼稚園|保育園|本社|教育局|(課|室|係|館)(?![一-鿿]))")]
    static partial Regex OfficeBehind { get; }

    [GeneratedRegex(@"\G\s?(?:に住|に在住|在住|[にへ]引っ?越|の家(?!庭)|の自宅|の実家|宅|様方|方$|のアパート|のマンション)")]
    static partial Regex Home { get; }
}
