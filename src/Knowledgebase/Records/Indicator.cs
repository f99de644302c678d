namespace Knowledgebase.Records;

/// <summary>参考指標: a rate followed over the years in one or more series, with what the review says about it.</summary>
public sealed record Indicator(
    Head Head, string PrintedName, Fact<string> UnitOfObservation, Fact<Reference> Survey, Fact<Reference> Plan, string Unit, decimal NaturalLimit,
    bool HigherIsBetter, ImmutableArray<Series> Series, Statement Narrative, Fact<NarrativeClaim> NarrativeClaim,
    ImmutableArray<LaterNarrative> LaterNarratives, ImmutableArray<ProjectLink> Projects,
    ImmutableArray<Need> Needs, ImmutableArray<Statement> Notes) : Record(Head)
{
    /// <summary>True when the newest value of a series is at its target or beyond.</summary>
    public bool Reaches(Series series) => (series.Latest.Value - series.Target.Value) * (HigherIsBetter ? 1 : -1) >= 0;

    internal static readonly Shape<Indicator> Shape = Schema.Shape.Of<Indicator>("参考指標", f =>
    {
        var head = Records.Head.AddTo(f);
        var printed = f.Required("printed_name", "出典の表記", new TextType(160), "出典に書かれたとおりの名前。", "ICTを活用した授業をほぼ毎日行っている教員の割合");
        var observed = f.Fact("unit_of_observation", "何を数えるか", new TextType(80), "割合の分母になるもの。", "教員");
        var survey = f.Fact("survey", "調査", new ReferenceType(Kind.Source), "値のもとになった調査の記録のID。", "jittai-chosa");
        var plan = f.Fact("plan", "計画", new ReferenceType(Kind.Source), "目標を定めた計画の記録のID。", "sogo-keikaku");
        var unit = f.Required("unit", "単位", new UnitType(10), "値の単位。", "\"%\"");
        var limit = f.Optional("natural_limit", "上限", new NumberType(0.01m, 1_000_000), 100, "値がそれ以上になり得ない数。", "100");
        var higher = f.Optional("higher_is_better", "高いほどよい", new YesNoType(), true, "低いほどよい指標なら false。", "true");
        var series = f.AtLeastOne("series", "系列", new PartType<Series>(Records.Series.Shape), "小・中など、別々に測った値の列。", "[{id: …}]");
        var narrative = f.Required("narrative", "指標の総括", new PartType<Statement>(Statement.Shape), "指標について書かれた総括。", "{text: …, cites: […]}");
        var claim = f.Fact("narrative_claim", "総括の書かれ方", new ChoiceType<NarrativeClaim>(Choices.NarrativeClaims), "総括が値の動きをどう書いているか（当サイトの分類）。数値と並べて示す。", "増えた・広がった");
        var later = f.List("later_narratives", "後の年度の総括", new PartType<LaterNarrative>(LaterNarrative.Shape), "後の点検・評価の総括。前の総括は書き換えず、ここに足す。", "[{evaluation: r6, claim: 行われている, text: …, cites: […]}]");
        var projects = f.List("projects", "プロジェクト", new PartType<ProjectLink>(ProjectLink.Shape), "この指標が表すプロジェクトと、そう言える根拠。出典に書かれていなければ書かない。", "[{project: ict-skill, basis: 出典}]");
        var needs = f.List("needs", "必要とされたこと", new PartType<Need>(Need.Shape), "総括の中で必要とされたこと。", "[{id: …}]");
        var notes = f.List("notes", "補足", new PartType<Statement>(Statement.Shape), "読み方の注意。", "[{text: …}]");
        return v => new Indicator(head(v), printed[v], observed[v], survey[v], plan[v], unit[v], limit[v], higher[v], series[v], narrative[v],
            claim[v], later[v], projects[v], needs[v], notes[v]);
    });
}

