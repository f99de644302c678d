using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Knowledgebase.Prose;

/// <summary><c>Id</c> is empty for what stands before the first heading.</summary>
sealed record ProseSection(string Id, string Title, SafeHtml Html);

/// <summary>
/// Markdown → sections. The only file that names Markdig. No HTML, no image, no foreign scheme, no reference definition
/// (40 KB of them yield 50 MB of output), so neither script nor unbounded output can come of it.
/// </summary>
static partial class ProseReader
{
    static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder { MaximumNestingDepth = 32 }.DisableHtml().UsePipeTables()
            .UseCjkFriendlyEmphasis().Build();

    const string AddressRemedy = "https・http・mailto・tel で始まるアドレスか、「/practices/absence-form/」のようなサイトの中のアドレスを書いてください。";

    /// <param name="host">Once known: what leads there is made, and checked as, an address inside the site.</param>
    /// <param name="links">Takes where each address inside the site stands first, unescaped.</param>
    public static ImmutableArray<ProseSection> Read(
        Markdown markdown, string basePath, List<Diagnostic> found, string? host = null,
            Dictionary<string, SourceSpot>? links = null)
    {
        if (ProseLimits.Breach(markdown.Text) is { } breach)
        {
            found.Add(Codes.BadProse.At(markdown.Spot with { Line = markdown.Spot.Line + breach.Line },
                breach.Message,
                breach.Remedy));
            return [];
        }
        try
        {
            var document = Markdig.Markdown.Parse(markdown.Text, Pipeline);
            var (before, site) = (found.Count, new OwnSite(basePath, host));
            foreach (var node in document.Descendants()) Check(node, markdown.Spot, site, found);
            foreach (var block in document.Descendants().OfType<LeafBlock>())
                ReadLeaves(block, markdown.Spot, found, site, links);
            var sections = Split(document, markdown.Spot, found);
            return found.Skip(before).Any(d => d.Severity == Severity.Error) ? [] : sections;
        }
        // Markdig reports nesting beyond its limit this way: of blocks while it reads, of open brackets and stars only
        // while it draws.
        catch (Exception e) when (e is ArgumentException or InsufficientExecutionStackException)
        {
            found.Add(Codes.BadProse.At(markdown.Spot, "文章の入れ子が深すぎます。", "引用や一覧の入れ子、閉じていない [ や * を減らしてください。"));
            return [];
        }
    }

