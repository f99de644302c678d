namespace Knowledgebase.Cli.Serve;

/// <summary>
/// Decides whether a request may be answered at all. Listening on the loopback address keeps other machines out, but not
/// other web pages in the same browser: a page of another site may ask by a name that its owner lets point to 127.0.0.1.
/// </summary>
static class RequestGuard
{
    /// <summary>The status to refuse with, or null.</summary>
    /// <param name="method">The request's method.</param>
    /// <param name="host">The Host header, exactly as sent.</param>
    /// <param name="path">The path.</param>
    /// <param name="origin">The Origin header, or empty.</param>
    /// <param name="site">The Sec-Fetch-Site header, or empty.</param>
    /// <param name="port">The port we listen on.</param>
    public static int? Refuse(string method, string host, string path, string origin, string site, int port)
    {
        if (!IsOurs(host, port))
            return 421;
        if (method is not ("GET" or "HEAD"))
            return 405;
        if (path != DevAssets.Events)
            return null;
        var foreign = (origin.Length > 0 && origin != "http://" + host) || site is not ("" or "same-origin");
        return foreign ? 403 : null;
    }

    // Browsers leave the port out when it is the usual one.
    static bool IsOurs(string host, int port) =>
        host == $"127.0.0.1:{port}"
        || host == $"localhost:{port}"
        || (port == 80 && host is ("127.0.0.1" or "localhost"));
}
