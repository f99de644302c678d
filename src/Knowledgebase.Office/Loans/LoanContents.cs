namespace Knowledgebase.Office.Loans;

/// <summary>One thing that belongs to a loan, by its number in the material's record; how many in all its sets, null when the record does not say.</summary>
public sealed record LoanContent(int Number, string Name, int? Count)
{
    /// <summary>How the log names it, in which no word of a record stands: it stays the same thing when the record is put in another order.</summary>
    public string Mark => RequestLog.MarkOf(Name);

    /// <summary>カメラ 10.</summary>
    public string Label => Count is { } count ? $"{Name} {Numerals.Of(count)}" : $"{Name}（数は記録にありません）";
}

/// <summary>What belongs to a loan, to be ticked when it is handed out and when it comes back.</summary>
public static class LoanContents
{
    /// <summary>In the order of the material's record; empty where it lists nothing.</summary>
    public static ImmutableArray<LoanContent> Of(Loan loan, LoanBook book) =>
        book.Catalog.Find(new(Kind.Material, loan.Material))?.Value is Material material
            ?
            [
                .. material.Contents.Select(
                    (c, i) =>
                        new LoanContent(i + 1, c.Item, c.Quantity.IsKnown ? (int)c.Quantity.Value * loan.Units : null)
                ),
            ]
            : [];

    /// <summary>What is missing, by name: カメラ 1、画板 2.</summary>
    public static string Say(ImmutableSortedDictionary<string, int> missing, Loan loan, LoanBook book)
    {
        var contents = Of(loan, book);
        string[] named =
        [
            .. contents
                .Where(c => missing.ContainsKey(c.Mark))
                .Select(c => $"{c.Name} {Numerals.Of(missing[c.Mark])}"),
        ];
        // A record that lists it no longer does not make it come back.
        var unnamed = missing.Where(m => contents.All(c => c.Mark != m.Key)).Sum(m => m.Value);
        return string.Join("、", unnamed == 0 ? named : [.. named, $"今の中身の一覧にないもの {Numerals.Of(unnamed)}"]);
    }
}
