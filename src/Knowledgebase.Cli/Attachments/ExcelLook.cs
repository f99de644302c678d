using System.Xml;

namespace Knowledgebase.Cli.Attachments;

/// <summary>The rows of an Excel workbook, its hidden sheets, rows and columns, and its comments.</summary>
static class ExcelLook
{
    const int MaxRows = 50_000;

    public static void Read(Parts parts, OfficeFacts facts)
    {
        parts.Walk(
            "xl/workbook.xml",
            xml =>
            {
                if (xml is not { NodeType: XmlNodeType.Element, LocalName: "sheet" })
                    return;
                if (xml.GetAttribute("state") is "hidden" or "veryHidden")
                    facts.Hide("非表示のシート");
                facts.Notes.Text("シートの名前", xml.GetAttribute("name") ?? "");
            }
        );
        var strings = Strings(parts);
        foreach (var sheet in parts.Matching("xl/worksheets/", ".xml"))
            foreach (var note in TableText.OfRows(Rows(parts, sheet, strings, facts), "シート"))
                facts.Notes.Texts.Add(note);
        foreach (var name in parts.Matching("xl/comments", ".xml"))
            Comments(parts, name, facts);
        foreach (var name in parts.Matching("xl/threadedComments/", ".xml"))
            Comments(parts, name, facts);
        parts.Walk(
            "xl/persons/person.xml",
            xml =>
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "person" })
                    facts.Notes.Name("コメントを書いた人", xml.GetAttribute("displayName") ?? "");
            }
        );
    }

    static List<string> Strings(Parts parts)
    {
        var (strings, text, says, phonetic) = (new List<string>(), new StringBuilder(), false, false);
        parts.Walk(
            "xl/sharedStrings.xml",
            xml =>
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    says = xml.LocalName == "t";
                    if (xml.LocalName == "rPh")
                        phonetic = true;
                }
                else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && says && !phonetic)
                    text.Append(xml.Value);
                else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "rPh" })
                    phonetic = false;
                if (xml.LocalName == "si" && (xml.NodeType == XmlNodeType.EndElement || xml.IsEmptyElement))
                {
                    strings.Add(text.ToString());
                    text.Clear();
                }
            }
        );
        return strings;
    }

    static List<string[]> Rows(Parts parts, string sheet, List<string> strings, OfficeFacts facts)
    {
        var (rows, cells, type, says, text) = (
            new List<string[]>(),
            new List<string>(),
            "",
            false,
            new StringBuilder()
        );
        parts.Walk(
            sheet,
            xml =>
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    says = xml.LocalName is "v" or "t";
                    if (xml.LocalName == "c")
                        type = xml.GetAttribute("t") ?? "";
                    else if (xml.LocalName is "row" or "col" && xml.GetAttribute("hidden") is "1" or "true")
                        facts.Hide(xml.LocalName == "row" ? "隠した行" : "隠した列");
                }
                else if (xml.NodeType == XmlNodeType.Text && says)
                    text.Append(xml.Value);
                if (
                    xml.LocalName == "c"
                    && (
                        xml.NodeType == XmlNodeType.EndElement
                        || xml is { NodeType: XmlNodeType.Element, IsEmptyElement: true }
                    )
                )
                {
                    var value = text.ToString();
                    cells.Add(
                        type == "s"
                        && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                        && index < strings.Count
                            ? strings[index]
                            : value
                    );
                    text.Clear();
                }
                else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "row" })
                {
                    if (rows.Count < MaxRows)
                        rows.Add([.. cells]);
                    cells.Clear();
                }
            }
        );
        return rows;
    }

    static void Comments(Parts parts, string name, OfficeFacts facts)
    {
        var (text, says) = (new StringBuilder(), false);
        parts.Walk(
            name,
            xml =>
            {
                if (xml.NodeType == XmlNodeType.Element)
                    says = xml.LocalName is "t" or "text";
                else if (xml.NodeType == XmlNodeType.Text && says)
                    text.Append(xml.Value);
                else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "comment" or "threadedComment" })
                {
                    facts.Hide("コメント");
                    facts.Notes.Text("コメント", text.ToString());
                    text.Clear();
                }
            }
        );
    }
}
