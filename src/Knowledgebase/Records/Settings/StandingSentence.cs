namespace Knowledgebase.Records.Settings;

static class StandingSentence
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

    public static string InEnglish(SiteSettings s) => s.Standing switch
    {
        SiteStanding.Draft =>
            "A draft that nobody has adopted. It is not an official site of the government it writes about.",
        SiteStanding.Unofficial => "An unofficial site, not one of the government it writes about.",
        SiteStanding.Trial => "A site on trial; its contents and addresses may change.",
        _ => "An official site.",
    };
}
