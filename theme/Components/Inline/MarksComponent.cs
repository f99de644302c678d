namespace Knowledgebase.Theme.Components.Inline;

/// <summary>Short marks such as 手順の記載なし. Each tone has its own border and sign, so that colour is never needed.</summary>
static class MarksComponent
{
    public static void Write(HtmlWriter w, ImmutableArray<MarkView> marks)
    {
        if (marks.IsDefaultOrEmpty)
            return;
        w.Write($"""<ul class="marks">""");
        foreach (var mark in marks)
        {
            if (mark.Level is { } level)
                w.Write($"""<li class="{Look(mark.Tone)} level-{level}">""");
            else
                w.Write($"""<li class="{Look(mark.Tone)}">""");
            if (mark.Url is { } url)
                w.Write($"""<a href="{url}">{mark.Text}</a>""");
            else
                w.Write($"{mark.Text}");
        }

        w.Line($"</ul>");
    }

    internal static void WriteOne(HtmlWriter w, MarkView mark)
    {
        w.Write($"""<span class="{Look(mark.Tone)}">""");
        if (mark.Url is { } url)
            w.Write($"""<a href="{url}">{mark.Text}</a></span> """);
        else
            w.Write($"{mark.Text}</span> ");
    }

    static string Look(Tone tone) => tone == Tone.Plain ? "mark" : "mark " + Name(tone);

    internal static string Name(Tone tone) =>
        tone switch
        {
            Tone.Info => "info",
            Tone.Open => "open",
            Tone.Caution => "caution",
            Tone.Good => "good",
            _ => "plain",
        };
}
