namespace Knowledgebase.Cli.Options;

/// <summary>Today in Japan, which has no summer time: nine hours, so no table of time zones is needed.</summary>
static class JapanDate
{
    public static readonly TimeSpan AheadOfUtc = TimeSpan.FromHours(9);

    public static DateOnly Of(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(AheadOfUtc).DateTime);
}
