namespace Knowledgebase.Theme.Components.Records;

/// <summary>The figures of a statement: the value is seen first, but is read after what it counts.</summary>
static class FiguresComponent
{
    public static void Write(HtmlWriter w, ImmutableArray<FigureView> figures)
    {
        if (figures.IsDefaultOrEmpty)
            return;
        w.Line($"""<dl class="{(figures[0].Share is null ? "figures" : "figures pair")}">""");
        foreach (var figure in figures)
        {
            w.Write($"""<div><dt>{new RunningText(figure.Label)}</dt><dd class="figure-value">""");
            w.Write($"{new RunningText(figure.Value)}");
            if (figure.Unit is { } unit)
                w.Write($"""<span class="figure-unit">{new RunningText(unit)}</span>""");
            if (figure.Share is { } share)
                WriteBar(w, Percent(share));
            w.Write($"""</dd><dd class="figure-when">{new RunningText(figure.When)}</dd>""");
            if (figure.Note is { } note)
                w.Write($"""<dd class="figure-note">{new RunningText(note)}</dd>""");
            w.Line($"</div>");
        }

        w.Line($"</dl>");
    }

    static void WriteBar(HtmlWriter w, string width) =>
        w.Write($"""<svg aria-hidden="true"><rect class="filled" width="{width}" height="100%"/></svg>""");

    static string Percent(decimal share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
