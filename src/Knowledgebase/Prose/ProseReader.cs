using System.Collections.Immutable;
using System.Globalization;
using Knowledgebase.Diagnostics;
using Knowledgebase.Records;
using Knowledgebase.Sources;
using Knowledgebase.Theme;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Knowledgebase.Prose;

/// <summary>One section of a prose page: the fragment and text of its heading, and what stands under it.</summary>
/// <param name="Id">Fragment; empty for what stands before the first heading.</param>
/// <param name="Title">The heading's text.</param>
/// <param name="Html">The content as safe HTML.</param>
public sealed record ProseSection(string Id, string Title, SafeHtml Html);

/// <summary>
/// Markdown → sections. The only file that names Markdig. No HTML, no image, no foreign scheme, no reference definition
/// (40 KB of them yield 50 MB of output), so neither script nor unbounded output can come of it.
/// </summary>
public static class ProseReader
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder { MaximumNestingDepth = 32 }.DisableHtml().UsePipeTables().Build();

    private const string AddressRemedy = "https・http・mailto・tel で始まるアドレスか、「/practices/absence-form/」のようなサイトの中のアドレスを書いてください。";

    /// <summary>The sections, split at headings of the second level; mistakes are added to <paramref name="found"/>.</summary>
    /// <param name="markdown">The text and where it begins.</param>
    /// <param name="basePath">The site's base, put before addresses that begin with a slash.</param>
    /// <param name="found">Takes what may not stand in prose.</param>
    public static ImmutableArray<ProseSection> Read(Markdown markdown, string basePath, List<Diagnostic> found)
    {
        try
        {
            var document = Markdig.Markdown.Parse(markdown.Text, Pipeline);
            var before = found.Count;
            foreach (var node in document.Descendants()) Check(node, markdown.Spot, basePath, found);
            return found.Count > before ? [] : Split(document);
        }
        // Markdig reports nesting beyond its limit this way: of blocks while it reads, of open brackets and stars only while it draws.
        catch (Exception e) when (e is ArgumentException or InsufficientExecutionStackException)
        {
            found.Add(new(Codes.BadProse, markdown.Spot, "文章の入れ子が深すぎます。", "引用や一覧の入れ子、閉じていない [ や * を減らしてください。"));
            return [];
        }
    }

    private static void Check(MarkdownObject node, SourceSpot start, string basePath, List<Diagnostic> found)
    {
        (string Message, string Remedy)? wrong = node switch
        {
            LinkReferenceDefinition => ("参照の定義（[名前]: アドレス）は使えません。", "文の中に「[言葉](アドレス)」の形で書いてください。"),
            HeadingBlock { Level: 1 } => ("見出しは ## から始めます。# はページの題名のためのものです。", "「#」を「##」に変えてください。"),
            LinkInline { IsImage: true } => ("画像は使えません。", "画像を消し、内容を文章で書いてください。"),
            LinkInline { Url: var url } when !Address.IsSafe(url) => ($"アドレス「{url}」は使えません。", AddressRemedy),
            HtmlEntityInline { Transcoded: var sign } when Characters.IndexOfForbidden(sign.AsSpan()) >= 0 =>
                ("見えない文字や意味の決まらない文字を表す書き方（& で始まり ; で終わる）があります。", "その書き方を消してください。"),
            AutolinkInline { Url: var url } when !Address.IsSafe(url) => ($"アドレス「{url}」は使えません。", AddressRemedy),
            _ => null,
        };
        if (wrong is { } said)
            found.Add(new(Codes.BadProse, new(start.Path, start.Line + node.Line, start.Column), said.Message, said.Remedy));
        if (node is LinkInline { Url: ['/', ..] internalUrl } link) link.Url = basePath + internalUrl[1..];
        // Alignment would be written as a style attribute, which the site's security policy forbids.
        if (node is Table table) foreach (var column in table.ColumnDefinitions) column.Alignment = null;
    }

    private static ImmutableArray<ProseSection> Split(MarkdownDocument document)
    {
        var sections = ImmutableArray.CreateBuilder<ProseSection>();
        var (id, title, html) = ("", "", new StringWriter { NewLine = "\n" });
        foreach (var block in document)
        {
            if (block is not HeadingBlock { Level: 2 } heading)
            {
                var renderer = new HtmlRenderer(html);
                Pipeline.Setup(renderer);
                renderer.Render(block);
                continue;
            }
            Close();
            (id, title) = Name(TextOf(heading), sections.Count + 1);
            html = new StringWriter { NewLine = "\n" };
        }
        Close();
        return sections.DrainToImmutable();

        void Close()
        {
            var text = html.ToString();
            if (text.Length > 0 || id.Length > 0) sections.Add(new(id, title, new SafeHtml(text)));
        }
    }

    /// <summary>A heading may name its fragment: <c>## 見出し {#name}</c>. Without a name it gets a number.</summary>
    private static (string Id, string Title) Name(string text, int number)
    {
        var open = text.LastIndexOf("{#", StringComparison.Ordinal);
        return open > 0 && text.EndsWith('}') && RecordId.IsSlug(text[(open + 2)..^1])
            ? (text[(open + 2)..^1], text[..open].TrimEnd())
            : ("section-" + number.ToString(CultureInfo.InvariantCulture), text);
    }

    private static string TextOf(HeadingBlock heading) =>
        string.Concat(heading.Inline?.Descendants().Select(i => i switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            _ => "",
        }) ?? []);
}
