using System.Xml;

namespace Knowledgebase.Cli.Attachments;

/// <summary>The texts of PowerPoint slides and of the speaker's notes, hidden slides and comments.</summary>
static class SlidesLook
{
    public static void Read(Parts parts, OfficeFacts facts)
    {
        foreach (var name in parts.Matching("ppt/slides/", ".xml"))
            Texts(parts, name, "スライド", facts);
        foreach (var name in parts.Matching("ppt/notesSlides/", ".xml"))
            // The number of the slide stands among the notes of every slide.
            if (Texts(parts, name, "発表者のノート", facts) > 4)
                facts.Hide("発表者のノート");
        foreach (var name in parts.Matching("ppt/comments/", ".xml"))
        {
            Texts(parts, name, "コメント", facts);
            facts.Hide("コメント");
        }
        foreach (var name in (string[])["ppt/commentAuthors.xml", "ppt/authors.xml"])
        {
            parts.Walk(
                name,
                xml =>
                {
                    if (xml is { NodeType: XmlNodeType.Element } && xml.GetAttribute("name") is { } author)
                        facts.Notes.Name("コメントを書いた人", author);
                }
            );
        }
    }

    static int Texts(Parts parts, string name, string where, OfficeFacts facts)
    {
        var (line, says, length) = (new StringBuilder(), false, 0);
        parts.Walk(
            name,
            xml =>
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    says = xml.LocalName is "t" or "text";
                    if (xml.LocalName == "sld" && xml.GetAttribute("show") is "0" or "false")
                        facts.Hide("非表示のスライド");
                }
                else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && says)
                    line.Append(xml.Value);
                else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "p" or "cm" } && line.Length > 0)
                {
                    length += line.Length;
                    facts.Notes.Text(where, line.ToString());
                    line.Clear();
                }
            }
        );
        return length;
    }
}
