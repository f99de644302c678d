using System.Xml;

namespace Knowledgebase.Cli.Attachments;

/// <summary>The texts of OpenDocument files, their tracked changes, comments and hidden rows.</summary>
static class OpenDocumentLook
{
    public static void Read(Parts parts, OfficeFacts facts)
    {
        var (line, name) = (new StringBuilder(), "");
        parts.Walk(
            "content.xml",
            xml =>
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    name = xml.LocalName;
                    if (name == "changed-region")
                        facts.Hide("変更履歴");
                    else if (name == "annotation")
                        facts.Hide("コメント");
                    else if (
                        name is "table-row" or "table-column"
                        && xml.GetAttribute("visibility", xml.NamespaceURI) == "collapse"
                    )
                        facts.Hide("隠した行・列");
                }
                else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
                {
                    if (name == "creator")
                        facts.Notes.Name("コメント・変更履歴を書いた人", xml.Value);
                    else
                        line.Append(xml.Value);
                }
                // Cells of a row make one line, as the paragraphs of a text make one each.
                else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "table-cell" })
                    line.Append(' ');
                else if (
                    xml is { NodeType: XmlNodeType.EndElement, LocalName: "p" or "h" or "table-row" }
                    && !(xml.LocalName == "p" && xml.Depth > 5)
                )
                {
                    facts.Notes.Text("本文", line.ToString());
                    line.Clear();
                }
            }
        );
        facts.Notes.Text("本文", line.ToString());
    }
}
