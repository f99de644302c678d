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
        w.Write($"<div><dt>{dial.Label}");
        if (dial.Form != DialForm.None)
        {
            w.Write($"<dd>");
            DialDrawing.Write(w, dial);
        }

        w.Write($"""<dd class="dial-value">""");
        ValueComponent.Write(w, dial.Value);
        foreach (var note in dial.Notes)
        {
            w.Write($"""<dd class="dial-note">""");
            ValueComponent.Write(w, note);
        }

        w.Line($"</div>");
    }
}
