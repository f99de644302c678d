using static System.Xml.XmlNodeType;

namespace Knowledgebase.Cli.Attachments;

static class ExcelLook
{
    const int MaxRows = 50_000;

    public static void Read(Parts parts, OfficeFacts facts)
    {
        parts.Walk(
            "xl/workbook.xml",
            xml =>
            {
                if (xml is not { NodeType: Element, LocalName: "sheet" })
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
        foreach (var start in (string[])["xl/comments", "xl/threadedComments/"])
            foreach (var name in parts.Matching(start, ".xml"))
                Comments(parts, name, facts);
        parts.Walk(
            "xl/persons/person.xml",
            xml =>
            {
                if (xml is { NodeType: Element, LocalName: "person" })
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
                if (xml.NodeType == Element)
                {
                    says = xml.LocalName == "t";
                    if (xml.LocalName == "rPh")
                        phonetic = true;
                }
                else if (xml.NodeType is Text or SignificantWhitespace && says && !phonetic)
                    text.Append(xml.Value);
                else if (xml is { NodeType: EndElement, LocalName: "rPh" })
                    phonetic = false;
                if (xml.LocalName == "si" && (xml.NodeType == EndElement || xml.IsEmptyElement))
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
                if (xml.NodeType == Element)
                {
                    says = xml.LocalName is "v" or "t";
                    if (xml.LocalName == "c")
                        type = xml.GetAttribute("t") ?? "";
                    else if (xml.LocalName is "row" or "col" && xml.GetAttribute("hidden") is "1" or "true")
                        facts.Hide(xml.LocalName == "row" ? "隠した行" : "隠した列");
                }
                else if (xml.NodeType == Text && says)
                    text.Append(xml.Value);
                if (
                    xml.LocalName == "c"
                    && (
                        xml.NodeType == EndElement
                        || xml is { NodeType: Element, IsEmptyElement: true }
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
                else if (xml is { NodeType: EndElement, LocalName: "row" })
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
                if (xml.NodeType == Element)
                    says = xml.LocalName is "t" or "text";
                else if (xml.NodeType == Text && says)
                    text.Append(xml.Value);
                else if (xml is { NodeType: EndElement, LocalName: "comment" or "threadedComment" })
                {
                    facts.Hide("コメント");
                    facts.Notes.Text("コメント", text.ToString());
                    text.Clear();
                }
            }
        );
    }
}
