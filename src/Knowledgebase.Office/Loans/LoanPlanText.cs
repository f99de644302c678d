namespace Knowledgebase.Office.Loans;

/// <summary>The record that publishes when a material is away. It is made of days and counts only.</summary>
public static class LoanPlanText
{
    const string Marker = "loans publish が書";

    /// <summary>The paths of those plans that this writer wrote: all others may know of days that the office's books do not.</summary>
    public static ImmutableHashSet<string> Own(IEnumerable<SourceFile> sources) =>
        [.. sources.Where(s => TextOf(s).StartsWith("# " + Marker, StringComparison.Ordinal)).Select(s => s.Path)];

    static string TextOf(SourceFile source) => Encoding.UTF8.GetString(source.Bytes.Span).TrimStart('\ufeff');

    /// <summary>Its path below the input folder.</summary>
    public static string PathOf(string material) => $"{Kinds.Of(Kind.Loan).Folder}/{material}.yaml";

    /// <summary>The materials to write a plan for: those that are lent, those of which sets are away, those that have a plan already.</summary>
    public static ImmutableArray<string> Materials(LoanBook book)
    {
        var lent = book.Catalog.All(Kind.Material).Select(e => e.Id.Slug).Where(m => book.RulesOf(m)!.CanLend);
        var away = book
            .Ledger.Loans.Values.Where(l => l.IsOpen)
            .Select(l => l.Material)
            .Where(m => book.RulesOf(m) is not null);
        var planned = book.Catalog.All(Kind.Loan).Select(e => e.Id.Slug).Where(m => book.RulesOf(m) is not null);
        return [.. lent.Concat(away).Concat(planned).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The record's file.</summary>
    public static SourceFile Of(string material, LoanBook book)
    {
        var record = (Material)book.Catalog[new RecordId(Kind.Material, material)].Value;
        var title = record.Head.Title;
        var y = new YamlWriter();
        y.Comment(Marker + "いたファイルです。手で直しても、次に書き出すと元に戻ります。");
        y.Raw("title", YamlWriter.Quoted(ShortText.Cut(title, 70) + "の貸出の予定"));
        y.Raw("summary", YamlWriter.Quoted($"「{ShortText.Cut(title, 80)}」を貸し出せない期間です。"));
        if (record.Head.Example)
            y.Raw("example", "true");
        y.Raw("material", material);
        y.Raw("as_of", Dates.Iso(book.Today));
        y.RawItems(
            "away",
            book.AwayFrom(material)
                .Select(period =>
                    YamlWriter.Line(
                        ("from", Dates.Iso(period.From)),
                        ("until", Dates.Iso(period.Until)),
                        ("units", period.Units.ToString(CultureInfo.InvariantCulture)),
                        ("state", Choices.LoanPeriodStates.LabelOf(period.State))
                    )
                )
        );
        return y.ToFile(PathOf(material));
    }
}
