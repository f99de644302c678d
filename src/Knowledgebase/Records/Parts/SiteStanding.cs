namespace Knowledgebase.Records.Parts;

enum SiteStanding
{
    Draft,

    Unofficial,

    Trial,

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
