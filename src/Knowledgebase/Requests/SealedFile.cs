using Knowledgebase.Diagnostics;
using Knowledgebase.Fields;
using Knowledgebase.Reading;
using Knowledgebase.Sources;
using Knowledgebase.Yaml;

namespace Knowledgebase.Requests;

/// <summary>
/// A file that a page of the site made for the office: <c>{"format": …, "checksum": …, "request" or "report": {…}}</c>. JSON is
/// read as the YAML that it also is (YAML 1.2 §1.2), so a request is checked by the same reader as a record.
/// </summary>
/// <param name="Value">The request or report.</param>
/// <param name="Reading">The references in it, to be looked up in the catalog.</param>
internal sealed record SealedFile<T>(T Value, RecordReading Reading)
    where T : class
{
    /// <summary>Reads one; null when it has mistakes, which are added to <paramref name="found"/>.</summary>
    public static SealedFile<T>? Read(SourceFile file, string format, string member, Shape<T> shape, List<Diagnostic> found)
    {
        if (SourceText.Read(file, found) is not { } text) return null;
        if (string.IsNullOrWhiteSpace(text)) return Refuse(found, Codes.EmptyFile, SourceSpot.StartOf(file.Path), "ファイルが空です。");
        if (YamlReader.Read(file.Path, text, found) is not { } map) return null;
        if (map.Find("format")?.Value is not YamlScalar { Text: var written } || written != format)
            return Refuse(found, Codes.NotARequest, map.Spot, "申込みのページで作られたファイルではないか、作り方の違う版のファイルです。");
        if (map.Find(member)?.Value is not YamlMap content || map.Entries.Length != 3)
            return Refuse(found, Codes.NotARequest, map.Spot, "ファイルの形が、申込みのページで作られるものと違います。");
        if (map.Find("checksum")?.Value is not YamlScalar checksum || checksum.Text != Checksum.Of(content))
            return Refuse(found, Codes.WrongChecksum, map.Find("checksum")?.Value.Spot ?? map.Spot, "書かれている中身と、確認用の番号（checksum）が合いません。");
        var reading = new RecordReading(default);
        var good = shape.TryRead(content, reading, out var value);
        found.AddRange(reading.Found);
        return good ? new(value, reading) : null;
    }

    private static SealedFile<T>? Refuse(List<Diagnostic> found, DiagnosticCode code, SourceSpot spot, string message)
    {
        found.Add(new(code, spot, message, code.Remedy));
        return null;
    }
}
