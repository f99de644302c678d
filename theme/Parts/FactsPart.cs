using System.Collections.Immutable;
using Knowledgebase.Theme.Views;

namespace Knowledgebase.Theme.Parts;

/// <summary>Labelled facts.</summary>
internal static class FactsPart
{
    /// <param name="w">The page.</param>
    /// <param name="facts">The facts; none draws nothing.</param>
    /// <param name="look"><c>facts</c> for a full list, <c>facts-small</c> inside a card or statement.</param>
    public static void Write(HtmlWriter w, ImmutableArray<FactView> facts, string look)
    {
        if (facts.IsDefaultOrEmpty) return;
        w.Line($"""<dl class="{look}">""");
        foreach (var fact in facts)
        {
            w.Write($"<div><dt>{fact.Label}</dt>");
            foreach (var value in fact.Values)
            {
                w.Write($"<dd>");
                ValuePart.Write(w, value);
                w.Write($"</dd>");
            }

            w.Line($"</div>");
        }

        w.Line($"</dl>");
    }
}
