namespace Knowledgebase.Office.Incoming;

/// <summary>What the fields alone cannot tell: whether a file is new, and whether it asks for what there is.</summary>
static partial class RequestCheck
{
    const int MaxItems = 20;

    public static void Judge(
        RequestEnvelope<SchoolRequest> file,
        string path,
        Catalog catalog,
        Ledger ledger,
        List<Diagnostic> found
    )
    {
        var (request, spot) = (file.Value, SourceSpot.StartOf(path));
        if (!RequestId().IsMatch(request.Id))
            Add(Codes.BadRequestId, spot, $"申込みの番号「{request.Id}」の形が違います。");
        else if (ledger.Requests.TryGetValue(request.Id, out var known))
            Add(
                Codes.AlreadyImported,
                spot,
                $"申込み {request.Id} は、{Dates.Label(known.Received)}に読み込みました"
                    + (known.Deleted is { } deleted ? $"（個人情報は{Dates.Label(deleted)}に消しました）。" : "。")
            );
        References(file.References, catalog, found);
        SchoolType(request.School.Type, path, catalog, found);
        foreach (var wish in request.Loans)
        {
            if (
                catalog.Find(wish.Material.Target)?.Value is Material material
                && !LendingRules.Of(material, catalog.Settings).CanLend
            )
                Add(
                    Codes.NotLendable,
                    wish.Material.Spot,
                    $"教材「{material.Head.Title}」には、貸し出せる組の数が書かれていません。"
                );
        }

        if (request.Person.Mail.Length + request.Person.Phone.Length == 0)
            Add(Codes.NoContact, spot, "担当者のメールも電話も書かれていません。");
        if (request.Kinds.Contains(RequestKind.Loan) && request.Loans.IsEmpty)
            Add(Codes.IncompleteRequest, spot, "「教材の貸出」を選んでいますが、借りたい教材がありません。");
        if (!request.Kinds.Contains(RequestKind.Loan) && !request.Loans.IsEmpty)
            Add(Codes.IncompleteRequest, spot, "借りたい教材がありますが、「教材の貸出」を選んでいません。");
        Content(request, catalog, Add, spot);
        foreach (
            var wish in request.Loans.Where(w => w.Period.Days < 1 || Availability.IsBeyond(request.Made, w.Period))
        )
            Add(
                Codes.TooMuchAsked,
                wish.Material.Spot,
                $"借りたい期間が {wish.Period.Label} です（初めから終わりまで、{Numerals.Of(Availability.Horizon)} 日まで。書いた日から2年より先や前は読み込めません）。"
            );
        foreach (var day in request.Wishes.Where(d => Availability.IsBeyond(request.Made, new(d, d))))
            Add(
                Codes.TooMuchAsked,
                spot,
                $"希望の日が {Dates.Label(day)} です（書いた日から2年より先や前は読み込めません）。"
            );
        Count(request.Wishes.Length, RequestFormats.MaxWishes, "希望の日");
        Count(request.About.Length, MaxItems, "関わる記録");
        Count(request.Loans.Length, MaxItems, "借りたい教材");
        Count(request.Agreed.Length, MaxItems, "確かめた条件");

        void Count(int count, int max, string what)
        {
            if (count > max)
                Add(
                    Codes.TooMuchAsked,
                    spot,
                    $"{what}が {Numerals.Of(count)} 件あります（{Numerals.Of(max)} 件まで）。"
                );
        }

        void Add(DiagnosticCode code, SourceSpot place, string message) =>
            found.Add(code.At(place, message));
    }

    // Nothing in it goes unasked for, and nothing asked for lacks its content; the form keeps the same rules.
    static void Content(
        SchoolRequest request,
        Catalog catalog,
        Action<DiagnosticCode, SourceSpot, string> add,
        SourceSpot spot
    )
    {
        foreach (var about in request.About)
        {
            if (catalog.Find(about.Target)?.Value is Service service && !AskedFor.Says(catalog, service, request.Kinds))
                add(
                    Codes.NotAskedFor,
                    about.Spot,
                    $"支援「{service.Head.Title}」を、研修・説明・質問のどれとして頼むのかが書かれていません。"
                );
            if (
                catalog.Find(about.Target)?.Value is Material material
                && request.Kinds.Contains(RequestKind.Loan)
                && LendingRules.Of(material, catalog.Settings).CanLend
                && request.Loans.All(l => l.Material.Target != about.Target)
            )
                add(
                    Codes.NotAskedFor,
                    about.Spot,
                    $"教材「{material.Head.Title}」を借りるのかどうかが書かれていません（借りる日がありません）。"
                );
        }

        foreach (var kind in request.Kinds.Where(k => LacksContent(k, request)))
            add(
                Codes.NothingAskedFor,
                spot,
                $"「{RequestChoices.Kinds.LabelOf(kind)}」を選んでいますが、何のことかが書かれていません。"
            );
    }

