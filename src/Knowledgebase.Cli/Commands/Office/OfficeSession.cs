namespace Knowledgebase.Cli.Commands.Office;

/// <summary>What a sub-command of the office has before it: the private folder, the books read from it, the records.</summary>
sealed record OfficeSession(
    PrivateFolder Folder,
    LoanBook Book,
    InputFolder Input,
    Arguments Arguments,
    Shell Shell
)
{
    /// <summary>Five years: further from the last day of the log a day is a slip of the pen, and the log is never mended by hand.</summary>
    const int FarDays = 5 * 366;

    public Terminal Terminal => Shell.Terminal;

    public DateOnly Today => Book.Today;

    public LogStamp Stamp => new(Shell.Clock.GetUtcNow().ToOffset(JapanDate.AheadOfUtc), Today, Arguments.Command.Name);

    /// <summary>Opens the folder, reads records and books, and works; mistakes in either end the command before it begins.</summary>
    public static int Work(Arguments arguments, Shell shell, Func<OfficeSession, int> work)
    {
        var terminal = shell.Terminal;
        var place = PrivatePlace.Of(arguments.Find("--private")!, arguments.Input, arguments.Output);
        // A folder misspelt would be an empty set of books: nothing lent, nothing due.
        if (!Directory.Exists(place.Folder) && arguments.Command != OfficeTable.Import)
            throw UserException.Usage(
                $"フォルダー「{SafeText.Of(place.Folder)}」がありません。--private を確かめてください。新しいフォルダーは requests import が作ります。"
            );
        var input = InputFolder.Read(arguments.Input);
        var (read, unread) = RecordReader.Read(input.Sources);
        var (catalog, unlinked) = CatalogBuilder.Link(read);
        ImmutableArray<Diagnostic> errors = Shortlist.Of(
            unread.Concat(unlinked).Where(m => m.Severity == Severity.Error)
        );
        if (catalog is null || errors.Length > 0)
        {
            DiagnosticText.Write(terminal.Error, errors, arguments.Input, terminal.Colour);
            terminal.Error.WriteLine(
                "記録に誤りがあるので、申込みの仕事は始めませんでした。check で確かめ、直してから、もう一度実行してください。"
            );
            return ExitCode.Errors;
        }

        using var folder = PrivateFolder.Open(place);
        var (ledger, damage) = RequestLog.Read(folder.Read(RequestLog.FileName) ?? []);
        if (damage.Length > 0)
        {
            DiagnosticText.Write(terminal.Error, damage, place.Folder, terminal.Colour);
            return ExitCode.Errors;
        }
        var today = shell.TodayFor(arguments);
        if (
            arguments.Today is { } given
            && ledger.LastDay is { } last
            && Math.Abs(given.DayNumber - last.DayNumber) > FarDays
        )
            throw UserException.Usage(
                $"--today の {Basics.Dates.Iso(given)} は、台帳の最後の日（{OfficeDates.Label(last)}）から5年より離れています。年の数字を確かめてください。"
            );
        var book = new LoanBook(catalog, ledger, today) { OwnPlans = LoanPlanText.Own(input.Sources) };
        return work(new OfficeSession(folder, book, input, arguments, shell));
    }

    /// <summary>One line of the answer; what schools wrote is made harmless for the terminal.</summary>
    public void Print(string line) => Terminal.Out.WriteLine(SafeText.Of(line));

    /// <summary>Several lines, as a school may have written them.</summary>
    public void Print(string label, string text)
    {
        if (text.Length > 0)
            Print($"{label}: {string.Join(" / ", text.Split('\n'))}");
    }

    /// <summary>Why it cannot be, with the exit code for it.</summary>
    public int Refuse(IEnumerable<string> why)
    {
        foreach (var line in why)
            Terminal.Error.WriteLine(SafeText.Of(line));
        return ExitCode.Errors;
    }

    public int Refuse(IEnumerable<Diagnostic> errors, string folder)
    {
        DiagnosticText.Write(Terminal.Error, errors, folder, Terminal.Colour);
        return ExitCode.Errors;
    }

    public RequestStatus Status()
    {
        var status =
            Book.Ledger.Requests.GetValueOrDefault(Arguments.Operand)
            ?? throw UserException.Usage(
                $"申込み「{SafeText.Of(Arguments.Operand)}」は台帳にありません。{Nearest.Hint(Arguments.Operand, Book.Ledger.Requests.Keys)}番号は requests list で見られます。"
            );
        return status.Deleted is not { } deleted
            ? status
            : throw UserException.Usage($"申込み {status.Id} は、{Basics.Dates.Label(deleted)}に消しました。");
    }

    public SchoolRequest Request(string id)
    {
        var file = Folder.Source(OfficePaths.Request(id));
        var (request, errors) = RequestReader.ReadStored(file);
        if (request is not null)
            return request;
        var copy = $"控え（バックアップ）の {OfficePaths.Request(id)} を、元の所に戻してください。";
        Refuse(errors.Select(m => m with { Remedy = copy }), Folder.FullPath);
        throw new UserException(ExitCode.Errors, $"申込み {id} のファイルが読めません。{copy}");
    }

    /// <summary>The request for a list, which shows the others also when one cannot be read.</summary>
    public SchoolRequest? RequestOrNull(string id) =>
        RequestReader.ReadStored(Folder.Source(OfficePaths.Request(id))).Request;

    /// <summary>Who asked, for the screen of the office only.</summary>
    public string SchoolOf(string id) =>
        Book.Ledger.Requests.GetValueOrDefault(id) is { Deleted: not null }
            ? "（学校名は消しました）"
            : RequestOrNull(id)?.School.Name ?? "（申込みのファイルが読めません）";

    public Loan Loan() =>
        Book.Ledger.Loans.GetValueOrDefault(Arguments.Operand)
        ?? throw UserException.Usage(
            $"貸出「{SafeText.Of(Arguments.Operand)}」は台帳にありません。{Nearest.Hint(Arguments.Operand, Book.Ledger.Loans.Keys)}番号は loans list で見られます。"
        );

    public string TitleOf(string material) => Book.Catalog.Find(new(Kind.Material, material))?.Title ?? material;
}

/// <summary>Where things lie in the private folder. Everything about a request lies in folders that are deleted with it.</summary>
static class OfficePaths
{
    public static string Folder(string id) => $"requests/{id}";

    public static string Request(string id) => $"requests/{id}/request.json";

    public static string Reason(string id) => $"requests/{id}/reason.txt";

    public static string Letter(string id, string ending) => $"requests/{id}/letter.{ending}";

    public static string Report(string id, string report) => $"requests/{id}/{report}.json";

    public static string Drafts(string report) => $"drafts/{report}";
}
