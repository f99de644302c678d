using System.Collections.Immutable;
using Knowledgebase.Theme.Views;

namespace Knowledgebase.Theme.Parts;

/// <summary>What changed on the record and when.</summary>
internal static class HistoryPart
{
    public const string Id = "page-history";
    public const string Title = "変更履歴";

    public static void Write(HtmlWriter w, ImmutableArray<ChangeView> history)
    {
        if (history.IsDefaultOrEmpty) return;
        w.Line($"""
            <section class="history" aria-labelledby="{Id}">
            <h2 id="{Id}">{Title}</h2>
            <dl>
            """);
        foreach (var change in history)
        {
            w.Write($"""<div><dt><time datetime="{change.Date}">{change.DateText}</time></dt>""");
            w.Write($"<dd>");
            if (change.Mark is { } mark) w.Write($"""<span class="mark caution">{mark}</span> """);
            w.Write($"{change.Text}");
            if (change.Corrected is { } corrected) w.Write($""" <small class="remark">{corrected}</small>""");
            w.Line($"</dd></div>");
        }

        w.Line($"""
            </dl>
            </section>
            """);
    }
}
