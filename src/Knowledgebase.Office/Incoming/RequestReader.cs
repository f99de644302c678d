namespace Knowledgebase.Office.Incoming;

/// <summary>Files of schools, checked as records are: only a value in which every field is what it says comes out.</summary>
public static class RequestReader
{
    /// <summary>A request that may be imported, or null with the reasons.</summary>
    public static (SchoolRequest? Request, ImmutableArray<Diagnostic> Diagnostics) Read(
        SourceFile file,
        Catalog catalog,
        Ledger ledger
    )
    {
        var found = new List<Diagnostic>();
        var envelope = OpenRequest(file, found);
        if (envelope is not null)
            RequestCheck.Judge(envelope, file.Path, catalog, ledger, found);
        return (found.Count == 0 ? envelope?.Value : null, Sorted(found, file));
    }

    /// <summary>What has changed in the records since it was imported does not matter any more.</summary>
    public static (SchoolRequest? Request, ImmutableArray<Diagnostic> Diagnostics) ReadStored(SourceFile file)
    {
        var found = new List<Diagnostic>();
        return (OpenRequest(file, found)?.Value, Sorted(found, file));
    }

    /// <summary>A use report that may be imported, or null with the reasons.</summary>
    public static (UseReport? Report, ImmutableArray<Diagnostic> Diagnostics) ReadReport(
        SourceFile file,
        Catalog catalog,
        Ledger ledger
    )
    {
        var found = new List<Diagnostic>();
        var envelope = Open(file, found) is null
            ? null
            : RequestEnvelope<UseReport>.Read(file, RequestFormats.Report, "report", UseReport.Group, found);
        if (envelope is not null)
            RequestCheck.Judge(envelope, file.Path, catalog, ledger, found);
        return (found.Count == 0 ? envelope?.Value : null, Sorted(found, file));
    }

    static RequestEnvelope<SchoolRequest>? OpenRequest(SourceFile file, List<Diagnostic> found) =>
        Open(file, found) is null
            ? null
            : RequestEnvelope<SchoolRequest>.Read(file, RequestFormats.Request, "request", SchoolRequest.Group, found);

    static SourceFile? Open(SourceFile file, List<Diagnostic> found)
    {
        if (file.Failure is not { } failure)
            return file;
        var spot = SourceSpot.StartOf(file.Path);
        found.Add(
            failure == ReadFailure.TooLarge
                ? Codes.FileTooLarge.At(spot,
                    $"ファイルが{SourceFile.MaxLength / 1024}KBを超えています。申込みのファイルは、大きくても数十KBです。",
                    MakeAgain)
                : Codes.FileNotOrdinary.At(spot, "通常のファイルではありません。", MakeAgain)
        );
        return null;
    }

    static ImmutableArray<Diagnostic> Sorted(List<Diagnostic> found, SourceFile file) =>
        [
            .. Shortlist
                .Of(found)
                .Select(d =>
                    ForSchool(file.Failure is null ? d with { Line = SourceText.LineOf(file, d.Spot.Line) } : d)),
        ];

    // An officer may mend a record, but never the file of a school.
    static Diagnostic ForSchool(Diagnostic found) =>
        found.Code.Id.StartsWith("KB07", StringComparison.Ordinal) ? found : found with { Remedy = MakeAgain };

    const string MakeAgain =
        "ファイルは手で直さずに、申込みや報告のページでもう一度作って送ってもらってください。";
}
