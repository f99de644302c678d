namespace Knowledgebase.Theme.Components.Records;

static class KeyFactsComponent
{
    public static void Write(HtmlWriter w, KeyFactsBlock block) => FactsComponent.Write(w, block.Facts, "glance");
}
