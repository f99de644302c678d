namespace Knowledgebase.Pages.Shared;

/// <summary>Values as readers see them, wherever the record lies that they come from: figures, dates, numbers, levels, absences.</summary>
static class Format
{
    /// <summary>A figure with its unit and time.</summary>
    public static FigureView Figure(Figure figure)
    {
        var number = Number(figure.Value);
        var value = figure.Precision switch
        {
            Precision.About => "約" + number,
            _ => number,
        };
        var unit = figure.Unit.IsKnown ? figure.Unit.Value : "";
        unit += figure.Precision switch
        {
            Precision.MoreThan => "を超える",
            Precision.AtLeast => "以上",
            _ => "",
        };
        string?[] notes =
        [
            figure.Unit.Absence is { } noUnit ? $"単位は{AbsenceReasons.LabelOf(noUnit.Reason)}" : null,
            figure.Note.Length > 0 ? figure.Note : null,
        ];
        var note = string.Join("。", notes.Where(n => n is not null));
        return new(figure.What, value, When(figure))
        {
            Unit = unit.Length > 0 ? unit : null,
            Note = note.Length > 0 ? note : null,
        };
    }

    /// <summary>A figure as a value. A number is never shown without what it counts and when: 45分 are little in a year and much in a day.</summary>
    public static ValueView FigureValue(Figure figure)
    {
        var view = Figure(figure);
        return new($"{view.Label} {view.Value}{view.Unit}・{view.When}") { Note = view.Note };
    }

    public static string FigureText(Figure figure) => FigureValue(figure).ToLine();

    /// <summary>A number with thousands separators and the decimals as printed.</summary>
    public static string Number(decimal value) =>
        value
            .ToString("N" + value.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            .Replace('-', '−');

    /// <summary>The language of a record's title where it is not Japanese; or null.</summary>
    public static string? LangOf(Entry entry) => entry.Value is Page { Language: PageLanguage.English } ? "en" : null;

    /// <summary>A fact as a value, or the reason why there is none.</summary>
    public static ValueView Fact<T>(Fact<T> fact, Func<T, ValueView> show) =>
        fact.Absence is { } absence ? Absent(absence) : show(fact.Value) with { Inferred = fact.Inference };

    /// <summary>Years; of those that only a heading names, it says so.</summary>
    public static ValueView Years(ReadYears years) =>
        Fact(
            years.Span,
            span => new ValueView(span.Label) { Note = years.From == YearsFrom.Heading ? "見出しから" : null }
        );

    public static ValueView Fact(Fact<string> fact) => Fact(fact, text => new ValueView(text));

    /// <summary>A fact that is a count with a unit of our own (日, 組…).</summary>
    public static ValueView Fact(Fact<decimal> fact, string unit) =>
        Fact(fact, n => new ValueView(Number(n) + unit) { Numeric = true });

    public static ValueView Absent(Absence absence) =>
        new(AbsenceReasons.LabelOf(absence.Reason)) { Absent = true, Note = AbsenceReasons.NoteOf(absence) };

    /// <summary>An evidence level as a mark: its words, and filled steps that say the same.</summary>
    public static MarkView EvidenceMark(Evidence level) =>
        new("根拠 " + Choices.EvidenceLevels.LabelOf(level), Tone.Info) { Level = (int)level };

    /// <summary>An evidence level as the value of a fact.</summary>
    public static ValueView EvidenceValue(Evidence level) =>
        new(Choices.EvidenceLevels.LabelOf(level)) { Level = (int)level };

    /// <summary>The mark of a practice or lesson that does not tell how it goes; none on all other records.</summary>
    public static ImmutableArray<MarkView> CaseMarks(Part part) =>
        part is Case { SaysHow: false } c ? [new($"{c.How.Label}の記載なし", Tone.Open)] : [];

    static string When(Figure figure)
    {
        if (figure.AsOf.IsKnown)
            return figure.AsOf.Value.Label + "現在";
        if (figure.Period.IsKnown)
            return figure.Period.Value.Label;
        var absence = figure.AsOf.Absence is { Written: true } asOf ? asOf : figure.Period.Absence!;
        return $"時点は{AbsenceReasons.LabelOf(absence.Reason)}{(absence.Note.Length > 0 ? $"（{absence.Note}）" : "")}";
    }
}
