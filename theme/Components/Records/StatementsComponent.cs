namespace Knowledgebase.Theme.Components.Records;

static class StatementsComponent
{
    public static void Write(HtmlWriter w, StatementsBlock block, int headingLevel)
    {
        if (block.Statements.IsDefaultOrEmpty)
            return;
        w.Line($"""<ul class="{(block.AreResults ? "statements outcomes" : "statements")}">""");
        foreach (var statement in block.Statements)
            if (block.Folded && statement is { Id: { } id, Title: { } title })
                WriteFolded(w, statement, id, title, headingLevel);
            else
                WriteOne(w, statement, headingLevel);
        w.Line($"</ul>");
    }

    static void WriteFolded(HtmlWriter w, StatementView statement, string id, string title, int headingLevel)
    {
        w.Write($"""<li><details class="part" id="{id}"><summary>""");
        w.Write($"""<h{headingLevel}>{new Title(title) { IsRead = true }}</h{headingLevel}>""");
        if (statement.Tag is { } tag)
            MarksComponent.WriteOne(w.Write($" "), tag);
        w.Line($"</summary>");
        WriteBody(w, statement);
        w.Line($"</details>");
    }

    static void WriteOne(HtmlWriter w, StatementView statement, int headingLevel)
    {
        if (statement.Id is { } id)
            w.Write($"""<li id="{id}">""");
        else
            w.Write($"<li>");
        if (statement.Title is not null)
            WriteTitle(w, statement, headingLevel);
        WriteBody(w, statement);
    }

    static void WriteBody(HtmlWriter w, StatementView statement)
    {
        MarksComponent.Write(w, statement.Marks);
        w.Write($"""<p>{new RunningText(statement.Text)}""");
        if (statement.Title is null)
            WriteSelfLink(w, statement, "#");
        CitesComponent.Write(w, statement.Cites, statement.ExtractionNotes);
        w.Line($"");
        CorrectionsComponent.Write(w, statement.Corrections);
        FiguresComponent.Write(w, statement.Figures);
        FactsComponent.Write(w, statement.Facts, "facts-small");
    }

    static void WriteTitle(HtmlWriter w, StatementView statement, int headingLevel)
    {
        w.Write($"""<h{headingLevel} class="statement-title">""");
        var title = new Title(statement.Title!) { IsRead = true };
        // A title that leads nowhere else is the link to itself, as headings are.
        if (statement.Url is { } url)
            WriteSelfLink(w.Write($"""<a href="{url}">{title}</a>"""), statement, "");
        else if (statement.Id is { } id)
            w.Write($"""<a href="#{id}">{title}</a>""");
        else
            w.Write($"{title}");
        w.Line($"</h{headingLevel}>");
    }

    // In a heading the style gives the sign.
    static void WriteSelfLink(HtmlWriter w, StatementView statement, string sign)
    {
        if (statement.Id is not { } id)
            return;
        w.Write($""" <a class="self" href="#{id}" aria-label="{w.Words.SelfLink}">{sign}</a>""");
    }
}
