namespace Knowledgebase.Browser;

/// <summary>Where this machine has a Chromium. Nothing is downloaded: <c>tests/run</c> installs one where it can.</summary>
static class Chromium
{
    public const string Missing =
        "ブラウザーがありません。chromium-headless-shell か chromium を入れるか、環境変数 SITE_CHROMIUM で場所を示してください。"
        + " / No Chromium: install chromium-headless-shell or chromium, or name one in SITE_CHROMIUM.";

    // The headless shell starts in half the time of the whole browser.
    static readonly string[] Names =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome.exe", "msedge.exe"];

    static readonly string[] OtherFolders =
    [
        "/Applications/Google Chrome.app/Contents/MacOS",
        @"C:\Program Files\Google\Chrome\Application",
        @"C:\Program Files (x86)\Microsoft\Edge\Application",
    ];

    /// <summary>The browser to use; null when there is none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("SITE_CHROMIUM") is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new FileNotFoundException("SITE_CHROMIUM names no file", named);
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(OtherFolders);
        var places = from name in Names.Append("Google Chrome") from folder in folders select Path.Combine(folder, name);
        return places.FirstOrDefault(File.Exists);
    }
}
