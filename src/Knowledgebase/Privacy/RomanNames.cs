using System.Collections.Frozen;

namespace Knowledgebase.Privacy;

/// <summary>Japanese names in Roman letters, as they stand in file names, mail addresses and English sentences.</summary>
static partial class RomanNames
{
    static readonly char[] Digits = [.. "0123456789"];

    static readonly FrozenSet<string> Families = Words(
        """
        sato satou suzuki takahashi tanaka ito itou watanabe yamamoto nakamura kobayashi kato katou yoshida yamada sasaki yamaguchi matsumoto inoue
        kimura hayashi saito saitou shimizu yamazaki mori abe ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto gotou okada
        hasegawa murakami kondo kondou ishii sakamoto endo endou aoki fujii nishimura fukuda ota oota miura okamoto matsuda nakagawa nakano harada
        ono tamura takeuchi kaneko wada nakayama ishida ueda morita hara shibata sakai kudo kudou yokoyama miyazaki miyamoto uchida takagi ando andou
        taniguchi ohno oono maruyama imai takada fujimoto takeda murata ueno sugiyama masuda sugawara hirano kojima otsuka kubo matsui iwasaki
        sakurai kinoshita noguchi matsuo kikuchi nomura arai onodera hirai hoshino iizuka oikawa tomizawa kogure
        """
    );

    static readonly FrozenSet<string> Givens = Words(
        """
        taro tarou jiro jirou ichiro ichirou saburo hanako hana yui aoi hina sakura rin yuna mio miyu haruka misaki ayaka nanami moe mai yuki yuuki
        haruto yuto yuuto sota souta sosuke riku ren hiroto kaito daiki shota shouta sho shou takumi tsubasa hayato kenta ken kenji koji kouji hiroshi
        takashi akira makoto satoshi daisuke yusuke yuusuke ryota ryouta ryo naoki kazuki tomoki yuta yuuta keiko yoko youko naoko kumiko yumiko
        tomoko noriko emi eri mami yumi kaori megumi asuka shiori mika rika saki saya kana kanako akiko minato itsuki asahi yamato sora hinata honoka
        mei tsumugi ichika akari koharu himari riko rio nana natsuki natsumi ryoko masashi masato masaru osamu shigeru minoru kazuo yoshio
        """
    );

    /// <summary>True for <c>yamada.taro</c>, <c>taro_yamada2014</c> and the like.</summary>
    public static bool IsPerson(string words)
    {
        var parts = words
            .ToLowerInvariant()
            .Split(['.', '_', '-', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < parts.Length; i++)
            parts[i] = parts[i].TrimEnd(Digits);
        return HasPair(parts)
            || (
                parts.Length == 1
                && Enumerable.Range(0, parts[0].Length).Any(cut => IsPair(parts[0][..cut], parts[0][cut..]))
            );
    }

    /// <summary>True for the first part of a mail address that is a name, with or without initials: <c>k-sato</c>, <c>hanako</c>.</summary>
    public static bool IsPersonsMail(string local)
    {
        var parts = local.ToLowerInvariant().Split('.', '_', '-');
        return IsPerson(local)
            || (parts.Length <= 2 && parts.Any(IsName) && parts.All(p => p.Length <= 2 || IsName(p)));

        static bool IsName(string part) =>
            Families.Contains(part.TrimEnd(Digits)) || Givens.Contains(part.TrimEnd(Digits));
    }

    /// <summary>Adds the names in a path: family and given name side by side, in whatever order.</summary>
    public static void FindInPath(string path, List<PersonalPiece> found)
    {
        foreach (var match in Words().EnumerateMatches(path))
        {
            if (IsPerson(path.Substring(match.Index, match.Length)))
                found.Add(new(PersonalKind.ChildName, match.Index, match.Length));
        }
    }

    /// <summary>True for two words that are a Japanese person's name.</summary>
    public static bool IsPair(string first, string second) =>
        (Families.Contains(first) && Givens.Contains(second)) || (Givens.Contains(first) && Families.Contains(second));

    static FrozenSet<string> Words(string words) =>
        words
            .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    static bool HasPair(string[] parts)
    {
        for (var i = 0; i + 1 < parts.Length; i++)
            if (IsPair(parts[i], parts[i + 1]))
                return true;
        return false;
    }

    [GeneratedRegex("[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*")]
    private static partial Regex Words();
}
