using System.Net;

namespace Knowledgebase.Pages.Files;

/// <summary>The text of a page that is worth finding: what the record itself says, without labels, links to others and absences.</summary>
internal static class BlockTexts
{
    public static IEnumerable<string> Of(PageView page) =>
        page.Opening.Concat(page.Sections.SelectMany(s => s.Blocks)).SelectMany(Of).Where(text => text.Length > 0);

    private static IEnumerable<string> Of(Block block) => block switch
    {
        TextBlock text => [text.Text],
        ProseBlock prose => Plain(prose.Html.Value),
        FactsBlock facts => facts.Facts.SelectMany(Of),
        StatementsBlock statements => statements.Statements.SelectMany(Of),
        SideBySideBlock sides => sides.Sides.SelectMany(side => side.Blocks).SelectMany(Of),
        TableBlock table => table.Rows.Select(row => string.Join(' ', row.Cells.SelectMany(c => Of(c.Values)))),
        StepsBlock steps => steps.Steps,
        ChecklistBlock checklist => checklist.Items.Select(i => i.Alternative.Absent ? i.Text : $"{i.Text}（{i.Alternative.Text}）"),
        TimelineBlock timeline => timeline.Moments.Select(m => m.Text),
        _ => [],
    };

    private static IEnumerable<string> Of(FactView fact) =>
        fact.Values.All(v => v.Absent || v.Url is not null) ? [] : [string.Join('、', Of(fact.Values))];

    private static IEnumerable<string> Of(StatementView s) =>
    [
        s.Title is null ? s.Text : $"{s.Title}：{s.Text}", .. s.Figures.Select(f => $"{f.Label} {f.Value}{f.Unit}（{f.When}）{f.Note}"),
        .. s.Facts.SelectMany(Of),
    ];

    private static IEnumerable<string> Of(IEnumerable<ValueView> values) =>
        values.Where(v => !v.Absent && v.Url is null).Select(Format.Text);

    /// <summary>The text between tags, a line for each block. The HTML is our own and well formed.</summary>
    private static string[] Plain(string html)
    {
        var text = new StringBuilder(html.Length);
        var inTag = false;
        foreach (var c in html)
        {
            if (c == '<') inTag = true;
            else if (c == '>') inTag = false;
            else if (!inTag) text.Append(c);
        }
        return WebUtility.HtmlDecode(text.ToString()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
