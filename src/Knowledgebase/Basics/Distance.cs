namespace Knowledgebase.Basics;

/// <summary>Where a series stands, told from its figures alone. It says nothing of causes and nothing of pace.</summary>
enum SeriesStatus
{
    Reached,

    Forward,

    Unchanged,

    Backward,

    /// <summary>Not there yet, and where it began is not told.</summary>
    NoBaseline,

    NoTarget,
}

/// <summary>A figure between where it began and where it should go, all as printed. What is not printed is null and is never guessed.</summary>
sealed record Distance(decimal? Baseline, decimal Latest, decimal? Target)
{
    public bool HigherIsBetter { get; init; } = true;

    /// <summary>True where the target's own value does not reach it: 超, 未満.</summary>
    public bool IsBeyond { get; init; }

    public SeriesStatus Status =>
        Target is not { } target ? SeriesStatus.NoTarget
        : Reaches(target) ? SeriesStatus.Reached
        : Baseline is not { } from ? SeriesStatus.NoBaseline
        : (Towards(from), HigherIsBetter) switch
        {
            (0, _) => SeriesStatus.Unchanged,
            ( > 0, true) or ( < 0, false) => SeriesStatus.Forward,
            _ => SeriesStatus.Backward,
        };

    public decimal? Moved => Latest - Baseline;

    /// <summary>How much is missing; 0 where a value that must be passed is just met.</summary>
    public decimal? Rest => Target is { } target ? Math.Abs(target - Latest) : null;

    bool Reaches(decimal target)
    {
        var over = (Latest - target) * (HigherIsBetter ? 1 : -1);
        return over > 0 || (over == 0 && !IsBeyond);
    }

    // 27 and 27.3 may be one value printed twice: what the coarser of the two does not show is no movement.
    int Towards(decimal from)
    {
        var decimals = Math.Min(from.Scale, Latest.Scale);
        return Round(Latest).CompareTo(Round(from));

        decimal Round(decimal value) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
    }
}
