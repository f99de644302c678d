namespace Knowledgebase.Records.Parts;

/// <summary>What the site is to those who read it: whether anybody stands behind it.</summary>
enum SiteStanding
{
    /// <summary>案: a draft that nobody has adopted.</summary>
    Draft,

    /// <summary>非公式: run by somebody other than the body it writes about.</summary>
    Unofficial,

    /// <summary>試行: tried out by whoever runs it.</summary>
    Trial,

    /// <summary>公式: run by the body that answers for it.</summary>
    Official,
}

public static partial class Choices
{
    internal static ImmutableArray<Choice<SiteStanding>> SiteStandings { get; } =
    [
        new(SiteStanding.Draft, "draft", "案", "まだどこにも採用されていない案。"),
        new(SiteStanding.Unofficial, "unofficial", "非公式", "書かれている事業を行う所とは別の者が運営している。"),
        new(SiteStanding.Trial, "trial", "試行", "試しに運営していて、内容やアドレスが変わることがある。"),
        new(SiteStanding.Official, "official", "公式", "事業を行う所が責任をもって運営している。"),
    ];
}
