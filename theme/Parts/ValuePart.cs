using Knowledgebase.Theme.Views;

namespace Knowledgebase.Theme.Parts;

/// <summary>One value: text, link, or the reason why there is none.</summary>
internal static class ValuePart
{
    public static void Write(HtmlWriter w, ValueView value)
    {
        if (value.Absent) w.Write($"""<span class="absent">""");
        if (value is { Level: { } level, Url: { } scale }) w.Write($"""<a class="level-{level}" href="{scale}">{value.Text}</a>""");
        else if (value.Level is { } plain) w.Write($"""<span class="level-{plain}">{value.Text}</span>""");
        else if (value.Url is { } url)
            LinksPart.WriteLink(w, new LinkView(value.Text, url) { Lang = value.Lang, TargetLang = value.TargetLang });
        else if (value.Lang is not null) w.Write($"<span").Lang(value.Lang).Write($">{value.Text}</span>");
        else if (value.Numeric) w.Write($"""<span class="number">{value.Text}</span>""");
        else w.Write($"{value.Text}");
        if (value.Absent) w.Write($"</span>");
        if (value.Note is { } note) w.Write($""" <small class="remark">{note}</small>""");
    }
}
