namespace Knowledgebase.Requests;

/// <summary>The record that publishes when a material is away. It is made of days and counts only.</summary>
public static class LoanPlanText
{
    private const string Marker = "# loans publish が書";

    /// <summary>The paths of those plans that this writer wrote: all others may know of days that the office's books do not.</summary>
    public static ImmutableHashSet<string> Own(IEnumerable<SourceFile> sources) =>
        [.. sources.Where(s => TextOf(s).StartsWith(Marker, StringComparison.Ordinal)).Select(s => s.Path)];

    private static string TextOf(SourceFile source) => Encoding.UTF8.GetString(source.Bytes.Span).TrimStart('\ufeff');

    /// <summary>Its path below the input folder.</summary>
    public static string PathOf(string material) => $"{Kinds.Of(Kind.Loan).Folder}/{material}.yaml";

    /// <summary>The materials to write a plan for: those that are lent, those of which sets are away, those that have a plan already.</summary>
    public static ImmutableArray<string> Materials(LoanBook book)
    {
        var lent = book.Catalog.All(Kind.Material).Select(e => e.Id.Slug).Where(m => book.RulesOf(m)!.CanLend);
        var away = book.Ledger.Loans.Values.Where(l => l.IsOpen).Select(l => l.Material).Where(m => book.RulesOf(m) is not null);
        var planned = book.Catalog.All(Kind.Loan).Select(e => e.Id.Slug).Where(m => book.RulesOf(m) is not null);
        return [.. lent.Concat(away).Concat(planned).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The record's text.</summary>
    public static string Of(string material, LoanBook book)
    {
        var record = (Material)book.Catalog[new RecordId(Kind.Material, material)].Value;
        var title = record.Head.Title;
        var text = new StringBuilder(Marker + "いたファイルです。手で直しても、次に書き出すと元に戻ります。\n");
        text.Append("title: ").Append(YamlText.Quoted(YamlText.Cut(title, 70) + "の貸出の予定")).Append('\n');
        text.Append("summary: ").Append(YamlText.Quoted($"「{YamlText.Cut(title, 80)}」を貸し出せない期間です。")).Append('\n');
        if (record.Head.Example) text.Append("example: true\n");
        text.Append("material: ").Append(material).Append('\n');
        text.Append("as_of: ").Append(Dates.Iso(book.Today)).Append('\n');
        var away = book.AwayFrom(material);
        if (away.IsEmpty) return text.ToString();
        text.Append("away:\n");
        foreach (var period in away)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{from: {Dates.Iso(period.From)}, until: {Dates.Iso(period.Until)}, ");
            text.Append(CultureInfo.InvariantCulture, $"units: {period.Units}, ");
            text.Append("state: ").Append(Choices.LoanPeriodStates[(int)period.State].Label).Append("}\n");
        }
        return text.ToString();
    }
}
