namespace Knowledgebase.Theme.Components.Forms;

/// <summary>
/// The form, its list of errors and its end. <c>method="dialog"</c> outside a dialog does nothing, so that a form whose script did
/// not come sends nothing either.
/// </summary>
static class FormComponent
{
    // Long enough for a week of interruptions, short enough for a device that others use.
    const int KeptDays = 7;

    public static void Write(HtmlWriter w, FormBlock block)
    {
        w.Line($"""<div class="form" data-form-rules="{block.Rules.ToString()}">""");
        w.Line($"""<div class="form-without">""");
        NoteComponent.Write(w, block.Without);
        w.Line(
            $"""
            </div>
            <form method="dialog" novalidate autocomplete="on">
            <div class="note caution errors" role="alert" tabindex="-1" data-errors hidden>
            <h3 class="note-title">{w.Words.FormFaults}</h3>
            <ul></ul>
            </div>
            """
        );
        foreach (var part in block.Sections)
            WritePart(w, part);
        w.Line(
            $"""
            <p><button type="submit">{block.Finish}</button></p>
            <section class="form-part draft">
            <h3>{w.Words.Later}</h3>
            <p class="section-note">{w.Words.LaterHere(KeptDays)}</p>
            <p class="buttons"><button type="button" data-here="{KeptDays}">{w.Words.KeepHere}</button>
            <button type="button" data-erase hidden>{w.Words.EraseHere}</button></p>
            <p role="status" data-draft-said></p>
            <details><summary>{w.Words.Elsewhere}</summary>
            <p class="section-note">{w.Words.LaterHow}</p>
            <p class="buttons"><button type="button" data-keep>{w.Words.Keep}</button>
            <label>{w.Words.Resume} <input type="file" accept=".json,application/json" data-resume></label></p>
            </details>
            </section>
            </form>
            """
        );
        WriteEnd(w, block.End);
        w.Line($"</div>");
    }

    static void WritePart(HtmlWriter w, FormSectionView part)
    {
        w.Write($"""<section class="form-part" data-for="{string.Join('|', part.For)}" """);
        w.Line($"""{(part.For.IsEmpty ? "" : "hidden")}>""");
        w.Line($"<h3>{new Title(part.Title)}</h3>");
        if (part.Note is { } note)
            w.Line($"""<p class="section-note">{note}</p>""");
        FactsComponent.Write(w, part.Facts, "facts");
        foreach (var field in part.Fields)
            FieldComponent.Write(w, field);
        if (!part.Optional.IsEmpty)
            WriteOptional(w, part.Optional);
        w.Line($"</section>");
    }

    static void WriteOptional(HtmlWriter w, ImmutableArray<FieldView> fields)
    {
        var labels = string.Join(w.Words.Comma, fields.Select(f => f.Label));
        w.Line($"<details><summary>{w.Words.Optional(labels)}</summary>");
        foreach (var field in fields)
            FieldComponent.Write(w, field);
        w.Line($"</details>");
    }

    static void WriteEnd(HtmlWriter w, FormEndView end)
    {
        w.Line(
            $"""
            <div class="form-end" data-end tabindex="-1" hidden>
            <div class="note good">
            <h3 class="note-title">{new Title(end.Title)}</h3>
            <p>{w.Words.Number} <strong class="copy" data-number></strong></p>
            <p>{end.Text}</p>
            </div>
            <ol class="ways-out">
            """
        );
        foreach (var way in end.Ways)
            WriteWay(w, way);
        w.Line(
            $"""
            </ol>
            <p><a href="{end.After.Url}">{end.After.Text}</a></p>
            """
        );
        w.Write($"""<p class="buttons"><button type="button" data-again>{w.Words.Rewrite}</button> """);
        w.Line($"""<button type="button" data-forget>{w.Words.Forget}</button></p>""");
        if (end.Sheet is { } sheet)
            PaperFormComponent.Write(w, sheet);
        w.Line(
            $"""
            <div class="annex" data-annex><h3>{w.Words.Annex}</h3><pre></pre></div>
            </div>
            """
        );
    }

    static void WriteWay(HtmlWriter w, FormWayView way)
    {
        w.Line($"<li>\n<h4>{new Title(way.Title)}</h4>\n<p>{way.Text}</p>");
        switch (way.Way)
        {
            case FormWay.Page:
                w.Line($"""<p>{w.Words.NumbersToCopy}</p><ul class="numbers" data-numbers></ul>""");
                w.Write($"""<p class="buttons"><button type="button" data-copy>{w.Words.CopyAll}</button> """);
                w.Line($"""<span role="status" data-copied></span></p>""");
                w.Line($"""<details><summary>{w.Words.ShowAll}</summary><pre data-whole></pre></details>""");
                w.Line($"""<p><a href="{way.Url}">{w.Words.OpenOnline}</a></p>""");
                break;
            case FormWay.File:
                w.Line(
                    $"""<p class="buttons" data-file><a data-json>{w.Words.SaveFile}</a> <a data-text>{w.Words.SaveText}</a></p>"""
                );
                if (way.Url is { } mail)
                    w.Line($"""<p class="buttons"><a data-mail="{mail}">{w.Words.WriteMail}</a></p>""");
                w.Line($"""<p data-no-file hidden>{w.Words.NoFile}</p>""");
                break;
            case FormWay.Print:
                w.Write($"""<p class="buttons"><button type="button" data-print>{w.Words.Print}</button> """);
                w.Line($"""<button type="button" data-print-annex>{w.Words.PrintAnnex}</button></p>""");
                w.Line($"""<p data-cut hidden>{w.Words.Cut}</p>""");
                break;
            default:
                w.Line($"""<p class="buttons"><a data-mail="{way.Url}">{w.Words.WriteMail}</a></p>""");
                break;
        }

        w.Line($"</li>");
    }
}
