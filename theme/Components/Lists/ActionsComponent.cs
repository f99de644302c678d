namespace Knowledgebase.Theme.Components.Lists;

static class ActionsComponent
{
    public static void Write(HtmlWriter w, ActionsBlock block)
    {
        w.Line($"""<ul class="actions">""");
        foreach (var action in block.Actions)
        {
            w.Write($"<li>");
            IconComponent.Write(w, action.Icon);
            LinksComponent.WriteLink(w, action.Link);
            if (action.Link.Note is { } note)
                w.Write($""" <small class="remark">{note}</small>""");
            w.Line($"</li>");
        }

        w.Line($"</ul>");
    }
}
