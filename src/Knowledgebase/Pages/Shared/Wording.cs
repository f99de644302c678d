namespace Knowledgebase.Pages.Shared;

/// <summary>Turns values of the catalog into what readers see: figures, dates, places in sources, links, absences.</summary>
/// <param name="Catalog">All records.</param>
/// <param name="Routes">Where they lie.</param>
/// <param name="Today">The date for which the site is built; decides what has passed its printed end.</param>
public sealed record Wording(Catalog Catalog, Routes Routes, DateOnly Today)
{
    /// <summary>Lengths of the published attachments, by path.</summary>
    public IReadOnlyDictionary<string, long> FileSizes { get; init; } = ImmutableDictionary<string, long>.Empty;

    /// <summary>Every statement of the site, for looking where a word stands; made when first asked for.</summary>
    internal Lazy<ImmutableArray<WordPlaces.Said>> Said { get; } = new(() => WordPlaces.All(Catalog));

    /// <summary>What the site offers its readers.</summary>
    public Offers Offers { get; } = Catalog.Settings.Offers;

    /// <summary>A place in a source: document, section, and the heading in it. Lines of an extraction that nobody can open are for the data.</summary>
    public CiteView Cite(Citation citation)
    {
        var source = (Source)Catalog[citation.Source].Value;
        return new(source.Name, PlaceOf(citation), Routes.Section(citation.Source.Target, citation.Section));
    }

    /// <summary>Places in sources, each once.</summary>
    public ImmutableArray<CiteView> Cites(ImmutableArray<Citation> citations) => [.. citations.Select(Cite).Distinct()];

    /// <summary>Places in sources, the documents with their whole titles: said once on a page, where it tells what the page rests on.</summary>
    public ImmutableArray<CiteView> CitesInFull(ImmutableArray<Citation> citations) =>
        [.. citations.Select(c => Cite(c) with { Source = Catalog[c.Source].Title }).Distinct()];

    /// <summary>Section and heading; a heading that the section's title already tells is not said twice.</summary>
    public string PlaceOf(Citation citation)
    {
        var section = SectionOf(citation);
        return Spelling.Key(section).Contains(Spelling.Key(citation.Heading), StringComparison.Ordinal) ? section : $"{section} › {citation.Heading}";
    }

    /// <summary>The title of the section.</summary>
    public string SectionOf(Citation citation) =>
        ((Source)Catalog[citation.Source].Value).Sections.First(s => s.Slug == citation.Section).Title;

    /// <summary>A figure with its unit and time.</summary>
    public static FigureView Figure(Figure figure)
    {
        var number = Number(figure.Value);
        var value = figure.Precision switch { Precision.About => "約" + number, _ => number };
        var unit = figure.Unit.IsKnown ? figure.Unit.Value : "";
        unit += figure.Precision switch { Precision.MoreThan => "を超える", Precision.AtLeast => "以上", _ => "" };
        string?[] notes = [figure.Unit.Absence is { } noUnit ? $"単位は{AbsenceReasons.LabelOf(noUnit.Reason)}" : null, figure.Note.Length > 0 ? figure.Note : null];
        var note = string.Join("。", notes.Where(n => n is not null));
        return new(figure.What, value, When(figure)) { Unit = unit.Length > 0 ? unit : null, Note = note.Length > 0 ? note : null };
    }

    /// <summary>A figure as a value. A number is never shown without what it counts and when: 45分 are little in a year and much in a day.</summary>
    public static ValueView FigureValue(Figure figure)
    {
        var view = Figure(figure);
        return new($"{view.Label} {view.Value}{view.Unit}・{view.When}") { Note = view.Note };
    }

    /// <summary>A figure as one line of text.</summary>
    public static string FigureText(Figure figure) => Text(FigureValue(figure));

    /// <summary>A value as text, with its remark.</summary>
    public static string Text(ValueView value)
    {
        var text = value.Note is null ? value.Text : $"{value.Text}（{value.Note}）";
        return value.Inferred is null ? text : $"{text}（推定：{value.Inferred}）";
    }

