using System.Xml;

namespace Knowledgebase.Cli.Attachments;

/// <summary>Texts of a Word document, what was struck out of it, and its comments.</summary>
static class WordLook
{
    public static void Read(Parts parts, OfficeFacts facts)
    {
        foreach (var name in parts.Matching("word/", ".xml").Where(n => n.Count(c => c == '/') == 1))
        {
            var (line, says) = (new StringBuilder(), false);
            parts.Walk(
                name,
                xml =>
                {
                    if (xml.NodeType == XmlNodeType.Element)
                    {
                        says = xml.LocalName is "t" or "delText";
                        if (xml.LocalName is "tab" or "br")
                            line.Append(' ');
                        else if (xml.LocalName is "ins" or "moveTo")
                            facts.Hide("変更履歴の挿入");
                        else if (xml.LocalName is "del" or "moveFrom")
                            facts.Hide("変更履歴の削除");
                        else if (xml.LocalName == "comment")
                            facts.Hide("コメント");
                        else if (xml.LocalName == "vanish")
                            facts.Hide("隠し文字");
                        if (
                            xml.LocalName is "ins" or "del" or "comment"
                            && xml.GetAttribute("author", xml.NamespaceURI) is { } author
                        )
                            facts.Notes.Name("コメント・変更履歴を書いた人", author);
                    }
                    else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && says)
                        line.Append(xml.Value);
                    else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "p" })
                        Flush(line, facts);
                    // A row says one thing: a class in one cell, a name in the next.
                    else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "tc" })
                        line.Append(' ');
                }
            );
            Flush(line, facts);
        }
    }

    static void Flush(StringBuilder line, OfficeFacts facts)
    {
        if (line.Length > 0)
            facts.Notes.Text("本文", line.ToString());
        line.Clear();
    }
}
