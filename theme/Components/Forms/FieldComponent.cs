namespace Knowledgebase.Theme.Components.Forms;

/// <summary>
/// One field with label, hint and room for its error. Inputs have no names, so that nothing typed could ever be sent; only radio
/// buttons need one.
/// </summary>
static class FieldComponent
{
    public static void Write(HtmlWriter w, FieldView field)
    {
        var id = "f-" + field.Name.Replace('.', '-').Replace('_', '-');
        var group =
            field.Times > 1
            || field.Form
                is FieldForm.OneOf
                    or FieldForm.AnyOf
                    or FieldForm.AllOf
                    or FieldForm.YesNo
                    or FieldForm.Records
                    or FieldForm.Loans;
        var required = string.Join('|', field.Required);
        w.Write(
            $"""<{(group ? "fieldset" : "div")} class="field" id="{id}-field" data-field="{field.Name}" data-label="{field.Label}" """
        );
        w.Line($"""data-form="{Code(field.Form)}" data-required="{required}" data-most="{field.Max}">""");
        var must = required == "*";
        if (group)
            w.Write($"<legend>{field.Label}");
        else
            w.Write($"""<label for="{id}">{field.Label}""");
        if (must)
            w.Write($""" <span class="must">{w.Words.Required}</span>""");
        else if (required is not ("" or "."))
            w.Write($""" <span class="must" data-must="{required}" hidden>{w.Words.Required}</span>""");
        w.Line($"</{(group ? "legend" : "label")}>");
        w.Line($"""<p class="hint" id="{id}-hint">{field.Hint}{Limit(w, field)}</p>""");
        if (group)
            WriteGroup(w, field, id);
        else
            WriteInput(w, field, id, $"{id}-hint");
        w.Line($"</{(group ? "fieldset" : "div")}>");
    }

    static string Limit(HtmlWriter w, FieldView field) =>
        field.Form == FieldForm.Lines && field.Max > 0
            ? w.Words.Limit(field.Max.ToString("N0", CultureInfo.InvariantCulture))
            : "";

    static void WriteGroup(HtmlWriter w, FieldView field, string id)
    {
        switch (field.Form)
        {
            case FieldForm.OneOf or FieldForm.AnyOf or FieldForm.AllOf or FieldForm.YesNo:
                foreach (var (text, note) in field.Choices)
                {
                    if (field.Form is FieldForm.AnyOf or FieldForm.AllOf)
                        w.Write($"""<label class="pick"><input type="checkbox" value="{text}">""");
                    else
                        w.Write($"""<label class="pick"><input type="radio" name="{id}" value="{text}">""");
                    w.Write($"<span>{text}");
                    if (note.Length > 0)
                        w.Write($" <small>{note}</small>");
                    w.Line($"</span></label>");
                }

                break;
            case FieldForm.Records or FieldForm.Loans:
                w.Line($"""<ul class="chosen" data-list><li>{w.Words.NothingChosen}</li></ul>""");
                foreach (var (key, title) in field.Offered)
                    w.Line($"""<button type="button" data-put="{key}">{title}</button>""");
                if (field.Form == FieldForm.Records)
                {
                    w.Line($"""<label for="{id}-find">{w.Words.Find}</label>""");
                    w.Line($"""<input id="{id}-find" type="search" autocomplete="off" data-find>""");
                    w.Line($"""<p role="status" class="hint" data-find-said></p>""");
                }
                if (field.More is { } more)
                {
                    w.Write($"""<p><a href="{more.Url}" target="_blank" rel="noopener">{more.Text}</a>""");
                    w.Line($"""<span class="remark">{w.Words.NewWindow(more.Note)}</span></p>""");
                }

                if (field.Form == FieldForm.Records)
                    break;
                w.Line($"<template>");
                foreach (var inner in field.Inner)
                    Write(w, inner);
                w.Line($"</template>");
                break;
            default:
                for (var i = 1; i <= field.Times; i++)
                {
                    w.Write($"""<label class="time" for="{id}-{i}">{w.Words.Wish(i)} """);
                    w.Line($"""<input id="{id}-{i}" type="date" aria-describedby="{id}-hint"></label>""");
                }

                break;
        }
    }

    static void WriteInput(HtmlWriter w, FieldView field, string id, string hint)
    {
        switch (field.Form)
        {
            case FieldForm.Lines:
                w.Line($"""<textarea id="{id}" rows="4" autocomplete="off" aria-describedby="{hint}"></textarea>""");
                break;
            case FieldForm.Select:
                w.Write(
                    $"""<select id="{id}" autocomplete="off" aria-describedby="{hint}"><option value="">{w.Words.Choose}</option>"""
                );
                foreach (var (text, _) in field.Choices)
                    w.Write($"<option>{text}</option>");
                w.Line($"</select>");
                break;
            case FieldForm.Day:
                w.Line($"""<input id="{id}" type="date" aria-describedby="{hint}">""");
                break;
            default:
                var type = field.Form switch
                {
                    FieldForm.Mail => "email",
                    FieldForm.Phone => "tel",
                    _ => "text",
                };
                w.Write(
                    $"""<input id="{id}" type="{type}" autocomplete="{field.Autocomplete}" aria-describedby="{hint}" """
                );
                if (field.Form is FieldForm.Number or FieldForm.Year)
                    w.Write($"""inputmode="numeric" """);
                w.Line($">");
                break;
        }
    }

    static string Code(FieldForm form) =>
        form switch
        {
            FieldForm.Mail => "mail",
            FieldForm.Phone => "phone",
            FieldForm.Day => "day",
            FieldForm.Number => "number",
            FieldForm.Id => "id",
            FieldForm.Year => "year",
            FieldForm.Lines => "lines",
            FieldForm.AnyOf => "any",
            FieldForm.AllOf => "all",
            FieldForm.OneOf => "one",
            FieldForm.YesNo => "yes",
            FieldForm.Records => "records",
            FieldForm.Loans => "loans",
            _ => "line",
        };
}