    /// <summary>A number with thousands separators and the decimals as printed.</summary>
    public static string Number(decimal value) => value
        .ToString("N" + value.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        .Replace('-', '−');

    /// <summary>A statement.</summary>
    public StatementView Statement(Statement statement) =>
        new(statement.Text, Cites(statement.Cites))
        {
            Figures = [.. statement.Figures.Select(Figure)],
            Doubts = [.. Catalog.DoubtsOf(statement).Select(Link)],
            Corrections = Corrections.In(this, statement),
        };

    /// <summary>A statement that others can point at.</summary>
    public StatementView Statement(TitledStatement stated, string fragment, string? url = null) =>
        Statement(stated.Statement) with { Id = fragment, Title = stated.Title, Url = url };

    /// <summary>A block of statements; null when there are none.</summary>
    public Block? Statements(ImmutableArray<Statement> statements) =>
        statements.IsEmpty ? null : new StatementsBlock([.. statements.Select(Statement)]);

    /// <summary>A link to a record or nested item.</summary>
    public LinkView Link(Entry entry) => new(entry.Title, Routes.Of(entry)) { Lang = LangOf(entry), TargetLang = LangOf(entry) };

    /// <summary>A record or nested item as a linked value.</summary>
    public ValueView Value(Entry entry) => new(entry.Title) { Url = Routes.Of(entry), Lang = LangOf(entry), TargetLang = LangOf(entry) };

    /// <summary>The language of a record's title where it is not Japanese; or null.</summary>
    public static string? LangOf(Entry entry) => entry.Value is Page { Language: PageLanguage.English } ? "en" : null;

    /// <summary>The words of a vocabulary as values.</summary>
    public ImmutableArray<ValueView> Words(ImmutableArray<Word> words) => [.. words.Select(w => new ValueView(Catalog.Resolve(w).Label))];

    /// <summary>References as linked values.</summary>
    public ImmutableArray<ValueView> References(ImmutableArray<Reference> references) => [.. references.Select(r => Value(Catalog[r]))];

    /// <summary>A fact as a value, or the reason why there is none.</summary>
    public static ValueView Fact<T>(Fact<T> fact, Func<T, ValueView> show) =>
        fact.Absence is { } absence ? Absent(absence) : show(fact.Value) with { Inferred = fact.Inference };

    /// <summary>Years; of those that only a heading names, it says so.</summary>
    public static ValueView Years(ReadYears years) =>
        Fact(years.Span, span => new ValueView(span.Label) { Note = years.From == YearsFrom.Heading ? "見出しから" : null });

    /// <summary>A fact that is text.</summary>
    public static ValueView Fact(Fact<string> fact) => Fact(fact, text => new ValueView(text));

    /// <summary>A fact that is an address.</summary>
    public static ValueView Address(Fact<string> fact) => Fact(fact, url => new ValueView(url) { Url = url });

    /// <summary>A fact that is a reference.</summary>
    public ValueView Fact(Fact<Reference> fact) => Fact(fact, reference => Value(Catalog[reference]));

    /// <summary>A fact that is a vocabulary word.</summary>
    public ValueView Fact(Fact<Word> fact) => Fact(fact, word => new ValueView(Catalog.Resolve(word).Label));

    /// <summary>A fact that is a count with a unit of our own (日, 組…).</summary>
    public static ValueView Fact(Fact<decimal> fact, string unit) => Fact(fact, n => new ValueView(Number(n) + unit) { Numeric = true });

    /// <summary>
    /// A printed end; once it has passed, that is all that can be said. Sources print the end of a fiscal year and never its last day,
    /// so the year stands first.
    /// </summary>
    /// <param name="date">The printed end.</param>
    /// <param name="followed">True when a later source speaks of it.</param>
    public ValueView Deadline(DateOnly date, bool followed = false) =>
        new(date is { Month: 3, Day: 31 } ? $"{new FiscalYear(date.Year - 1).ShortLabel}末（{Dates.Label(date)}）" : Dates.Label(date)) { Note = date >= Today ? null : Passed(date, followed) };

    /// <summary>All that can be said of a printed day that has passed.</summary>
    /// <param name="date">The printed day.</param>
    /// <param name="followed">True when a later source speaks of it, or what came in its place is known.</param>
    public string Passed(DateOnly date, bool followed = false) =>
        followed ? "予定の期日を過ぎた"
        : Catalog.All<Evaluation>(Kind.Evaluation).Any(review => review.Year.End >= date) ? "予定の期日を過ぎた・以後は記載なし"
        : "予定の期日を過ぎた（後の点検・評価は未登録）";

    /// <summary>The reason of an absence.</summary>
    public static ValueView Absent(Absence absence) =>
        new(AbsenceReasons.LabelOf(absence.Reason)) { Absent = true, Note = AbsenceReasons.Told(absence) };

    /// <summary>An evidence level as a mark: its words, and filled steps that say the same.</summary>
    public static MarkView EvidenceMark(Evidence level) => new("根拠 " + Choices.EvidenceLevels.LabelOf(level), Tone.Info) { Level = (int)level };

    /// <summary>An evidence level as the value of a fact.</summary>
    public static ValueView EvidenceValue(Evidence level) => new(Choices.EvidenceLevels.LabelOf(level)) { Level = (int)level };

    private static string When(Figure figure)
    {
        if (figure.AsOf.IsKnown) return figure.AsOf.Value.Label + "現在";
        if (figure.Period.IsKnown) return figure.Period.Value.Label;
        var absence = figure.AsOf.Absence is { Written: true } asOf ? asOf : figure.Period.Absence!;
        return $"時点は{AbsenceReasons.LabelOf(absence.Reason)}{(absence.Note.Length > 0 ? $"（{absence.Note}）" : "")}";
    }
}
