namespace Knowledgebase.Theme.Components.Records;

static class StoryComponent
{
    public static void Write(HtmlWriter w, StoryBlock story, int headingLevel)
    {
        var problem = story.Problem;
        w.Line($"""<div class="story"><div>""");
        w.Line($"""<h{headingLevel} id="{problem.Id}">{new Title(problem.Title!)}</h{headingLevel}>""");
        w.Write($"<p>{new RunningText(problem.Text)}");
        CitesComponent.Write(w, problem.Cites, problem.ExtractionNotes);
        w.Line($"</p>");
        CorrectionsComponent.WriteBrief(w, problem.Corrections);
        FactsComponent.Write(w, problem.Facts, "facts-small");
        w.Line($"</div><div><h{headingLevel}>{new Title(story.DoneTitle)}</h{headingLevel}>");
        w.Line($"<p>{new RunningText(story.Done)}</p></div></div>");
    }
}
