namespace Knowledgebase.Theme.Html;

/// <summary>Which addresses may be written into a page. Everything else, above all <c>javascript:</c>, is refused.</summary>
public static class Address
{
    static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:"];

    /// <summary>
    /// True when a page may link to <paramref name="url"/>; lets the core report a bad address to its author first.
    /// </summary>
    public static bool IsSafe(string? url)
    {
        if (string.IsNullOrEmpty(url))
            return false;
        // Browsers drop tabs and line breaks before they read an address, so what is checked here would not be what
        // they see.
        if (url.AsSpan().ContainsAnyInRange('\0', ' '))
            return false;
        if (url[0] == '#')
            return true;
        // "//host" and "/\host" leave the site although they look like paths.
        if (url[0] == '/')
            return url.Length == 1 || (url[1] != '/' && url[1] != '\\');
        foreach (var scheme in Schemes)
        {
            if (url.StartsWith(scheme, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    internal static void Require(string? url)
    {
        if (!IsSafe(url))
            throw new InvalidOperationException($"Not an address a page may link to: '{url}'");
    }
}
