namespace Knowledgebase.Theme.Components.Records;

static class MeaningComponent
{
    public static void Write(HtmlWriter w, MeaningBlock block)
    {
        w.Write($"""<div class="meaning" id="meaning"><p>""");
        // Readings are those of records; the site's own words have none.
        if (block.Sourced)
            w.Write($"{new RunningText(block.Meaning.Text)}");
        else
            w.Write($"{block.Meaning.Text}");
        CitesComponent.Write(w, block.Meaning.Cites, block.Meaning.ExtractionNotes);
        w.Line($"</p>");
        CorrectionsComponent.WriteBrief(w, block.Meaning.Corrections);
        w.Write($"""<p class="remark">""");
        MarksComponent.WriteOne(w, block.Origin);
        w.Line($"{block.Remark ?? ""}</p></div>");
    }
}
