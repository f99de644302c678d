namespace Knowledgebase.Records;

/// <summary>On which days sets are away. Written by <c>loans publish</c> from the office's own books; holds no name
/// of a school or person.</summary>
public sealed class LoanPlan(Values v) : Record(v, cited: false)
{
    internal static readonly GroupType<LoanPlan> Group = new("貸出の予定", v => new(v));

    public Reference Material { get; } = v.Required("material", "教材", IdOf(Kind.Material), "どの教材の予定か。", "robot-kit");
    internal DateOnly AsOf { get; } = v.Required("as_of", "いつ現在か", Day(), "予定を書き出した日。", "2026-11-25");
    public ImmutableArray<LoanPeriod> Away { get; } = v.List("away", "貸し出せない期間", LoanPeriod.Group,
        "運ぶ日と点検の日も含む。学校や人の名前は書かない。", "[{from: 2026-12-01, until: 2026-12-14, units: 1, state: 貸出}]");
}

/// <summary>Days on which sets are away, and why.</summary>
public sealed class LoanPeriod(Values v) : Part(v)
{
    internal static readonly GroupType<LoanPeriod> Group = new("貸し出せない期間", v => new(v));

    public DateOnly From { get; } = v.Required("from", "初めの日", PlannedDay(), "この日から貸し出せない。", "2026-12-01");
    public DateOnly Until { get; } = v.Required("until", "終わりの日", PlannedDay(), "この日まで貸し出せない。", "2026-12-14");
    public decimal Units { get; } = v.Optional("units", "組の数", Whole(1, 100_000, "組"), 1, "何組が貸し出せないか。", "1");
    internal LoanPeriodState State { get; } = v.Required("state", "理由", OneOf(Choices.LoanPeriodStates),
        "なぜ貸し出せないか。", "貸出");

    public OccupiedPeriod Occupied => new AwayPeriod(From, Until, Units, State).Occupied;
}

/// <summary>When sets are away, and why.</summary>
public sealed record AwayPeriod(DateOnly From, DateOnly Until, decimal Units, LoanPeriodState State)
{
    public OccupiedPeriod Occupied => new(new(From, Until), (int)Units)
    {
        Name = Choices.LoanPeriodStates.First(c => c.Value == State).Label,
    };
}
