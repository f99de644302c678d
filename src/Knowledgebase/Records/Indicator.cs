namespace Knowledgebase.Records;

sealed class Indicator(Values v) : Record(v)
{
    internal static readonly GroupType<Indicator> Group = new("参考指標", v => new(v));

    public string PrintedName { get; } = v.Required("printed_name", "出典の表記", Text(160),
        "出典に書かれたとおりの名前。", "ICTを活用した授業をほぼ毎日行っている教員の割合");
    public Fact<string> UnitOfObservation { get; } = v.Fact("unit_of_observation", "何を数えるか", Text(80),
        "割合の分母になるもの。", "教員");
    public Fact<Reference> Survey { get; } = v.Fact("survey", "調査", IdOf(Kind.Source),
        "値のもとになった調査の記録のID。", "jittai-chosa");
    public Fact<Reference> Plan { get; } = v.Fact("plan", "計画", IdOf(Kind.Source), "目標を定めた計画の記録のID。", "sogo-keikaku");
    public string Unit { get; } = v.Required("unit", "単位", new UnitType(10), "値の単位。", "\"%\"");
    public decimal NaturalLimit { get; } = v.Optional("natural_limit", "上限", Number(0.01m, 1_000_000), 100,
        "値がそれ以上になり得ない数。", "100");
    public bool HigherIsBetter { get; } = v.Optional("higher_is_better", "高いほどよい", YesNo(), true,
        "低いほどよい指標なら false。", "true");
    public ImmutableArray<Series> Series { get; } = v.AtLeastOne("series", "系列", Records.Series.Group,
        "小・中など、別々に測った値の列。", "[{id: …}]");
    public Statement Narrative { get; } = v.Required("narrative", "指標の総括", Statement.Group,
        "指標について書かれた総括。", "{text: …, cites: […]}");
    public Fact<NarrativeClaim> NarrativeClaim { get; } = v.Fact("narrative_claim", "総括の書かれ方",
        OneOf(Choices.NarrativeClaims), "総括が値の動きをどう書いているか（当サイトの分類）。数値と並べて示す。", "増えた・広がった");
    public ImmutableArray<LaterNarrative> LaterNarratives { get; } = v.List("later_narratives", "後の年度の総括",
        LaterNarrative.Group, "後の点検・評価の総括。前の総括は書き換えず、ここに足す。", "[{evaluation: r6, claim: 行われている, text: …, cites: […]}]");
    public ImmutableArray<ProjectLink> Projects { get; } = v.List("projects", "プロジェクト", ProjectLink.Group,
        "この指標が表すプロジェクトと、そう言える根拠。出典に書かれていなければ書かない。", "[{project: ict-skill, basis: 出典}]");
    public ImmutableArray<Need> Needs { get; } = v.List("needs", "必要とされたこと", Need.Group, "総括の中で必要とされたこと。", "[{id: …}]");
    public ImmutableArray<Statement> Notes { get; } = v.List("notes", "補足", Statement.Group, "読み方の注意。", "[{text: …}]");

    public Distance DistanceOf(Series series) => DistanceOf(series, series.Latest);

    public Distance DistanceOf(Series series, Measurement at) =>
        new(series.Baseline.Value, at.Value, series.Target.Value)
        {
            HigherIsBetter = HigherIsBetter,
            IsBeyond = series.Target.IsBeyond,
        };

    public bool Reaches(Series series) => DistanceOf(series).Status == SeriesStatus.Reached;
}

/// <summary>One series of an indicator: where it began, where it should go, what was measured, and the progress as printed.</summary>
sealed class Series(Values v) : Part(v)
{
    internal static readonly GroupType<Series> Group = new("系列", v => new(v), Kind.Series);

