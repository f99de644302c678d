namespace Knowledgebase.Records.Parts;

/// <summary>How a review rates indicators. Each year keeps its own way.</summary>
public enum IndicatorMethod
{
    /// <summary>進捗率: the way gone between baseline and target.</summary>
    Progress,

    /// <summary>上昇・横ばい・下降: the direction against a base year.</summary>
    Trend,

    /// <summary>区分なし: values without a rating.</summary>
    Unrated,
}

/// <summary>A direction against a base year, as printed.</summary>
public enum Trend
{
    /// <summary>上昇.</summary>
    Up,

    /// <summary>横ばい.</summary>
    Level,

    /// <summary>下降.</summary>
    Down,

    /// <summary>前年度数値なし: the base year has no value.</summary>
    NoBase,
}

/// <summary>What a narrative says about the movement of a value.</summary>
public enum NarrativeClaim
{
    /// <summary>増えた・広がった.</summary>
    Grew,

    /// <summary>行われている: something is so, without a word on change.</summary>
    Present,

    /// <summary>減った・弱まった.</summary>
    Fell,

    /// <summary>変化に触れていない.</summary>
    Silent,
}

/// <summary>How an issue or opinion stands in a later review.</summary>
public enum FollowUpState
{
    /// <summary>対応中.</summary>
    UnderWay,

    /// <summary>継続: named again as open.</summary>
    StillOpen,

    /// <summary>解消.</summary>
    Resolved,

    /// <summary>見送り.</summary>
    Dropped,
}

/// <summary>Who says that an indicator stands for a project.</summary>
public enum MappingBasis
{
    /// <summary>出典: the source says so.</summary>
    Source,

    /// <summary>当サイト: the site's editors see it so.</summary>
    Editors,
}

/// <content>The words of reviews.</content>
public static partial class Choices
{
    /// <summary>Ways to rate indicators.</summary>
    public static ImmutableArray<Choice<IndicatorMethod>> IndicatorMethods { get; } =
    [
        new(IndicatorMethod.Progress, "progress", "進捗率", "策定時から目標までの道のりのうち、どこまで進んだかを%で示す。"),
        new(IndicatorMethod.Trend, "trend", "上昇・横ばい・下降", "基準年度の値と比べた向きを言葉で示す。"),
        new(IndicatorMethod.Unrated, "unrated", "区分なし", "値だけを載せ、進み方の区分は示さない。"),
    ];

    /// <summary>Printed directions.</summary>
    public static ImmutableArray<Choice<Trend>> Trends { get; } =
    [
        new(Trend.Up, "up", "上昇", "基準年度より上がったと書かれている。"),
        new(Trend.Level, "level", "横ばい", "基準年度とほぼ同じと書かれている。"),
        new(Trend.Down, "down", "下降", "基準年度より下がったと書かれている。"),
        new(Trend.NoBase, "no_base", "前年度数値なし", "比べる値がないと書かれている。"),
    ];

    /// <summary>What narratives say about movement.</summary>
    public static ImmutableArray<Choice<NarrativeClaim>> NarrativeClaims { get; } =
    [
        new(NarrativeClaim.Grew, "grew", "増えた・広がった", "増えた、広まったなど、前より進んだと書かれている。"),
        new(NarrativeClaim.Present, "present", "行われている", "今の様子だけが書かれ、前との違いは書かれていない。"),
        new(NarrativeClaim.Fell, "fell", "減った・弱まった", "減った、弱まったなど、前より退いたと書かれている。"),
        new(NarrativeClaim.Silent, "silent", "動きに触れていない", "値の動きに関わることは書かれていない。"),
    ];

    /// <summary>Grounds for the link between indicator and project.</summary>
    public static ImmutableArray<Choice<MappingBasis>> MappingBases { get; } =
    [
        new(MappingBasis.Source, "source", "出典", "対応が出典に書かれている。"),
        new(MappingBasis.Editors, "editors", "当サイト", "当サイトが内容から対応させた。"),
    ];

    /// <summary>States in later reviews.</summary>
    public static ImmutableArray<Choice<FollowUpState>> FollowUpStates { get; } =
    [
        new(FollowUpState.UnderWay, "under_way", "対応中", "取り組んでいると書かれている。"),
        new(FollowUpState.StillOpen, "still_open", "継続", "引き続きの課題として書かれている。"),
        new(FollowUpState.Resolved, "resolved", "解消", "終わった、できたと書かれている。"),
        new(FollowUpState.Dropped, "dropped", "見送り", "行わないと書かれている。"),
    ];
}
