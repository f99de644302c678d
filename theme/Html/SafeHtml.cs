using System.Net;

namespace Knowledgebase.Theme.Html;

/// <summary>Markup that is safe to write as it is. Only the Markdown renderer, <see cref="JsonData"/> and the policy in the head make one.</summary>
public readonly record struct SafeHtml(string Value)
{
    /// <summary>The text between tags, a line for each block. The markup is our own and well formed.</summary>
    internal string[] Lines()
    {
        var text = new StringBuilder(Value.Length);
        var inTag = false;
        foreach (var c in Value)
        {
            if (c == '<')
                inTag = true;
            else if (c == '>')
                inTag = false;
            else if (!inTag)
                text.Append(c);
        }

        return WebUtility
            .HtmlDecode(text.ToString())
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
