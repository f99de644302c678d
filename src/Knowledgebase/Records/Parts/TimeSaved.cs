namespace Knowledgebase.Records.Parts;

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
