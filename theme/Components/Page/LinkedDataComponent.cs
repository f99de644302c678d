using System.Text.Json;

namespace Knowledgebase.Theme.Components.Page;

/// <summary>Data for machines: what the page is about, and its place in the site. Browsers do not run it.</summary>
static class LinkedDataComponent
{
    public static void Write(HtmlWriter w, PageView page)
    {
        if (page.About is null && page.Breadcrumbs.IsEmpty)
            return;
        var data = JsonData.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            page.About?.WriteTo(json);
            if (!page.Breadcrumbs.IsEmpty)
                WriteBreadcrumbs(json, page);
            json.WriteEndArray();
            json.WriteEndObject();
        });
        w.Line($"""<script type="application/ld+json">{data.Markup}</script>""");
    }

    static void WriteBreadcrumbs(Utf8JsonWriter json, PageView page)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var position = 0;
        foreach (var place in page.Breadcrumbs)
            WritePlace(json, page.Site, ++position, place.Text, place.Url);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WritePlace(Utf8JsonWriter json, LayoutView site, int position, string name, string url)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ListItem");
        json.WriteNumber("position", position);
        json.WriteString("name", name);
        json.WriteString("item", site.Host + url);
        json.WriteEndObject();
    }
}
