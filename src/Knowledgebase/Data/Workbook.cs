using System.IO.Compression;
using System.Xml;

namespace Knowledgebase.Data;

/// <summary>
/// Tables as an Excel workbook (Office Open XML), with nothing but what a table needs: numbers as numbers, everything else as text that
/// no spreadsheet takes for a formula, the first row frozen. The same tables always make the same bytes.
/// </summary>
static class Workbook
{
    public static string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const string Package = "http://schemas.openxmlformats.org/package/2006/";
    const string Document = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    const int MinWidth = 8;
    const int MaxWidth = 60;
    static readonly DateTimeOffset EntryDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>One sheet for each table, in that order. Titles must differ and be no longer than 31 characters.</summary>
    public static byte[] Of(IReadOnlyList<DataTable> tables)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", x => ContentTypes(x, tables.Count));
            Part(zip, "_rels/.rels", x => Links(x, [("officeDocument", "xl/workbook.xml")]));
            Part(zip, "xl/workbook.xml", x => Sheets(x, tables));
            var sheets = Numbers(tables.Count).Select(n => ("worksheet", $"worksheets/sheet{n}.xml")).ToArray();
            Part(zip, "xl/_rels/workbook.xml.rels", x => Links(x, [.. sheets, ("styles", "styles.xml")]));
            Part(zip, "xl/styles.xml", Styles);
            foreach (var ((_, path), table) in sheets.Zip(tables))
                Part(zip, $"xl/{path}", x => Sheet(x, table));
        }
        return bytes.ToArray();
    }

    static ImmutableArray<string> Numbers(int count) =>
        [.. Enumerable.Range(1, count).Select(Numerals.Plain)];

    static void Part(ZipArchive zip, string path, Action<XmlWriter> write)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = EntryDate;
        using var stream = entry.Open();
        using var x = XmlWriter.Create(
            stream,
            new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n" }
        );
        write(x);
    }

    static void ContentTypes(XmlWriter x, int sheets)
    {
        x.WriteStartElement("Types", Package + "content-types");
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
        Part("workbook", "sheet.main");
        Part("styles", "styles");
        foreach (var n in Numbers(sheets))
            Part($"worksheets/sheet{n}", "worksheet");
        x.WriteEndElement();

        void Default(string extension, string type) =>
            Element(x, "Default", ("Extension", extension), ("ContentType", type));

        void Part(string name, string type) =>
            Element(x, "Override", ("PartName", $"/xl/{name}.xml"), ("ContentType", $"{Document}{type}+xml"));
    }

    static void Links(XmlWriter x, ImmutableArray<(string Type, string Target)> links)
    {
        x.WriteStartElement("Relationships", Package + "relationships");
        foreach (var (n, (type, target)) in Numbers(links.Length).Zip(links))
            Element(x, "Relationship", ("Id", "rId" + n), ("Type", $"{Relations}/{type}"), ("Target", target));
        x.WriteEndElement();
    }

    static void Sheets(XmlWriter x, IReadOnlyList<DataTable> tables)
    {
        x.WriteStartElement("workbook", Main);
        x.WriteStartElement("sheets", Main);
        foreach (var (table, n) in tables.Zip(Numbers(tables.Count)))
        {
            x.WriteStartElement("sheet", Main);
            x.WriteAttributeString("name", SheetText.Of(table.Title));
            x.WriteAttributeString("sheetId", n);
            x.WriteAttributeString("r", "id", Relations, "rId" + n);
            x.WriteEndElement();
        }
        x.WriteEndElement();
        x.WriteEndElement();
    }

    // Style 0 is plain and wraps, style 1 is the bold first row.
    static void Styles(XmlWriter x)
    {
        const string font = "<sz val=\"11\"/><name val=\"游ゴシック\"/><family val=\"2\"/>";
        const string wrap = "<alignment vertical=\"top\" wrapText=\"1\"/>";
        x.WriteStartElement("styleSheet", Main);
        x.WriteRaw(
            $"<fonts count=\"2\"><font>{font}</font><font><b/>{font}</font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + $"<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">{wrap}</xf>"
                + $"<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyAlignment=\"1\">{wrap}</xf></cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"標準\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
        );
        x.WriteEndElement();
    }

    static void Sheet(XmlWriter x, DataTable table)
    {
        var rows = table.Rows.ToArray();
        x.WriteStartElement("worksheet", Main);
        x.WriteRaw(
            "<sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
        );
        x.WriteStartElement("cols", Main);
        foreach (var (c, column) in table.Columns.Index())
        {
            var n = Numerals.Plain(c + 1);
            Element(x, "col", ("min", n), ("max", n), ("width", Width(column.Label, rows, c)), ("customWidth", "1"));
        }
        x.WriteEndElement();
        x.WriteStartElement("sheetData", Main);
        Row(x, [.. table.Columns.Select(c => new DataCell(c.Label))], "1");
        foreach (var row in rows)
            Row(x, row, "0");
        x.WriteEndElement();
        x.WriteEndElement();
    }

    static void Row(XmlWriter x, DataCell[] cells, string style)
    {
        x.WriteStartElement("row", Main);
        foreach (var cell in cells)
        {
            x.WriteStartElement("c", Main);
            if (style != "0")
                x.WriteAttributeString("s", style);
            if (cell.Text.Length > 0 && cell.Numeric)
                x.WriteElementString("v", Main, cell.Text);
            else if (cell.Text.Length > 0)
            {
                x.WriteAttributeString("t", "inlineStr");
                x.WriteStartElement("is", Main);
                x.WriteStartElement("t", Main);
                x.WriteAttributeString("xml", "space", null, "preserve");
                x.WriteString(SheetText.Of(cell.Text));
                x.WriteEndElement();
                x.WriteEndElement();
            }
            x.WriteEndElement();
        }
        x.WriteEndElement();
    }

    // Wide enough for most of the first rows; Japanese characters are two digits wide.
    static string Width(string label, DataCell[][] rows, int column)
    {
        const int looked = 200;
        var widest = rows.Take(looked)
            .Select(r => r[column].Text)
            .Append(label)
            .Max(text => text.Split('\n').Max(line => line.Sum(c => c < '\u0100' ? 1 : 2)));
        return Numerals.Plain(Math.Clamp(widest + 2, MinWidth, MaxWidth));
    }

    static void Element(XmlWriter x, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        x.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
            x.WriteAttributeString(attribute, value);
        x.WriteEndElement();
    }
}
