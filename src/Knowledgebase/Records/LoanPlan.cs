namespace Knowledgebase.Records;

/// <summary>
/// 貸出の予定: on which days sets of a material are away. Written by the command <c>loans publish</c> from the office's own
/// books; holds no name of a school or person.
/// </summary>
public sealed record LoanPlan(Head Head, Reference Material, DateOnly AsOf, ImmutableArray<LoanPeriod> Away) : Record(Head)
{
    internal static readonly Shape<LoanPlan> Shape = Schema.Shape.Of<LoanPlan>("貸出の予定", f =>
    {
        var head = Records.Head.AddTo(f, cited: false);
        var material = f.Required("material", "教材", new ReferenceType(Kind.Material), "どの教材の予定か。", "robot-kit");
        var asOf = f.Required("as_of", "いつ現在か", new DateType(), "予定を書き出した日。", "2026-11-25");
        var away = f.List("away", "貸し出せない期間", new PartType<LoanPeriod>(LoanPeriod.Shape), "運ぶ日と点検の日も含む。学校や人の名前は書かない。",
            "[{from: 2026-12-01, until: 2026-12-14, units: 1, state: 貸出}]");
        return v => new LoanPlan(head(v), material[v], asOf[v], away[v]);
    });
}

/// <summary>Days on which sets are away, and why.</summary>
public sealed record LoanPeriod(DateOnly From, DateOnly Until, decimal Units, LoanPeriodState State)
{
    /// <summary>Where it is written.</summary>
    public Sources.SourceSpot Spot { get; init; }

    /// <summary>The same, named by its reason.</summary>
    public OccupiedPeriod Occupied => new(new(From, Until), (int)Units) { Name = Choices.LoanPeriodStates.First(c => c.Value == State).Label };

    internal static readonly Shape<LoanPeriod> Shape = Schema.Shape.Of<LoanPeriod>("貸し出せない期間", f =>
    {
        var from = f.Required("from", "初めの日", new DateType(MayLieAhead: true), "この日から貸し出せない。", "2026-12-01");
        var until = f.Required("until", "終わりの日", new DateType(MayLieAhead: true), "この日まで貸し出せない。", "2026-12-14");
        var units = f.Optional("units", "組の数", new NumberType(1, 100_000, true, "組"), 1, "何組が貸し出せないか。", "1");
        var state = f.Required("state", "理由", new ChoiceType<LoanPeriodState>(Choices.LoanPeriodStates), "なぜ貸し出せないか。", "貸出");
        return v => new LoanPeriod(from[v], until[v], units[v], state[v]) { Spot = v.Spot };
    });
}
