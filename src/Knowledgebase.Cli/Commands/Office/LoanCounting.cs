namespace Knowledgebase.Cli.Commands.Office;

/// <summary>What of a loan is there and what is not, counted when it is handed out and when it comes back.</summary>
static class LoanCounting
{
    public static void Run(OfficeSession office)
    {
        var loan = office.Loan();
        foreach (var content in LoanContents.Of(loan, office.Book))
            office.Print($"{content.Number}. {content.Label}");
        office.Print(
            LoanContents.Of(loan, office.Book).IsEmpty
                ? $"教材「{loan.Material}」の記録に、中身（contents）が書かれていません。"
                : $"{loan.Units}組の分です。数える用紙は requests letter {loan.Request} で印刷できます。"
        );
    }

    /// <summary>2=1,3=2: so many of the things with these numbers.</summary>
    public static ImmutableSortedDictionary<string, int> Missing(OfficeSession office)
    {
        var contents = LoanContents.Of(office.Loan(), office.Book);
        var missing = Loan.Complete;
        foreach (var part in office.Find("--missing")?.Split(',') ?? [])
        {
            if (contents.IsEmpty)
                throw UserException.Usage("この教材の記録には、中身（contents）が書かれていません。--missing は使えません。");
            if (part.Split('=') is not [var number, var count])
                throw UserException.Usage($"--missing の「{SafeText.Of(part)}」は、2=1 のように、番号と数で書いてください。");
            var content = contents[(int)OptionValue.Number("--missing", number, 1, (ulong)contents.Length) - 1];
            missing = missing.SetItem(
                content.Mark,
                (int)OptionValue.Number("--missing", count, 1, (ulong)(content.Count ?? 10_000))
            );
        }
        return missing;
    }

    public static string NotBack(OfficeSession office, Loan loan) =>
        loan.Missing.IsEmpty ? "" : $"  戻っていないもの: {LoanContents.Say(loan.Missing, loan, office.Book)}";
}
