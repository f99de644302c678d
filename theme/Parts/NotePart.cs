namespace Knowledgebase.Theme.Parts;

/// <summary>A note set apart from the text.</summary>
internal static class NotePart
{
    public static void Write(HtmlWriter w, NoteBlock note)
    {
        var title = w.NextId();
        w.Line($"""
            <div class="note {MarksPart.Name(note.Tone)}" role="note" aria-labelledby="note_{title}">
            <p class="note-title" id="note_{title}">{new Title(note.Title)}</p>
            """);
        if (note.Text.Length > 0) w.Line($"<p>{note.Text}</p>");
        LinksPart.Write(w, note.Links);
        w.Line($"</div>");
    }
}