    static void Check(MarkdownObject node, SourceSpot start, OwnSite site, List<Diagnostic> found)
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
            found.Add(Codes.BadProse.At(new SourceSpot(start.Path, start.Line + node.Line, start.Column),
                said.Message,
                said.Remedy));
        if (node is LinkInline { Url: { } address } link) link.Url = site.Inside(address) ?? address;
        // Alignment would be written as a style attribute, which the site's security policy forbids.
        if (node is Table table) foreach (var column in table.ColumnDefinitions) column.Alignment = null;
    }

    /// <summary>
    /// Line ends become a blank or nothing, so that a line of HTML is a whole block (items of lists written by hand keep their lines);
    /// marks that are left in the text are told.
    /// </summary>
    static void ReadLeaves(
        LeafBlock block, SourceSpot start, List<Diagnostic> found, OwnSite site, Dictionary<string, SourceSpot>? links)
    {
        if (block.Inline is null) return;
        var leaves = block.Inline.Descendants().OfType<LeafInline>().ToArray();
        var texts = leaves.Select(TextOf).ToArray();
        var japanese = LineEnds.IsJapanese(string.Concat(texts));
        var line = start.Line + block.Line;
        for (var i = 0; i < leaves.Length; i++)
        {
            if (leaves[i] is LineBreakInline) line++;
            if (leaves[i] is AutolinkInline { Url: var written } && site.Inside(written) is { } inside)
            {
                var link = new LinkInline(inside, "");
                link.AppendChild(new LiteralInline(written));
                leaves[i].ReplaceBy(link);
                links?.TryAdd(Uri.UnescapeDataString(inside), start with { Line = line });
            }
            for (var around = leaves[i].Parent; around is not null; around = around.Parent)
                if (around is LinkInline { Url: ['/' or '#', ..] url })
                    links?.TryAdd(Uri.UnescapeDataString(url), start with { Line = line });
            if (leaves[i] is LineBreakInline { IsHard: false } end)
            {
                if (i + 1 < leaves.Length && leaves[i + 1] is LiteralInline && LineEnds.StartsItem(texts[i + 1]))
                {
                    end.IsHard = true;
                    continue;
                }
                var joins = i > 0 && i + 1 < leaves.Length && texts[i - 1].Length > 0 && texts[i + 1].Length > 0
                    && LineEnds.Vanishes(texts[i - 1][^1], texts[i + 1][0], japanese);
                end.ReplaceBy(new LiteralInline(joins ? "" : " "));
            }
            else if (leaves[i] is LiteralInline && LeftMark().Match(texts[i]) is { Success: true, Value: var mark })
            {
                if (found.LastOrDefault() is { } last && last.Code == Codes.MarkLeft && last.Spot.Line == line)
                    continue;
                found.Add(Codes.MarkLeft.At(new SourceSpot(start.Path, line, start.Column),
                    $"「{mark}」が印にならず、そのままの文字で表示されます。",
                    mark[0] == '~' ? "打ち消し線は使えません。消すか、言葉で書いてください。" : Codes.MarkLeft.Remedy));
            }
        }
    }

    static ImmutableArray<ProseSection> Split(MarkdownDocument document, SourceSpot start,
        List<Diagnostic> found)
    {
        var sections = ImmutableArray.CreateBuilder<ProseSection>();
        NameInner(document, Unnamed);
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
            var name = HeadingName.Of(TextOf(heading));
            (id, title) = (name.Id ?? "", name.Title);
            html = new StringWriter { NewLine = "\n" };
            if (name.Id is null) Unnamed(heading, $"見出し「{title}」の名前が決まりません。");
            else if (sections.Any(s => s.Id == id)) Unnamed(heading, $"見出し「{title}」と同じ名前の見出しが、上にもあります。");
        }
        Close();
        return sections.DrainToImmutable();

        void Close()
        {
            var text = html.ToString();
            if (text.Length > 0 || id.Length > 0) sections.Add(new(id, title, new SafeHtml(text)));
        }

        void Unnamed(HeadingBlock heading, string message) =>
            found.Add(Codes.HeadingUnnamed.At(
                new SourceSpot(start.Path, start.Line + heading.Line, start.Column), message));
    }

    /// <summary>
    /// Gives the headings inside sections their fragments. Such headings may repeat (例, 注意); then only a name given by hand leads to one,
    /// since which of them is meant would depend on their places.
    /// </summary>
    static void NameInner(MarkdownDocument document, Action<HeadingBlock, string> unnamed)
    {
        var all = document.Descendants<HeadingBlock>()
            .Select(h => (Heading: h, Text: TextOf(h), Name: HeadingName.Of(TextOf(h)))).ToArray();
        var counts = all.Where(h => h.Name.Id is not null)
            .CountBy(h => h.Name.Id!, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var (heading, text, (id, title)) in all.Where(h => h.Heading.Level > 2
            || h.Heading.Parent != document))
        {
            var given = title.Length < text.Length;
            if (given && id is null) unnamed(heading, $"見出し「{title}」の名前が決まりません。");
            else if (given && counts[id!] > 1) unnamed(heading, $"見出し「{title}」と同じ名前の見出しが、ほかにもあります。");
            else if (id is not null && counts[id] == 1) heading.GetAttributes().Id = id;
            if (given) CutEnd(heading, text.Length - title.Length);
        }
    }

    static void CutEnd(HeadingBlock heading, int length)
    {
        foreach (var literal in heading.Inline!.Descendants<LiteralInline>().Reverse())
        {
            var cut = Math.Min(length, literal.Content.Length);
            literal.Content.End -= cut;
            length -= cut;
        }
    }

    static string TextOf(HeadingBlock heading) =>
        string.Concat(heading.Inline?.Descendants().OfType<LeafInline>().Select(TextOf) ?? []);

    static string TextOf(LeafInline leaf) => leaf switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        _ => "",
    };

    /// <summary>What was meant as emphasis, or as the crossing out that prose does not have.</summary>
    [GeneratedRegex(@"\*{2,}|(?<!_)__(?!_)|(?<!~)~~(?!~)")]
    private static partial Regex LeftMark();
}