/// <summary>One series of an indicator: where it began, where it should go, what was measured, and the progress as printed.</summary>
public sealed record Series(
    string Slug, string Label, string EnglishLabel, Measurement Baseline, Target Target, ImmutableArray<Observation> Observations,
    ImmutableArray<SeriesMark> Gaps, ImmutableArray<SeriesMark> Breaks, ImmutableArray<Citation> Cites, SourceSpot Spot)
{
    /// <summary>The newest measurement.</summary>
    public Observation Latest => Observations[^1];

    /// <summary>Where a value stands: at its own place, or at that of the series.</summary>
    public ImmutableArray<Citation> CitesOf(Observation observation) => observation.Cites.IsEmpty ? Cites : observation.Cites;

    /// <summary>Where the series and its newest value stand.</summary>
    public ImmutableArray<Citation> CitesWithLatest => Joined(Latest.Cites);

    /// <summary>Where the series and all its values stand.</summary>
    public ImmutableArray<Citation> AllCites => Joined(Observations.SelectMany(o => o.Cites));

    private ImmutableArray<Citation> Joined(IEnumerable<Citation> more) =>
        [.. Cites.Concat(more).DistinctBy(c => (c.Source.Target, c.Section, string.Join(',', c.Lines)))];

    /// <summary>The progress printed with the newest measurement.</summary>
    public Fact<decimal> PrintedProgress => Latest.PrintedProgress;

    /// <summary>進捗率 of the newest measurement; see <see cref="ProgressOf"/>.</summary>
    public decimal? Progress => ProgressOf(Latest);

    /// <summary>
    /// 進捗率 in percent, (value − baseline) ÷ (target − baseline), rounded half up to one decimal; null when target equals baseline.
    /// </summary>
    public decimal? ProgressOf(Measurement measured) => Target.Value == Baseline.Value
        ? null
        : Math.Round((measured.Value - Baseline.Value) / (Target.Value - Baseline.Value) * 100, 1, MidpointRounding.AwayFromZero);

    /// <summary>
    /// Lowest and highest 進捗率 that the printed values allow: each measured value stands for all that round to it, the target is exact.
    /// Null when the progress cannot be computed.
    /// </summary>
    public (decimal Low, decimal High)? ProgressRange
    {
        get
        {
            if (Progress is null) return null;
            decimal[] latest = [Latest.Value - Half(Latest.Value), Latest.Value + Half(Latest.Value)];
            decimal[] baseline = [Baseline.Value - Half(Baseline.Value), Baseline.Value + Half(Baseline.Value)];
            var corners = (from l in latest from b in baseline where Target.Value != b select (l - b) / (Target.Value - b) * 100).ToArray();
            return (Math.Round(corners.Min(), 1, MidpointRounding.AwayFromZero), Math.Round(corners.Max(), 1, MidpointRounding.AwayFromZero));
        }
    }

    private static decimal Half(decimal value) => new(5, 0, 0, false, (byte)(value.Scale + 1));

    internal static readonly Shape<Series> Shape = Schema.Shape.Of<Series>("系列", f =>
    {
        var id = f.Required("id", "ID", new IdType(), "系列のID。", "elementary");
        var label = f.Required("label", "細目", new TextType(40), "小・中などの細目。", "小学校");
        var english = f.Optional("label_en", "英語の細目", new TextType(60), "", "細目の英語。", "elementary schools");
        var baseline = f.Required("baseline", "策定時", new PartType<Measurement>(Measurement.Shape), "出典の「策定時」の欄の値。", "{value: 27.0, year: 2019}");
        var target = f.Required("target", "目標値", new PartType<Target>(Target.Shape), "目標の値。", "{value: 100.0, operator: 以上, year: {absent: 未照会}}");
        var observations = f.AtLeastOne("observations", "測定値", new PartType<Observation>(Observation.Shape), "策定時より後の値を古い順に。次の年度の点検・評価の値は、前の値を書き換えずに足す。", "[{value: 72.3, year: 2023, as_of: 2024-04, evaluation: r5, printed_progress: 62.1}]");
        var gaps = f.List("gaps", "値のない年度", new PartType<SeriesMark>(SeriesMark.Shape), "調査がなかったなど、値がないと出典に書かれた年度。書かれていない年度は書かない。", "[{year: 2020, text: 調査は行われなかった, cites: […]}]");
        var breaks = f.List("breaks", "測り方の変わった年度", new PartType<SeriesMark>(SeriesMark.Shape), "その年度から問いや対象が変わったと出典に書かれた年度。", "[{year: 2023, text: 問いの言葉が変わった, cites: […]}]");
        var cites = f.AtLeastOne("cites", "出典", new CitationType(), "出典のどこにあるか。", "[{source: tenken-r5, section: indicators, lines: 402}]");
        return v => new Series(id[v], label[v], english[v], baseline[v], target[v], observations[v], gaps[v], breaks[v], cites[v], v.Spot);
    }, Kind.Series);
}

/// <summary>A target value, its operator, and the year for which it is set.</summary>
public sealed record Target(decimal Value, Fact<string> Operator, Fact<FiscalYear> Year, string Note, SourceSpot Spot)
{
    internal static readonly Shape<Target> Shape = Schema.Shape.Of<Target>("目標値", f =>
    {
        var value = f.Required("value", "値", new NumberType(-1_000_000, 1_000_000), "出典に書かれたとおりの値。", "95.0");
        var op = f.RequiredFact("operator", "以上・以下", new TextType(10), "「以上」などの語。", "以上");
        var year = f.RequiredFact("year", "目標年度", new FiscalYearType(MayLieAhead: true), "いつまでの目標か。", "{absent: 未照会}");
        var note = f.Optional("note", "補足", new TextType(200), "", "読み取りの注意。", "「以上」は表の外にまとめて書かれている");
        return v => new Target(value[v], op[v], year[v], note[v], v.Spot);
    });
}

/// <summary>Something that a narrative says is needed, apart from the listed issues.</summary>
public sealed record Need(TitledStatement Stated) : IStated
{
    internal static readonly Shape<Need> Shape = Schema.Shape.Of<Need>("必要とされたこと", f =>
    {
        var stated = TitledStatement.AddTo(f);
        return v => new Need(stated(v));
    }, Kind.Need);
}
