namespace Knowledgebase.Office.Incoming;

/// <summary>
/// A file that a page of the site made: <c>{"format": …, "checksum": …, "request" or "report": {…}}</c>. JSON is
/// read as the YAML that it also is (YAML 1.2 §1.2), so that the reader of records checks it, too.
/// </summary>
sealed record RequestEnvelope<T>(T Value, IReadOnlyList<Reference> References)
    where T : Part
{
    public static RequestEnvelope<T>? Read(
        SourceFile file,
        string format,
        string member,
        GroupType<T> type,
        List<Diagnostic> found
    )
    {
        if (SourceText.Read(file, found) is not { } text)
            return null;
        if (string.IsNullOrWhiteSpace(text))
            return Refuse(found, Codes.EmptyFile, SourceSpot.StartOf(file.Path), "ファイルが空です。");
        if (text.AsSpan().TrimStart() is not ['{' or '[', ..])
            return Refuse(
                found,
                Codes.NotARequest,
                SourceSpot.StartOf(file.Path),
                "申込みのページで作られたファイルではありません（文章か、ほかの形式のファイルです）。"
            );
        if (YamlReader.Read(file.Path, text, found) is not { } map)
            return null;
        var written = (map.Find("format")?.Value as YamlScalar)?.Text;
        if (written != format)
        {
            var (message, remedy) =
                written == RequestFormats.Report ? ("これは利用報告です。", "requests report で読み込んでください。")
                : written == RequestFormats.Request ? ("これは申込みです。", "requests import で読み込んでください。")
                : ("申込みのページで作られたファイルではないか、作り方の違う版のファイルです。", null);
            return Refuse(found, Codes.NotARequest, map.Spot, message, remedy);
        }
        if (map.Find(member)?.Value is not YamlMap content || map.Entries.Length != 3)
            return Refuse(
                found,
                Codes.NotARequest,
                map.Spot,
                "ファイルの形が、申込みのページで作られるものと違います。"
            );
        if (map.Find("checksum")?.Value is not YamlScalar checksum || checksum.Text != Checksum.Of(content))
            return Refuse(
                found,
                Codes.WrongChecksum,
                map.Find("checksum")?.Value.Spot ?? map.Spot,
                "書かれている中身と、確認用の番号（checksum）が合いません。"
            );
        return FormReader.Read(content, type, found) is var (value, references) ? new(value, references) : null;
    }

    static RequestEnvelope<T>? Refuse(
        List<Diagnostic> found,
        DiagnosticCode code,
        SourceSpot spot,
        string message,
        string? remedy = null
    )
    {
        found.Add(code.At(spot, message, remedy ?? code.Remedy));
        return null;
    }
}
