namespace Knowledgebase.Theme.Components.Lists;

/// <summary>Counts as a quiet row; the number is seen first, but is read after what it counts.</summary>
static class CountsComponent
{
    public static void Write(HtmlWriter w, CountsBlock block)
    {
        w.Line($"""<ul class="counts">""");
        foreach (var link in block.Counts)
        {
            w.Write($"""<li><a href="{link.Url}"><span>{link.Text}</span>""");
            if (link.Count is { } count)
                w.Write($""" <strong>{count}</strong>""");
            w.Write($"</a>");
            if (link.Note is { } note)
                w.Write($""" <small class="remark">{note}</small>""");
            w.Line($"</li>");
        }

        w.Line($"</ul>");
    }
}
