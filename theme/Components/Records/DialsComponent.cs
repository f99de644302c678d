namespace Knowledgebase.Theme.Components.Records;

static class DialsComponent
{
    public static void Write(HtmlWriter w, DialsBlock block)
    {
        w.Line($"""<dl class="dials">""");
        foreach (var dial in block.Dials)
            WriteOne(w, dial);
        w.Line($"</dl>");
    }

    static void WriteOne(HtmlWriter w, DialView dial)
    {
        w.Line($"<div><dt>{dial.Label}</dt>");
        if (dial.Form != DialForm.None)
        {
            w.Write($"<dd>");
            DialDrawing.Write(w, dial);
            w.Line($"</dd>");
        }

        w.Write($"""<dd class="dial-value">""");
        ValueComponent.Write(w, dial.Value);
        w.Line($"</dd>");
        foreach (var note in dial.Notes)
        {
            w.Write($"""<dd class="dial-note">""");
            ValueComponent.Write(w, note);
            w.Line($"</dd>");
        }

        w.Line($"</div>");
    }
}
