namespace Knowledgebase.Cli.Serve;

/// <summary>Content types by file ending. What is not listed is offered for download and never guessed.</summary>
static class ContentTypes
{
    public static string Html => "text/html; charset=utf-8";

    public static string Of(string path) =>
        Path.GetExtension(path) switch
        {
            ".html" => Html,
            ".css" => "text/css; charset=utf-8",
            ".js" or ".mjs" => "text/javascript; charset=utf-8",
            ".json" => "application/json; charset=utf-8",
            ".jsonld" => "application/ld+json; charset=utf-8",
            ".webmanifest" => "application/manifest+json; charset=utf-8",
            ".xml" => "application/xml; charset=utf-8",
            ".atom" => "application/atom+xml; charset=utf-8",
            ".svg" => "image/svg+xml; charset=utf-8",
            ".txt" => "text/plain; charset=utf-8",
            ".md" => "text/markdown; charset=utf-8",
            ".csv" => "text/csv; charset=utf-8",
            ".ics" => "text/calendar; charset=utf-8",
            ".yaml" or ".yml" => "application/yaml; charset=utf-8",
            ".pdf" => "application/pdf",
            ".png" => "image/png",
            ".jpg" or ".jpeg" => "image/jpeg",
            ".gif" => "image/gif",
            ".webp" => "image/webp",
            ".avif" => "image/avif",
            ".ico" => "image/x-icon",
            ".woff2" => "font/woff2",
            ".zip" => "application/zip",
            ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ".pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            _ => "application/octet-stream",
        };
}
