namespace Knowledgebase.Theme.Components.Sheets;

/// <summary>A letter on A4. Its few lines of style are in it: it leaves the site by mail or on paper and may ask nothing of any host.</summary>
static class LetterComponent
{
    public static void Write(HtmlWriter w, LetterView letter)
    {
        w.Line(
            $$"""
            <!doctype html>
            <html lang="ja">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="robots" content="noindex">
            <title>{{letter.Title}}</title>
            <style>
            @page { size: A4; margin: 20mm }
            body { max-width: 170mm; margin: 0 auto; padding: 1rem; font: 11pt/1.7 serif; color: #000; background: #fff }
            h1 { font-size: 16pt; text-align: center }
            h2 { font-size: 11pt; margin: 1.5em 0 .3em; break-after: avoid }
            .right { text-align: right }
            table { width: 100%; border-collapse: collapse }
            th, td { border: 1px solid #000; padding: .3em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere }
            tr { break-inside: avoid }
            </style>
            </head>
            <body>
            <main>
            """
        );
        foreach (var mark in letter.Marks)
            w.Line($"<p class=\"right\">{mark}</p>");
        foreach (var line in letter.To)
            w.Line($"<p>{line}</p>");
        w.Line($"<p class=\"right\">{letter.From}</p>");
        w.Line($"<h1>{letter.Title}</h1>");
        w.Line($"<p>{letter.Opening}</p>");
        WriteTable(w, letter.Columns, letter.Rows);
        foreach (var paragraph in letter.Closing)
            w.Line($"<p>{paragraph}</p>");
        foreach (var list in letter.Checklists)
        {
            w.Line($"<h2>{list.Title}</h2>");
            WriteTable(w, list.Columns, list.Rows);
        }
        if (!letter.Terms.IsEmpty)
        {
            w.Line($"<p>{letter.TermsHead}</p>");
            w.Line($"<ul>");
            foreach (var term in letter.Terms)
                w.Line($"<li>{term}</li>");
            w.Line($"</ul>");
        }
        w.Line($"</main>");
        w.Line($"</body>");
        w.Line($"</html>");
    }

    static void WriteTable(
        HtmlWriter w,
        ImmutableArray<string> columns,
        ImmutableArray<ImmutableArray<string>> rows
    )
    {
        w.Line($"<table>");
        w.Write($"<thead><tr>");
        foreach (var column in columns)
            w.Write($"<th scope=\"col\">{column}</th>");
        w.Line($"</tr></thead>");
        w.Line($"<tbody>");
        foreach (var row in rows)
        {
            w.Write($"<tr>");
            foreach (var cell in row)
                w.Write($"<td>{cell}</td>");
            w.Line($"</tr>");
        }
        w.Line($"</tbody>");
        w.Line($"</table>");
    }
}
