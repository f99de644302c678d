namespace Knowledgebase.Theme.Components.Records;

static class FactsComponent
{
    public static void Write(HtmlWriter w, ImmutableArray<FactView> facts, string look)
    {
        if (facts.IsDefaultOrEmpty)
            return;
        w.Line($"""<dl class="{look}">""");
        foreach (var fact in facts)
        {
            if (look == "facts" && IsLong(fact))
                WriteOne(w.Write($"""<div class="whole-line">"""), fact);
            else
                WriteOne(w.Write($"<div>"), fact);
        }

        w.Line($"</dl>");
    }

    /// <summary>Facts that look as what they stand in says.</summary>
    internal static void WritePlain(HtmlWriter w, ImmutableArray<FactView> facts)
    {
        if (facts.IsEmpty)
            return;
        w.Write($"<dl>");
        foreach (var fact in facts)
            WriteOne(w.Write($"<div>"), fact);
        w.Line($"</dl>");
    }

    static void WriteOne(HtmlWriter w, FactView fact)
    {
        w.Write($"<dt>{fact.Label}");
        foreach (var value in fact.Values)
        {
            w.Write($"<dd>");
            ValueComponent.Write(w, value);
        }

        w.Line($"</div>");
    }

    // What is longer than two short lines or has several links would be squeezed beside another fact.
    static bool IsLong(FactView fact)
    {
        var length = 0;
        foreach (var value in fact.Values)
            length +=
                value.Text.Length
                + (value.Note?.Length ?? 0)
                + (value.Inferred?.Length ?? 0)
                + (value.Url is null ? 0 : 8);
        return length > 22;
    }
}
