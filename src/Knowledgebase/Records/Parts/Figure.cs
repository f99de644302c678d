namespace Knowledgebase.Records.Parts;

sealed class Figure(Values v) : Part(v)
{
    internal static readonly GroupType<Figure> Group = new("数値", v => new(v))
    {
        Called = "数値（what・value・unit・as_of か period の組）",
        Check = (figure, scope) => figure.IsWhole(scope),
    };

    public string What { get; } = v.Required("what", "何の数か", Text(80), "数えたもの、測ったもの。", "参加した生徒");
    public decimal Value { get; } = v.Required("value", "値", Number(-1_000_000_000, 1_000_000_000_000),
        "出典に書かれたとおりの数。", "578");
    public Fact<string> Unit { get; } = v.Fact("unit", "単位", new UnitType(20), "単位。", "名");
    public Precision Precision { get; } = v.Optional("precision", "確かさ", OneOf(Precisions.All), Precision.Exact,
        "「約」「超」などが付いていれば書く。", "約");
    public Fact<Moment> AsOf { get; } = v.Fact("as_of", "時点", new MomentType(), "いつの時点の値か。", "2024-04-01");
    public Fact<FiscalSpan> Period { get; } = v.Fact("period", "期間", new FiscalSpanType(), "どの年度に数えた値か。", "2023");
    public string Note { get; } = v.Optional("note", "補足", Text(200), "", "出典から読み取れないことなど。", "延べ人数かどうかは記載がない");

    internal bool IsWhole(ReadScope scope)
    {
        var good = true;
        if (Unit.Absence is { Written: false })
            good = scope.Wrong(Codes.BareFigure, Spot, $"数値「{What}」に単位（unit）がありません。",
                "unit を書いてください。ないときは「unit: {absent: 記載なし}」と書きます。");
        if (AsOf.Absence is { Written: false } && Period.Absence is { Written: false })
            good = scope.Wrong(Codes.BareFigure, Spot, $"数値「{What}」に時点（as_of）も期間（period）もありません。",
                "as_of か period を書いてください。ないときは「as_of: {absent: 記載なし}」と書きます。");
        return good;
    }
}

enum Precision
{
    Exact,

    About,

    MoreThan,

    AtLeast,
}

static class Precisions
{
    public static System.Collections.Immutable.ImmutableArray<Choice<Precision>> All { get; } =
    [
        new(Precision.Exact, "exact", "出典のとおり", "数に何も付いていない。"),
        new(Precision.About, "about", "約", "「約」が付いている。"),
        new(Precision.MoreThan, "more_than", "超", "「…を超える」と書かれている。"),
        new(Precision.AtLeast, "at_least", "以上", "「…以上」と書かれている。"),
    ];
}

/// <summary>How much time less something takes, and in how long: 25分 are much in a day and little in a year.</summary>
sealed class TimeSaved(Values v) : Part(v)
{
    internal static readonly GroupType<TimeSaved> Group = new("減った時間", v => new(v))
    {
        Called = "減った時間（what・value・unit・per と、as_of か period の組）",
        Check = (saved, scope) => saved.Figure.IsWhole(scope) & saved.SaysHowOften(scope),
    };

    public Figure Figure { get; } = new(v);
    public Fact<Per> Per { get; } = v.Fact("per", "どれだけの間に", OneOf(Pers.All),
        "減った時間は、どれだけの間のものか。", "1週間");

    bool SaysHowOften(ReadScope scope) =>
        Per.Absence is not { Written: false }
        || scope.Wrong(Codes.BareFigure, Spot, $"減った時間「{Figure.What}」に、どれだけの間に減ったか（per）がありません。",
            $"per に{string.Join("、", Pers.All.Select(p => $"「{p.Label}」"))}のどれかを書いてください。出典に書かれていなければ「per: {{absent: 記載なし}}」と書きます。");
}

enum Per
{
    Day,

    Week,

    Month,

    Term,

    Year,

    Use,
}

static class Pers
{
    public static ImmutableArray<Choice<Per>> All { get; } =
    [
        new(Per.Day, "day", "1日", "1日に減った時間。"),
        new(Per.Week, "week", "1週間", "1週間に減った時間。"),
        new(Per.Month, "month", "1か月", "1か月に減った時間。"),
        new(Per.Term, "term", "1学期", "1学期に減った時間。"),
        new(Per.Year, "year", "1年", "1年に減った時間。"),
        new(Per.Use, "use", "1回", "1回行うごとに減った時間。"),
    ];
}
