namespace Knowledgebase.Pages.Files;

/// <summary>Security headers for hosts that can send them, in the forms of common hosts. Every page says the policy too.</summary>
static class HostHeaders
{
    static readonly string Policy = ContentSecurity.Policy + "; frame-ancestors 'none'";

    static readonly (string Name, string Value)[] Headers =
    [
        ("Content-Security-Policy", Policy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    public static IEnumerable<PlannedFile> Plan(Routes routes)
    {
        yield return Text(
            "_headers",
            $"{routes.Base}*\n{Lines(h => $"  {h.Name}: {h.Value}")}"
                + $"{routes.Base}assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"
        );
        yield return Text(
            "host-samples/htaccess.txt",
            "<IfModule mod_headers.c>\n"
                + Lines(h => $"  Header always set {h.Name} \"{h.Value}\"")
                + "</IfModule>\nErrorDocument 404 "
                + routes.Home
                + "404.html\n"
        );
        yield return Text(
            "host-samples/nginx.txt",
            Lines(h => $"add_header {h.Name} \"{h.Value}\" always;") + $"error_page 404 {routes.Home}404.html;\n"
        );
        yield return Text(
            "host-samples/web.config.txt",
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<configuration>\n  <system.webServer>\n    <httpProtocol>\n      <customHeaders>\n"
                + Lines(h => $"        <add name=\"{h.Name}\" value=\"{h.Value}\" />")
                + "      </customHeaders>\n    </httpProtocol>\n  </system.webServer>\n</configuration>\n"
        );
    }

    static string Lines(Func<(string Name, string Value), string> line) =>
        string.Concat(Headers.Select(h => line(h) + "\n"));

    static MadeFile Text(string path, string text) => new(path, () => Encoding.UTF8.GetBytes(text));
}
