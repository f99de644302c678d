namespace Knowledgebase.Theme.Components.Page;

/// <summary>A heading that is the link to itself, so that its address can be copied; in a fold, where a press opens, the link stands beside it.</summary>
static class HeadingComponent
{
    public static void Write(HtmlWriter w, string id, Title title, string? count = null)
    {
        w.Write($"""<h2 id="{id}"><a href="#{id}">{title}</a>""");
        WriteCount(w, count);
        w.Line($"</h2>");
    }

    public static void BeginFold(HtmlWriter w, string id, Title title, string? count = null)
    {
        w.Write($"""<details class="part"><summary><h2 id="{id}">{title}""");
        WriteCount(w, count);
        w.Line($"</h2></summary>");
    }

    public static void EndFold(HtmlWriter w, string id) =>
        w.Line($"""</details><a href="#{id}" aria-labelledby="{id}"></a>""");

    static void WriteCount(HtmlWriter w, string? count)
    {
        if (count is not null)
            w.Write($""" <span class="count">{count}</span>""");
    }
}