    public string Slug { get; } = v.Required("id", "ID", new IdType(), "系列のID。", "elementary");
    public string Label { get; } = v.Required("label", "細目", Text(40), "小・中などの細目。", "小学校");
    public string EnglishLabel { get; } = v.Optional("label_en", "英語の細目", Text(60), "", "細目の英語。", "elementary schools");
    public Measurement Baseline { get; } = v.Required("baseline", "策定時", Measurement.Group,
        "出典の「策定時」の欄の値。", "{value: 27.0, year: 2019}");
    public Target Target { get; } = v.Required("target", "目標値", Target.Group,
        "目標の値。", "{value: 100.0, operator: 以上, year: {absent: 未照会}}");
    public ImmutableArray<Observation> Observations { get; } = v.AtLeastOne("observations", "測定値", Observation.Group,
        "策定時より後の値を古い順に。次の年度の点検・評価の値は、前の値を書き換えずに足す。",
        "[{value: 72.3, year: 2023, as_of: 2024-04, evaluation: r5, printed_progress: 62.1}]");
    public ImmutableArray<SeriesMark> Gaps { get; } = v.List("gaps", "値のない年度", SeriesMark.Group,
        "調査がなかったなど、値がないと出典に書かれた年度。書かれていない年度は書かない。", "[{year: 2020, text: 調査は行われなかった, cites: […]}]");
    public ImmutableArray<SeriesMark> Breaks { get; } = v.List("breaks", "測り方の変わった年度", SeriesMark.Group,
        "その年度から問いや対象が変わったと出典に書かれた年度。", "[{year: 2023, text: 問いの言葉が変わった, cites: […]}]");
    public ImmutableArray<Citation> Cites { get; } = v.AtLeastOne("cites", "出典", Citation.Group,
        "出典のどこにあるか。", "[{source: tenken-r5, section: indicators, lines: 402}]");

    public Observation Latest => Observations[^1];

    public ImmutableArray<Citation> CitesOf(Observation observation) =>
        observation.Cites.IsEmpty ? Cites : observation.Cites;

    public ImmutableArray<Citation> CitesWithLatest => Joined(Latest.Cites);

    public ImmutableArray<Citation> AllCites => Joined(Observations.SelectMany(o => o.Cites));

    ImmutableArray<Citation> Joined(IEnumerable<Citation> more) =>
        [.. Cites.Concat(more).DistinctBy(c => (c.Source.Target, c.Section, string.Join(',', c.Lines)))];

    public Fact<decimal> PrintedProgress => Latest.PrintedProgress;

    public decimal? Progress => ProgressOf(Latest);

    /// <summary>進捗率 in percent: (value − baseline) ÷ (target − baseline), rounded half up to one decimal; null
    /// when they are equal.</summary>
    public decimal? ProgressOf(Measurement measured) => Target.Value == Baseline.Value
        ? null
        : Math.Round((measured.Value - Baseline.Value) / (Target.Value - Baseline.Value) * 100,
            1, MidpointRounding.AwayFromZero);

    /// <summary>Lowest and highest 進捗率 that the printed values allow: each measured one stands for all that round
    /// to it, the target is exact.</summary>
    public (decimal Low, decimal High)? ProgressRange
    {
        get
        {
            if (Progress is null) return null;
            decimal[] latest = [Latest.Value - Half(Latest.Value), Latest.Value + Half(Latest.Value)];
            decimal[] baseline = [Baseline.Value - Half(Baseline.Value), Baseline.Value + Half(Baseline.Value)];
            var corners = (
            from l in latest
            from b in baseline
            where Target.Value != b
            select (l - b) / (Target.Value - b) * 100).ToArray();
            return (Math.Round(corners.Min(), 1, MidpointRounding.AwayFromZero),
            Math.Round(corners.Max(), 1, MidpointRounding.AwayFromZero));
        }
    }

    static decimal Half(decimal value) => new(5, 0, 0, false, (byte)(value.Scale + 1));
}

sealed class Target(Values v) : Part(v)
{
    internal static readonly GroupType<Target> Group = new("目標値", v => new(v));

    public decimal Value { get; } = v.Required("value", "値", Number(-1_000_000, 1_000_000), "出典に書かれたとおりの値。", "95.0");
    public Fact<string> Operator { get; } = v.RequiredFact("operator", "以上・以下", Text(10), "「以上」などの語。", "以上");
    public Fact<FiscalYear> Year { get; } = v.RequiredFact("year", "目標年度", PlannedYear(), "いつまでの目標か。", "{absent: 未照会}");
    public string Note { get; } = v.Optional("note", "補足", Text(200), "", "読み取りの注意。", "「以上」は表の外にまとめて書かれている");

    /// <summary>True where the value itself is not enough.</summary>
    public bool IsBeyond => Operator.IsKnown && (Operator.Value.Contains('超') || Operator.Value.Contains("未満", StringComparison.Ordinal));
}

sealed class Need(Values v) : Part(v), IStated
{
    internal static readonly GroupType<Need> Group = new("必要とされたこと", v => new(v), Kind.Need);

    public TitledStatement Stated { get; } = new(v);
}
