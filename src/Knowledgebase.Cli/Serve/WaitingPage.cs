using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Knowledgebase.Cli.Serve;

/// <summary>The pages of the preview itself: while there is no site yet, for what could not be drawn, and for what the site does not have.</summary>
static class WaitingPage
{
    public static string Policy => "default-src 'none'; script-src 'self'; connect-src 'self'";

    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static byte[] NoSite(string? errors) =>
        errors is null
            ? Page("サイトを作っています", "<p>できあがると、この画面がサイトに変わります。</p>")
            : Page(
                "サイトをまだ作れていません",
                $"<p>入力に次の誤りがあります。直すと、この画面がサイトに変わります。</p><pre id=\"kb-waiting\">{Encoder.Encode(errors)}</pre>"
            );

    public static byte[] Undrawn(string sentence) =>
        Page("このページを作れませんでした", $"<p>{Encoder.Encode(sentence)}</p>");

    public static byte[] Missing(string home) =>
        Page("ページが見つかりません", $"<p><a href=\"{Encoder.Encode(home)}\">トップページへ</a></p>");

    static byte[] Page(string title, string body) =>
        Encoding.UTF8.GetBytes(
            $"<!doctype html>\n<html lang=\"ja\"><head><meta charset=\"utf-8\"><title>{title}</title></head>"
                + $"<body><main><h1>{title}</h1>{body}</main></body></html>\n"
        );
}
