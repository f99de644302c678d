namespace Knowledgebase.Theme.Components.Tables;

static class MatrixLegendComponent
{
    public static void Write(HtmlWriter w, MatrixLegendBlock legend)
    {
        w.Line($"""<dl class="legend">""");
        foreach (var (state, text, meaning) in legend.Signs)
            w.Line(
                $"""<div><dt class="{MatrixComponent.Name(state)}"><span>{text}</span></dt><dd>{meaning}</dd></div>"""
            );
        w.Line($"</dl>");
    }
}
