namespace Knowledgebase.Records.Parts;

/// <summary>How an evaluation rates indicators. Each year keeps its own way.</summary>
enum IndicatorMethod
{
    Progress, Trend, Unrated,
}

enum Trend
{
    Up, Level, Down, NoBase,
}

enum NarrativeClaim
{
    Grew, Present, Fell, Silent,
}

enum FollowUpState
{
    UnderWay, StillOpen, Resolved, Dropped,
}

enum MappingBasis
{
    Source, Editors,
}

/// <content>The words of evaluations.</content>
public static partial class Choices
{
    internal static ImmutableArray<Choice<IndicatorMethod>> IndicatorMethods { get; } =
    [
        new(IndicatorMethod.Progress, "progress", "進捗率", "策定時から目標までの道のりのうち、どこまで進んだかを%で示す。"),
        new(IndicatorMethod.Trend, "trend", "上昇・横ばい・下降", "基準年度の値と比べた向きを言葉で示す。"),
        new(IndicatorMethod.Unrated, "unrated", "区分なし", "値だけを載せ、進み方の区分は示さない。"),
    ];

    internal static ImmutableArray<Choice<Trend>> Trends { get; } =
    [
        new(Trend.Up, "up", "上昇", "基準年度より上がったと書かれている。"),
        new(Trend.Level, "level", "横ばい", "基準年度とほぼ同じと書かれている。"),
        new(Trend.Down, "down", "下降", "基準年度より下がったと書かれている。"),
        new(Trend.NoBase, "no_base", "前年度数値なし", "比べる値がないと書かれている。"),
    ];

    internal static ImmutableArray<Choice<NarrativeClaim>> NarrativeClaims { get; } =
    [
        new(NarrativeClaim.Grew, "grew", "増えた・広がった", "増えた、広まったなど、前より進んだと書かれている。"),
        new(NarrativeClaim.Present, "present", "行われている", "今の様子だけが書かれ、前との違いは書かれていない。"),
        new(NarrativeClaim.Fell, "fell", "減った・弱まった", "減った、弱まったなど、前より退いたと書かれている。"),
        new(NarrativeClaim.Silent, "silent", "動きに触れていない", "値の動きに関わることは書かれていない。"),
    ];

    internal static ImmutableArray<Choice<MappingBasis>> MappingBases { get; } =
    [
        new(MappingBasis.Source, "source", "出典", "対応が出典に書かれている。"),
        new(MappingBasis.Editors, "editors", "当サイト", "当サイトが内容から対応させた。"),
    ];

    internal static ImmutableArray<Choice<FollowUpState>> FollowUpStates { get; } =
    [
        new(FollowUpState.UnderWay, "under_way", "対応中", "取り組んでいると書かれている。"),
        new(FollowUpState.StillOpen, "still_open", "継続", "引き続きの課題として書かれている。"),
        new(FollowUpState.Resolved, "resolved", "解消", "終わった、できたと書かれている。"),
        new(FollowUpState.Dropped, "dropped", "見送り", "行わないと書かれている。"),
    ];
}
