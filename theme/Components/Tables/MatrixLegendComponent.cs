namespace Knowledgebase.Theme.Components.Tables;

static class MatrixLegendComponent
{
    public static void Write(HtmlWriter w, MatrixLegendBlock legend)
    {
        w.Write($"""<ul class="legend">""");
        foreach (var sign in legend.Signs)
            w.Write($"""<li class="{MatrixComponent.Look(sign.State, sign.Step)}">{sign.Text}</li>""");
        w.Line($"</ul>");
    }
}
