namespace Knowledgebase.Theme.Html;

/// <summary>
/// What a page may load, as written into each page. Hosts that can send headers add <c>frame-ancestors 'none'</c>,
/// which has no effect inside a page.
/// </summary>
public static class ContentSecurity
{
    /// <summary>The policy as browsers read it.</summary>
    public static string Policy =>
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        + "connect-src 'self'; base-uri 'none'; form-action 'self'";
}
