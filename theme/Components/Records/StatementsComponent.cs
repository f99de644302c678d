namespace Knowledgebase.Theme.Components.Records;

static class StatementsComponent
{
    public static void Write(HtmlWriter w, StatementsBlock block, int headingLevel)
    {
        if (block.Statements.IsDefaultOrEmpty)
            return;
        w.Line($"""<ul class="statements">""");
        foreach (var statement in block.Statements)
            WriteOne(w, statement, headingLevel);
        w.Line($"</ul>");
    }

    static void WriteOne(HtmlWriter w, StatementView statement, int headingLevel)
    {
        if (statement.Id is { } id)
            w.Line($"""<li class="statement" id="{id}">""");
        else
            w.Line($"""<li class="statement">""");
        if (statement.Title is not null)
            WriteTitle(w, statement, headingLevel);
        MarksComponent.Write(w, statement.Marks);
        w.Write($"""<p class="statement-text">{new RunningText(statement.Text)}""");
        if (statement.Title is null)
            WriteSelfLink(w, statement);
        CitesComponent.Write(w, statement.Cites);
        CitesComponent.WriteDoubts(w, statement.ExtractionNotes);
        w.Line($"</p>");
        CorrectionsComponent.Write(w, statement.Corrections);
        FiguresComponent.Write(w, statement.Figures);
        FactsComponent.Write(w, statement.Facts, "facts-small");
        w.Line($"</li>");
    }

    static void WriteTitle(HtmlWriter w, StatementView statement, int headingLevel)
    {
        w.Write($"""<h{headingLevel} class="statement-title">""");
        var title = new Title(statement.Title!) { IsRead = true };
        if (statement.Url is { } url)
            w.Write($"""<a href="{url}">{title}</a>""");
        else
            w.Write($"{title}");
        WriteSelfLink(w, statement);
        w.Line($"</h{headingLevel}>");
    }

    static void WriteSelfLink(HtmlWriter w, StatementView statement)
    {
        if (statement.Id is not { } id)
            return;
        w.Write($""" <a class="self" href="#{id}" aria-label="{w.Words.SelfLink}">#</a>""");
    }
}
