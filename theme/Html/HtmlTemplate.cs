using System.Runtime.CompilerServices;

namespace Knowledgebase.Theme.Html;

/// <summary>
/// Lets the compiler turn <c>$"…"</c> into calls on a <see cref="HtmlWriter"/>. Only the hole types listed here compile,
/// so nothing reaches a page through a <c>ToString</c> that nobody thought of.
/// </summary>
[InterpolatedStringHandler]
readonly ref struct HtmlTemplate
{
    readonly HtmlWriter _writer;

    public HtmlTemplate(int literalLength, int formattedCount, HtmlWriter writer) => _writer = writer;

    public void AppendLiteral(string markup) => _writer.Raw(markup);

    /// <summary>Text, encoded; behind <c>href="</c>, <c>src="</c> or <c>action="</c> an address, checked.</summary>
    public void AppendFormatted(string? text) => _writer.Text(text);

    public void AppendFormatted(SafeHtml markup) => _writer.Raw(markup.Value);

    /// <summary>Running text, encoded, with the readings of its words.</summary>
    public void AppendFormatted(RunningText text) => _writer.Running(text.Text);

    /// <summary>Markup of running text, with the readings of its words.</summary>
    public void AppendFormatted(RunningMarkup markup) => _writer.Running(markup.Html);

    /// <summary>A title, encoded, with its places for line breaks.</summary>
    public void AppendFormatted(Title title) => _writer.Title(title);

    /// <summary>A plain number: no grouping, no culture.</summary>
    public void AppendFormatted(int number) => _writer.Number(number);
}
