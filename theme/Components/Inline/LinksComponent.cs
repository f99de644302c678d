namespace Knowledgebase.Theme.Components.Inline;

static class LinksComponent
{
    const int ShortLength = 12;

    public static void Write(HtmlWriter w, ImmutableArray<LinkView> links)
    {
        if (links.IsDefaultOrEmpty)
            return;
        w.Line($"""<ul class="links {(AreShort(links) ? "short" : "long")}">""");
        foreach (var link in links)
        {
            // What nothing stands behind yet is named, too, and leads nowhere.
            if (link.Url.Length == 0)
                w.Write($"""<li><span class="remark">{link.Text}</span>""");
            else
                WriteLink(w.Write($"<li>"), link);
            if (link.Count is { } count)
                w.Write($"""<span class="count">{w.Words.Count(count)}</span>""");
            if (link.Note is { } note)
                w.Write($""" <small class="remark">{note}</small>""");
            w.Line($"");
        }

        w.Line($"</ul>");
    }

    internal static void WriteLink(HtmlWriter w, LinkView link)
    {
        w.Write($"<a href=\"{link.Url}\"");
        if (link.TargetLang is { } lang)
            w.Write($" hreflang=\"{lang}\"");
        w.Lang(link.Lang).Write($">{link.Text}</a>");
    }

    // Names of schools or towns fit side by side; titles and explained links are easier to scan one below the other.
    static bool AreShort(ImmutableArray<LinkView> links)
    {
        foreach (var link in links)
        {
            if (link.Text.Length > ShortLength || link.Note is not null)
                return false;
        }

        return true;
    }
}
