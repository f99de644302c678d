namespace Knowledgebase.Records;

/// <summary>What the site is to those who read it: whether anybody stands behind it.</summary>
public enum SiteStanding
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

/// <summary>What a site says that it is, in its first screen, at every foot and in its data.</summary>
public static class StandingSentence
{
    /// <summary>One sentence of at most 60 characters.</summary>
    public static string Of(SiteSettings s)
    {
        var from = s.MadeFrom.Length > 0 ? s.MadeFrom + "から作った" : "";
        var not = $"{(s.Authority.Length > 0 ? s.Authority + "の" : "")}公式サイトではありません。";
        return s.Standing switch
        {
            SiteStanding.Draft => $"{from}案です。{not}",
            SiteStanding.Unofficial => $"{from}非公式の資料集です。{not}",
            SiteStanding.Trial when s.Publisher is { IsKnown: true, Value: { Length: <= 40 } who } => $"{who}が試行しているサイトです。",
            SiteStanding.Trial => $"{from}試行版です。{not}",
            _ => $"{(s.Publisher is { IsKnown: true, Value: { Length: <= 40 } who } ? who + "が運営する" : "")}公式サイトです。",
        };
    }

    /// <summary>The same in English.</summary>
    public static string InEnglish(SiteSettings s) => s.Standing switch
    {
        SiteStanding.Draft => "A draft that nobody has adopted. It is not an official site of the government it writes about.",
        SiteStanding.Unofficial => "An unofficial site, not one of the government it writes about.",
        SiteStanding.Trial => "A site on trial; its contents and addresses may change.",
        _ => "An official site.",
    };
}

public static partial class Choices
{
    /// <summary>What a site may be.</summary>
    public static ImmutableArray<Choice<SiteStanding>> SiteStandings { get; } =
    [
        new(SiteStanding.Draft, "draft", "案", "まだどこにも採用されていない案。"),
        new(SiteStanding.Unofficial, "unofficial", "非公式", "書かれている事業を行う所とは別の者が運営している。"),
        new(SiteStanding.Trial, "trial", "試行", "試しに運営していて、内容やアドレスが変わることがある。"),
        new(SiteStanding.Official, "official", "公式", "事業を行う所が責任をもって運営している。"),
    ];
}
