namespace Knowledgebase.Theme.Components.Records;

static class FactsComponent
{
    /// <param name="w">The page.</param>
    /// <param name="facts">The facts; none draws nothing.</param>
    /// <param name="look"><c>facts</c> for a full list, <c>facts-small</c> inside a card or statement.</param>
    public static void Write(HtmlWriter w, ImmutableArray<FactView> facts, string look)
    {
        if (facts.IsDefaultOrEmpty)
            return;
        w.Line($"""<dl class="{look}">""");
        foreach (var fact in facts)
        {
            if (look == "facts" && IsLong(fact))
                w.Write($"""<div class="whole-line"><dt>{fact.Label}</dt>""");
            else
                w.Write($"<div><dt>{fact.Label}</dt>");
            foreach (var value in fact.Values)
            {
                w.Write($"<dd>");
                ValueComponent.Write(w, value);
                w.Write($"</dd>");
            }

            w.Line($"</div>");
        }

        w.Line($"</dl>");
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
