namespace Knowledgebase.Theme.Parts;

/// <summary>The opening card of a practice or lesson.</summary>
internal static class GlancePart
{
    public static void Write(HtmlWriter w, GlanceBlock block) => FactsPart.Write(w, block.Facts, "glance");
}
