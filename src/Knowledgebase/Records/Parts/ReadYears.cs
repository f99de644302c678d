namespace Knowledgebase.Records.Parts;

enum YearsFrom
{
    Sentence,

    Heading,
}

/// <summary>The fiscal years of something, and whether its sentence names them or only the heading above it.</summary>
sealed class ReadYears(Values v, string label, string meaning, string example, bool required = false)
{
    public Fact<FiscalSpan> Span { get; } = required
        ? v.RequiredFact("years", label, new FiscalSpanType(), meaning, example)
        : v.Fact("years", label, new FiscalSpanType(), meaning, example);
    public YearsFrom From { get; } = v.Quiet(SchemaParts.YearsFrom, "年度の読み取り元", OneOf(Choices.YearsFrom),
        YearsFrom.Sentence, "年度が文になく、上の見出しから読んだものなら「見出し」。ページに「見出しから」と出る。", "見出し");
    public SourceSpot Spot { get; } = v.Spot;

    internal static bool AreOfHeading(GroupDatum group) =>
        group[SchemaParts.YearsFrom] is ChoiceDatum { Id: "heading" };
}
