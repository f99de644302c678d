namespace Knowledgebase.Theme.Components.Records;

/// <summary>The opening card of a practice or lesson.</summary>
static class KeyFactsComponent
{
    public static void Write(HtmlWriter w, KeyFactsBlock block) => FactsComponent.Write(w, block.Facts, "glance");
}
