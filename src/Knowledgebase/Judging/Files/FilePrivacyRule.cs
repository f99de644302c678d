namespace Knowledgebase.Judging.Files;

/// <summary>A published file tells nobody's name, number or place by accident: not in its name, its words, its notes or what it hides.</summary>
static partial class FilePrivacyRule
{
    const int MaxOfOneFile = 20;
    const string Record = "このファイルを使う記録";

    public static IEnumerable<Diagnostic> Judge(Catalog catalog, IReadOnlyList<Attachment> attachments)
    {
        var (meant, mascots) = (MeantFor(catalog), catalog.Settings.Mascots);
        foreach (var file in attachments.Where(a => a.Failure is null && !Release.IsIn(a.Path)))
        {
            var errors = In(file, mascots)
                .Where(m => !meant[file.Path].Any(s => s.Covers(m.Text)))
                .Select(m => m.Error);
            foreach (var error in errors.Distinct().Take(MaxOfOneFile))
                yield return error;
        }
        foreach (var stale in Stale(catalog, attachments))
            yield return stale;
    }

    static IEnumerable<(string Text, Diagnostic Error)> In(Attachment file, ImmutableArray<string> mascots)
    {
        var spot = SourceSpot.StartOf(file.Path);
        foreach (var name in Pieces(PersonalData.InName(file.Path), file.Path))
            yield return (name.Text, PersonalDiagnostics.Of(name.Kind, name.Text, spot, "ファイルの名前に", Record));
        if (file.Facts is not { } facts)
            yield break;
        foreach (var text in facts.Texts)
            foreach (var piece in Pieces(PersonalData.In(text.Text, mascots), text.Text))
                yield return (piece.Text, PersonalDiagnostics.Of(piece.Kind, piece.Text, spot, $"{text.Where}に", Record));
        if (facts.Place is { } place)
            yield return Suspect(
                Codes.PlaceInPicture,
                place,
                $"画像に、撮影した場所（{place}）が入っています。",
                "だれでも知っている場所なら"
            );
        foreach (var note in facts.Names.Where(n => !Office.IsMatch(n.Text) || PersonalData.NamesSomebody(n.Text)))
            yield return Suspect(
                Codes.NameInFile,
                note.Text,
                $"ファイルの{note.Where}に「{note.Text}」が残っています。",
                "載せてよいなら"
            );
        foreach (var hidden in facts.Hidden)
            yield return Suspect(
                Codes.HiddenInFile,
                hidden,
                $"ファイルに「{hidden}」が残っています。",
                "残してよいなら"
            );
        if (facts.Closed is { } closed)
            yield return Suspect(
                Codes.ClosedAttachment,
                closed,
                $"ファイルの中身を確かめられません（{closed}）。",
                "人の目で確かめてあるなら"
            );

        (string, Diagnostic) Suspect(DiagnosticCode code, string text, string message, string when) =>
            (text, code.At(spot, message, code.Remedy + PersonalDiagnostics.SaidToBeMeant(when, Record, text)));
    }

    static IEnumerable<(PersonalKind Kind, string Text)> Pieces(List<PersonalPiece> found, string text) =>
        found.Select(p => (p.Kind, text.Substring(p.Start, p.Length)));

    static ILookup<string, Meant> MeantFor(Catalog catalog) =>
        AttachedFileRule
            .Owned(catalog)
            .SelectMany(o => o.Owner.Head.Meant.Select(m => (o.File.Path, Meant: m)))
            .ToLookup(p => p.Path, p => p.Meant);

    // What is said to be meant and is neither in the record nor in its files would one day let something else through.
    static IEnumerable<Diagnostic> Stale(Catalog catalog, IReadOnlyList<Attachment> attachments)
    {
        if (catalog.MeantElsewhere.IsEmpty)
            yield break;
        var byPath = attachments.ToLookup(a => a.Path);
        var files = AttachedFileRule.Owned(catalog).ToLookup(o => o.Owner, o => o.File.Path);
        foreach (var (from, meant) in catalog.MeantElsewhere)
        {
            var texts = files[catalog[from].Record]
                .SelectMany(path => byPath[path])
                .SelectMany(file => In(file, catalog.Settings.Mascots))
                .Select(m => m.Text);
            if (!texts.Any(meant.Covers))
                yield return Codes.MeantNothing.At(meant.Spot, $"meant の「{meant.Text}」は、この記録にも添付のファイルにもありません。");
        }
    }

    // Names of offices, programs and shared machines, which tell of nobody unless somebody's name stands there too
    // (中村, 市川).
    [GeneratedRegex(@"(?i)[県市町村]|委員会|学校|[課室係局部]$|センター|大学|会社|協会|事務所|事務局|教育|図書|戦略室|共有|端末|貸出|職員|教員|ユーザ|利用者|office|microsoft|\buser\b|admin|owner|python|openpyxl|libre|apache|adobe|canon|windows|school|board|prefecture|city|unknown|author|作成者|^pc|google|docx|template")]
    static partial Regex Office { get; }
}
