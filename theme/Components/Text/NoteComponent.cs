namespace Knowledgebase.Theme.Components.Text;

static class NoteComponent
{
    public static void Write(HtmlWriter w, NoteBlock note)
    {
        var title = w.NextId();
        w.Line(
            $"""
            <div class="note {MarksComponent.Name(note.Tone)}" role="note" aria-labelledby="note_{title}">
            <p class="note-title" id="note_{title}">{new Title(note.Title)}</p>
            """
        );
        if (note.Text.Length > 0)
            w.Line($"<p>{note.Text}</p>");
        LinksComponent.Write(w, note.Links);
        w.Line($"</div>");
    }
}