    static bool LacksContent(RequestKind kind, SchoolRequest request) =>
        request.Message.Length == 0
        && kind switch
        {
            RequestKind.Question or RequestKind.Case => true,
            RequestKind.Training or RequestKind.Explanation => request.Purpose is null && request.About.IsEmpty,
            _ => false,
        };

    public static void Judge(
        RequestEnvelope<UseReport> file,
        string path,
        Catalog catalog,
        Ledger ledger,
        List<Diagnostic> found
    )
    {
        var (report, spot) = (file.Value, SourceSpot.StartOf(path));
        if (!ReportId().IsMatch(report.Id))
            Add(Codes.BadRequestId, $"報告の番号「{report.Id}」の形が違います。");
        var earlier = ledger.Requests.Values.FirstOrDefault(r => r.Reports.Contains(report.Id));
        if (earlier is not null)
            Add(
                Codes.AlreadyImported,
                $"利用報告 {report.Id} は、申込み {earlier.Id} の報告として、もう読み込みました。"
            );
        if (!ledger.Requests.TryGetValue(report.Request, out var status))
            Add(Codes.UnknownRequest, $"申込み {report.Request} は、台帳にありません。");
        else if (status.Deleted is { } deleted)
            Add(Codes.UnknownRequest, $"申込み {report.Request} は、{Dates.Label(deleted)}に消しました。");
        References(file.References, catalog, found);
        SchoolType(report.SchoolType, path, catalog, found);
        if (report.Used.Length > MaxItems)
            Add(
                Codes.TooMuchAsked,
                $"使ったものが {Numerals.Of(report.Used.Length)} 件あります（{Numerals.Of(MaxItems)} 件まで）。"
            );

        void Add(DiagnosticCode code, string message) => found.Add(code.At(spot, message));
    }

    static void References(IEnumerable<Reference> references, Catalog catalog, List<Diagnostic> found)
    {
        foreach (var reference in references)
        {
            if (catalog.Find(reference.Target) is not null)
                continue;
            var kind = Kinds.Of(reference.Target.Kind);
            var near = DidYouMean.Nearest(
                reference.Target.Slug,
                catalog.All(reference.Target.Kind).Select(e => e.Id.Slug)
            );
            found.Add(
                Codes.UnknownRecord.At(reference.Spot,
                    $"「{reference.Target.Slug}」という{kind.Label}は、記録にありません。",
                    (near is null ? "" : $"近いID: {near}。") + Codes.UnknownRecord.Remedy)
            );
        }
    }

    // A site may do without a vocabulary of school types; then any word is taken.
    static void SchoolType(string type, string path, Catalog catalog, List<Diagnostic> found)
    {
        if (catalog.Find(Vocabulary.Of(nameof(Audience.SchoolTypes)).Vocabulary)?.Value is not Vocabulary vocabulary)
            return;
        if (vocabulary.Words.Any(w => w.Label == type || w.Slug == type))
            return;
        found.Add(
            Codes.UnknownSchoolType.At(SourceSpot.StartOf(path),
                $"校種「{type}」は語彙にありません。",
                $"使える言葉: {string.Join("・", vocabulary.Words.Take(12).Select(w => w.Label))}。{Codes.UnknownSchoolType.Remedy}")
        );
    }

    [GeneratedRegex(@"\Ar-[0-9]{8}-[0-9a-f]{12}\z")]
    private static partial Regex RequestId();

    [GeneratedRegex(@"\Au-[0-9]{8}-[0-9a-f]{12}\z")]
    private static partial Regex ReportId();
}
