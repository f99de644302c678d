namespace Knowledgebase.Trial.Words;

/// <summary>What no record tells of: a search for it must find nothing, without a looser match passed off as an answer.</summary>
public static class NothingTerms
{
    /// <summary>The terms. Some share pieces with words that records do have.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "量子暗号", "漢方薬局", "競輪選手", "麻雀大会", "鯨の解体", "薔薇の剪定", "ホッキョクグマ", "ティラノサウルス", "C++", "Fortran", "吉野山",
        "和菓子工場", "遠隔手術", "俳優養成", "防弾硝子", "zzxqj", "1人乗り", "ぽんぽこりん", "プログラム規定説", "micro:chip",
    ];
}
