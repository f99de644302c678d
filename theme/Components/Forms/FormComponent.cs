namespace Knowledgebase.Theme.Components.Forms;

/// <summary>
/// The form, its list of errors and its end. <c>method="dialog"</c> outside a dialog does nothing, so that a form whose script did
/// not come sends nothing either.
/// </summary>
internal static class FormComponent
{
    public static void Write(HtmlWriter w, FormBlock block)
    {
        w.Line($"""<div class="form" data-form-rules="{block.Rules.ToString()}">""");
        w.Line($"""<div class="form-without">""");
        NoteComponent.Write(w, block.Without);
        w.Line($"""
            </div>
            <form method="dialog" novalidate autocomplete="on">
            <div class="note caution errors" role="alert" tabindex="-1" data-errors hidden>
            <h3 class="note-title">直すところがあります</h3>
            <ul></ul>
            </div>
            """);
        foreach (var part in block.Parts) WritePart(w, part);
        w.Line($"""
            <p><button type="submit">{block.Finish}</button></p>
            <section class="form-part draft">
            <h3>続きをあとで書くとき</h3>
            <p class="section-note">このページを閉じると、書いたことは消えます。途中までを、自分の端末のファイルに保存し、あとでここに読み込めます。</p>
            <p class="section-note">ファイルには名前や連絡先も入ります。ほかの人も使う端末には残さないでください。</p>
            <p class="buttons"><button type="button" data-keep>途中まで保存する</button>
            <label>保存した続きを読み込む <input type="file" accept=".json,application/json" data-resume></label></p>
            <p role="status" data-draft-said></p>
            </section>
            </form>
            """);
        WriteEnd(w, block.End);
        w.Line($"</div>");
    }

    private static void WritePart(HtmlWriter w, FormPartView part)
    {
        w.Write($"""<section class="form-part" data-for="{string.Join('|', part.For)}" """);
        w.Line($"""{(part.For.IsEmpty ? "" : "hidden")}>""");
        w.Line($"<h3>{new Title(part.Title)}</h3>");
        if (part.Note is { } note) w.Line($"""<p class="section-note">{note}</p>""");
        FactsComponent.Write(w, part.Facts, "facts");
        foreach (var field in part.Fields) FieldComponent.Write(w, field);
        w.Line($"</section>");
    }

    private static void WriteEnd(HtmlWriter w, FormEndView end)
    {
        w.Line($"""
            <div class="form-end" data-end tabindex="-1" hidden>
            <div class="note good">
            <h3 class="note-title">{new Title(end.Title)}</h3>
            <p>番号 <strong class="copy" data-number></strong></p>
            <p>{end.Text}</p>
            </div>
            <ol class="ways-out">
            """);
        foreach (var way in end.Ways) WriteWay(w, way);
        w.Line($"""
            </ol>
            <p><a href="{end.After.Url}">{end.After.Text}</a></p>
            <p class="buttons"><button type="button" data-again>書き直す</button> <button type="button" data-forget>書いたことと申込みの一覧を消す</button></p>
            """);
        if (end.Sheet is { } sheet) PaperFormComponent.Write(w, sheet);
        w.Line($"""
            <div class="annex" data-annex><h3>書いたことのすべて</h3><pre></pre></div>
            </div>
            """);
    }

    private static void WriteWay(HtmlWriter w, FormWayView way)
    {
        w.Line($"<li>\n<h4>{new Title(way.Title)}</h4>\n<p>{way.Text}</p>");
        switch (way.Way)
        {
            case FormWay.Page:
                w.Line($"""<p>コピーする番号</p><ul class="numbers" data-numbers></ul>""");
                w.Line($"""<p class="buttons"><button type="button" data-copy>全文をコピーする</button> <span role="status" data-copied></span></p>""");
                w.Line($"""<details><summary>全文を見る</summary><pre data-whole></pre></details>""");
                w.Line($"""<p><a href="{way.Url}">電子申請のページを開く</a></p>""");
                break;
            case FormWay.File:
                w.Line($"""<p class="buttons" data-file><a data-json>ファイルを保存する</a> <a data-text>読める文で保存する</a></p>""");
                if (way.Url is { } mail) w.Line($"""<p class="buttons"><a data-mail="{mail}">メールを用意する</a></p>""");
                w.Line($"""<p data-no-file hidden>この環境（https でないページや古いブラウザー）ではファイルを作れません。ほかの方法を使ってください。</p>""");
                break;
            case FormWay.Print:
                w.Line($"""<p class="buttons"><button type="button" data-print>印刷する</button> <button type="button" data-print-annex>別紙（全文）を印刷する</button></p>""");
                w.Line($"""<p data-cut hidden>長い文は途中までになりました。別紙も一緒に出してください。</p>""");
                break;
            default:
                w.Line($"""<p class="buttons"><a data-mail="{way.Url}">メールを用意する</a></p>""");
                break;
        }

        w.Line($"</li>");
    }
}
