using System.IO.Compression;

namespace Knowledgebase.Cli.Attachments;

/// <summary>
/// Office files (docx, xlsx, pptx, odt, ods, odp): who made them, what they say, and what they hide. Embedded files are named and not
/// opened; pictures in them are looked at like others.
/// </summary>
static class OfficeLook
{
    public static AttachmentFacts Of(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        var parts = new Parts(archive);
        var form = FormOf(parts);
        if (form == FileForm.Zip)
            return new(form);
        var facts = new OfficeFacts();
        Properties(parts, facts);
        switch (form)
        {
            case FileForm.Docx:
                WordLook.Read(parts, facts);
                break;
            case FileForm.Xlsx:
                ExcelLook.Read(parts, facts);
                break;
            case FileForm.Pptx:
                SlidesLook.Read(parts, facts);
                break;
            default:
                OpenDocumentLook.Read(parts, facts);
                break;
        }
        Inner(parts, facts);
        return new(form)
        {
            Names = [.. facts.Notes.Names.Distinct()],
            Texts = [.. facts.Notes.Texts],
            Hidden = [.. facts.Hidden.Where(h => h.Value > 0).Select(h => $"{h.Key}{h.Value}件")],
            Place = facts.Notes.Place,
            Closed = parts.TooLarge ? "展開すると大きくなりすぎるファイル" : null,
        };
    }

    static FileForm FormOf(Parts parts)
    {
        if (parts.Names.Contains("mimetype"))
        {
            return Encoding.ASCII.GetString(parts.Bytes("mimetype")).Trim() switch
            {
                "application/vnd.oasis.opendocument.text" => FileForm.Odt,
                "application/vnd.oasis.opendocument.spreadsheet" => FileForm.Ods,
                "application/vnd.oasis.opendocument.presentation" => FileForm.Odp,
                _ => FileForm.Zip,
            };
        }
        if (!parts.Names.Contains("[Content_Types].xml"))
            return FileForm.Zip;
        return parts.Names.Contains("word/document.xml") ? FileForm.Docx
            : parts.Names.Contains("xl/workbook.xml") ? FileForm.Xlsx
            : parts.Names.Contains("ppt/presentation.xml") ? FileForm.Pptx
            : FileForm.Zip;
    }

    static void Properties(Parts parts, OfficeFacts facts)
    {
        foreach (var part in (string[])["docProps/core.xml", "docProps/app.xml", "meta.xml"])
        {
            var element = "";
            parts.Walk(
                part,
                xml =>
                {
                    if (xml.NodeType == System.Xml.XmlNodeType.Element)
                        element = xml.LocalName;
                    else if (xml.NodeType == System.Xml.XmlNodeType.Text && element is "creator" or "initial-creator")
                        facts.Notes.Name("作成者の欄", xml.Value);
                    else if (xml.NodeType == System.Xml.XmlNodeType.Text && element == "lastModifiedBy")
                        facts.Notes.Name("最終更新者の欄", xml.Value);
                    else if (xml.NodeType == System.Xml.XmlNodeType.Text && element is "Manager" or "printed-by")
                        facts.Notes.Name("管理者・印刷した人の欄", xml.Value);
                    else if (
                        xml.NodeType == System.Xml.XmlNodeType.Text
                        && element is "title" or "subject" or "description" or "keywords"
                    )
                        facts.Notes.Text("題名・説明の欄", xml.Value);
                }
            );
        }
    }

    static void Inner(Parts parts, OfficeFacts facts)
    {
        facts.Hide(
            "埋め込まれたファイル",
            parts.Names.Count(n => n.Contains("/embeddings/", StringComparison.Ordinal))
        );
        facts.Hide("マクロ", parts.Names.Count(n => n.EndsWith("vbaProject.bin", StringComparison.Ordinal)));
        foreach (var name in parts.Names)
        {
            if (
                !name.Contains("media/", StringComparison.Ordinal)
                && !name.StartsWith("Pictures/", StringComparison.Ordinal)
            )
                continue;
            var bytes = parts.Bytes(name);
            if (bytes is not ([0xFF, 0xD8, ..] or [0x89, (byte)'P', ..]))
                continue;
            var picture = FileLook.Of(bytes);
            facts.Notes.Place ??= picture.Place;
            foreach (var note in picture.Names)
                facts.Notes.Name("中の画像の" + note.Where, note.Text);
            foreach (var note in picture.Texts)
                facts.Notes.Text("中の画像の" + note.Where, note.Text);
        }
    }
}

/// <summary>What comes to light while an Office file is read.</summary>
sealed class OfficeFacts
{
    public PictureFacts Notes { get; } = new();

    public SortedDictionary<string, int> Hidden { get; } = new(StringComparer.Ordinal);

    public void Hide(string what, int count = 1) => Hidden[what] = Hidden.GetValueOrDefault(what) + count;
}
