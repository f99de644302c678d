namespace Knowledgebase.Pages.Shared;

/// <summary>Values as readers see them, wherever the record lies that they come from: figures, dates, numbers, levels, absences.</summary>
static class Format
{
    public static FigureView Figure(Figure figure)
    {
        var unit = figure.Unit.IsKnown ? figure.Unit.Value : "";
        // 8割 is one word.
        var tenths = unit == "割" ? unit : "";
        var noUnit = figure.Unit.Absence is { } absence ? $"単位は{absence.Label}" : null;
        var about = figure.Precision == Precision.About ? "約" : "";
        return new(figure.What, about + Number(figure.Value) + tenths, When(figure))
        {
            Unit = Given.Text(
                unit[tenths.Length..]
                    + figure.Precision switch
                    {
                        Precision.MoreThan => "を超える",
                        Precision.AtLeast => "以上",
                        _ => "",
                    }
            ),
            Note = Given.Text(string.Join("。", Given.Of(noUnit, Given.Text(figure.Note)))),
        };
    }

    /// <summary>A figure as a value. A number is never shown without what it counts and when: 45分 are little in a year and much in a day.</summary>
    public static ValueView FigureValue(Figure figure)
    {
        var view = Figure(figure);
        return new($"{view.Label} {view.Value}{view.Unit}・{view.When}") { Note = view.Note };
    }

    /// <summary>Time saved, the time in which it is saved first: never 45分 alone.</summary>
    public static ValueView Saved(TimeSaved saved)
    {
        var view = Figure(saved.Figure);
        var note = string.Join("・", Given.Of(view.Label, view.When, view.Note));
        return new($"{SavedIn(saved)}{view.Value}{view.Unit}") { Note = note };
    }

    /// <summary>1週間に, 1回に; where no source says how often, that.</summary>
    public static string SavedIn(TimeSaved saved) =>
        saved.Per.IsKnown ? $"{Pers.All.LabelOf(saved.Per.Value)}に"
            : $"どれだけの間かは{saved.Per.Absence!.Label}：";

    public static string FigureText(Figure figure) => FigureValue(figure).ToLine();

    /// <summary>A number with thousands separators and the decimals as printed.</summary>
    public static string Number(decimal value) =>
        value
            .ToString("N" + Numerals.Plain(value.Scale), CultureInfo.InvariantCulture)
            .Replace('-', '−');

    public static string? LangOf(Entry entry) => entry.Value is Page { Language: PageLanguage.English } ? "en" : null;

    public static ValueView Fact<T>(Fact<T> fact, Func<T, ValueView> show) =>
        fact.Absence is { } absence ? Absent(absence) : show(fact.Value) with { Inferred = fact.Inference };

    public static ValueView Years(ReadYears years) =>
        Fact(
            years.Span,
            span => new(span.Label) { Note = years.From == YearsFrom.Heading ? "見出しから" : null }
        );

    public static ValueView Fact(Fact<string> fact) => Fact(fact, text => text);

    /// <summary>A fact that is a count with a unit of our own (日, 組…).</summary>
    public static ValueView Fact(Fact<decimal> fact, string unit) =>
        Fact(fact, n => new(Number(n) + unit) { Numeric = true });

    public static ValueView Absent(Absence absence) =>
        new(absence.Label) { Absent = true, Note = AbsenceReasons.NoteOf(absence) };

    public static ValueView NotStated { get; } = Absent(new(AbsenceReason.NotStated, ""));

    public static MarkView EvidenceMark(Evidence level) =>
        new("根拠 " + Choices.EvidenceLevels.LabelOf(level), Tone.Info) { Level = (int)level };

    public static ValueView EvidenceValue(Evidence level) =>
        new(Choices.EvidenceLevels.LabelOf(level)) { Level = (int)level };

    public static ImmutableArray<MarkView> CaseMarks(Part part) =>
        part is Case { SaysHow: false } c ? [new($"{c.How.Label}の記載なし", Tone.Open)] : [];

    static string When(Figure figure)
    {
        if (figure.AsOf.IsKnown)
            return figure.AsOf.Value.Label + "現在";
        if (figure.Period.IsKnown)
            return figure.Period.Value.Label;
        var absence = figure.AsOf.Absence is { Written: true } asOf ? asOf : figure.Period.Absence!;
        return $"時点は{absence.Label}{(absence.Note.Length > 0 ? $"（{absence.Note}）" : "")}";
    }
}
