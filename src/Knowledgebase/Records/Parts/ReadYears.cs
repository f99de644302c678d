namespace Knowledgebase.Records.Parts;

/// <summary>From which words years were read.</summary>
public enum YearsFrom
{
    /// <summary>文: the sentence itself names them.</summary>
    Sentence,

    /// <summary>見出し: only the heading above the sentence names them.</summary>
    Heading,
}

/// <summary>The fiscal years of something, and whether its sentence names them or only the heading above it.</summary>
public sealed record ReadYears(Fact<FiscalSpan> Span, YearsFrom From, SourceSpot Spot)
{
    /// <summary>Adds the two fields to a shape; a <paramref name="required"/> span may be absent, but then the reason must be written.</summary>
    internal static Func<FieldValues, ReadYears> AddTo(FieldList f, string label, string meaning, string example, bool required = false)
    {
        var span = required
            ? f.RequiredFact("years", label, new FiscalSpanType(), meaning, example)
            : f.Fact("years", label, new FiscalSpanType(), meaning, example);
        var from = f.Quiet(SchemaParts.YearsFrom, "年度の読み取り元", new ChoiceType<YearsFrom>(Choices.YearsFrom), YearsFrom.Sentence,
            "年度が文になく、上の見出しから読んだものなら「見出し」。ページに「見出しから」と出る。", "見出し");
        return v => new ReadYears(span[v], from[v], v.Spot);
    }

    /// <summary>True when the years in a part were read from a heading.</summary>
    internal static bool AreOfHeading(GroupDatum group) => group[SchemaParts.YearsFrom] is ChoiceDatum { Id: "heading" };
}
