namespace Knowledgebase.Cli.Commands.Office;

/// <summary>What a sub-command of the office works with; holds the private folder until it is disposed.</summary>
sealed record OfficeSession(
    PrivateFolder Folder,
    LoanBook Book,
    InputFolder Input,
    Arguments Arguments,
    Shell Shell
) : IDisposable
{
    // Five years: further from the last day of the log a day is a slip of the pen, and the log is never mended by hand.
    const int FarDays = 5 * 366;

    public Terminal Terminal => Shell.Terminal;

    public DateOnly Today => Book.Today;

    public Ledger Ledger => Book.Ledger;

    public Catalog Catalog => Book.Catalog;

    public LogStamp Stamp => new(Shell.Clock.GetUtcNow().ToOffset(JapanDate.AheadOfUtc), Today, Arguments.Command.Name);

    /// <summary>Mistakes in records or books end the command before it begins.</summary>
    public static OfficeSession Open(Arguments arguments, Shell shell)
    {
        var place = PrivatePlace.Of(arguments.Find("--private")!, arguments.Input, arguments.Output);
        // A folder misspelt would be an empty set of books: nothing lent, nothing due.
        if (!Directory.Exists(place.Folder) && arguments.Command != OfficeTable.Import)
            throw UserException.Usage(
                $"フォルダー「{SafeText.Of(place.Folder)}」がありません。--private を確かめてください。新しいフォルダーは requests import が作ります。"
            );
        var input = InputFolder.Read(arguments.Input);
        var (read, unread) = RecordReader.Read(input.Sources);
        var (catalog, unlinked) = CatalogBuilder.Link(read);
        var errors = Shortlist.Of(unread.Concat(unlinked).Where(m => m.Severity == Severity.Error));
        if (catalog is null || errors.Length > 0)
            throw Refused(
                shell.Terminal,
                errors,
                arguments.Input,
                "記録に誤りがあるので、申込みの仕事は始めませんでした。check で確かめ、直してから、もう一度実行してください。"
            );

        var folder = PrivateFolder.Open(place);
        try
        {
            var ledger = ReadLog(folder, arguments, shell);
            var book = new LoanBook(catalog, ledger, shell.TodayFor(arguments))
            {
                OwnPlans = LoanPlanText.Own(input.Sources),
            };
            return new(folder, book, input, arguments, shell);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    static Ledger ReadLog(PrivateFolder folder, Arguments arguments, Shell shell)
    {
        var (ledger, damage) = RequestLog.Read(folder.Read(RequestLog.FileName) ?? []);
        if (damage.Length > 0)
            throw Refused(shell.Terminal, damage, folder.FullPath);
        if (
            arguments.Today is { } given
            && ledger.LastDay is { } last
            && Math.Abs(given.DayNumber - last.DayNumber) > FarDays
        )
            throw UserException.Usage(
                $"--today の {Dates.Iso(given)} は、台帳の最後の日（{OfficeDates.Label(last)}）から5年より離れています。年の数字を確かめてください。"
            );
        return ledger;
    }

    /// <inheritdoc/>
    public void Dispose() => Folder.Dispose();

    public bool Has(string option) => Arguments.Has(option);

    public string? Find(string option) => Arguments.Find(option);

    public void Print(string line) => Terminal.Out.WriteLine(SafeText.Of(line));

    /// <summary>Lines that a school wrote become one; nothing where it wrote none.</summary>
    public void Print(string label, params string[] texts)
    {
        var text = string.Join("　", texts.Where(t => t.Length > 0));
        if (text.Length > 0)
            Print($"{label}: {text.Replace("\n", " / ")}");
    }

    public void Log(LogEvent what, string request = "") => Folder.Append([new(Stamp, what, request)]);

    public static UserException Refused(params IEnumerable<string> why) =>
        new(ExitCode.Errors, string.Join(Environment.NewLine, why.Select(SafeText.Of)));

    public UserException Refused(IEnumerable<Diagnostic> errors, string folder, string why = "") =>
        Refused(Terminal, errors, folder, why);

    static UserException Refused(Terminal terminal, IEnumerable<Diagnostic> errors, string folder, string why = "")
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        DiagnosticText.Write(text, errors, folder, terminal.Colour);
        return new(ExitCode.Errors, (text + why).TrimEnd());
    }

    public RequestStatus Status()
    {
        var status = Known(Ledger.Requests, "申込み", "requests");
        return status.Deleted is not { } deleted
            ? status
            : throw UserException.Usage($"申込み {status.Id} は、{Dates.Label(deleted)}に消しました。");
    }

    public SchoolRequest Request(string id)
    {
        var (request, errors) = RequestReader.ReadStored(Folder.Source(OfficePaths.Request(id)));
        var copy = $"控え（バックアップ）の {OfficePaths.Request(id)} を、元の所に戻してください。";
        return request
            ?? throw Refused(
                errors.Select(m => m with { Remedy = copy }),
                Folder.FullPath,
                $"申込み {id} のファイルが読めません。{copy}"
            );
    }

    /// <summary>Null when it cannot be read, so that a list still shows the others.</summary>
    public SchoolRequest? RequestOrNull(string id) =>
        RequestReader.ReadStored(Folder.Source(OfficePaths.Request(id))).Request;

    /// <summary>Who asked, for the screen of the office only.</summary>
    public string SchoolOf(string id) =>
        Ledger.Requests.GetValueOrDefault(id) is { Deleted: not null }
            ? "（学校名は消しました）"
            : RequestOrNull(id)?.School.Name ?? "（申込みのファイルが読めません）";

    public Loan Loan() => Known(Ledger.Loans, "貸出", "loans");

    public string TitleOf(string material) => RequestItem.TitleOf(Catalog, new(Kind.Material, material));

    T Known<T>(ImmutableSortedDictionary<string, T> known, string what, string command) =>
        known.GetValueOrDefault(Arguments.Operand)
        ?? throw UserException.Usage(
            $"{what}「{SafeText.Of(Arguments.Operand)}」は台帳にありません。{Nearest.Hint(Arguments.Operand, known.Keys)}番号は {command} list で見られます。"
        );
}

/// <summary>Where things lie in the private folder. All of a request lies in folders that are deleted with it.</summary>
static class OfficePaths
{
    public static string Folder(string id) => $"requests/{id}";

    public static string Request(string id) => $"requests/{id}/request.json";

    public static string Reason(string id) => $"requests/{id}/reason.txt";

    public static string Letter(string id, string ending) => $"requests/{id}/letter.{ending}";

    public static string Report(string id, string report) => $"requests/{id}/{report}.json";

    public static string Drafts(string report) => $"drafts/{report}";
}
