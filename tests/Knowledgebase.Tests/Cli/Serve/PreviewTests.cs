using System.Net;

namespace Knowledgebase.Tests.Cli.Serve;

[Trait("Pace", "slow")]
public sealed class PreviewTests : IAsyncLifetime
{
    readonly PreviewFixture _preview = new();

    public async ValueTask InitializeAsync() => await _preview.StartAsync("一");

    public ValueTask DisposeAsync() => _preview.DisposeAsync();

    [Fact]
    public async Task A_page_gets_the_script_on_its_way()
    {
        var page = await _preview.TextAsync("/");
        Assert.Contains("<script src=\"/__dev/reload.js\" defer", page, StringComparison.Ordinal);
        Assert.Contains("></script></head>", page, StringComparison.Ordinal);
        Assert.Contains("EventSource", await _preview.TextAsync("/__dev/reload.js"), StringComparison.Ordinal);
        Assert.Contains("#kb-overlay", await _preview.TextAsync("/__dev/overlay.css"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_forbids_guessing_keeping_and_embedding()
    {
        foreach (var path in (string[])["/", "/style.css", "/missing", "/__dev/reload.js"])
        {
            using var response = await _preview.GetAsync(path);
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy")));
            Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
            Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
        }
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/style.css", "text/css; charset=utf-8")]
    [InlineData("/feed.atom", "application/atom+xml; charset=utf-8")]
    public async Task Files_have_their_content_type(string path, string type)
    {
        using var response = await _preview.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task A_missing_page_shows_the_404_page_of_the_site()
    {
        using var response = await _preview.GetAsync("/missing/");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<title>ない", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_slash_leads_to_the_address_with_one()
    {
        using var response = await _preview.GetAsync("/a?q=1");
        Assert.Equal("/a/?q=1", response.Headers.Location!.ToString());
        Assert.Contains("<p>a", await _preview.TextAsync("/a/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/input/a.yaml")]
    [InlineData("/a/..%5c..%5cinput")]
    [InlineData("/..\\input\\a.yaml")]
    [InlineData("//etc/passwd")]
    [InlineData("/a//index.html")]
    [InlineData("/%00")]
    [InlineData("/index.html%00.css")]
    [InlineData("/.nojekyll")]
    [InlineData("/a/.hidden")]
    [InlineData("/index.html/")]
    [InlineData("/%E6%97%A5")]
    public async Task Nothing_outside_the_site_and_nothing_hidden_is_served(string path)
    {
        var status = await _preview.StatusAsync($"GET {path} HTTP/1.1");
        Assert.True(status is 400 or 404, $"{status}");
    }

    [Fact]
    public async Task Nothing_is_written()
    {
        await _preview.TextAsync("/");
        Assert.Equal(["input"], _preview.Folder.Names());
    }

    [Fact]
    public async Task An_attachment_comes_from_the_input_as_it_lies_there()
    {
        Assert.Equal(404, await _preview.StatusAsync("GET /files/a.pdf HTTP/1.1"));
        _preview.Folder.Write("input/files/a.pdf", "pdf");
        using var response = await _preview.GetAsync("/files/a.pdf");
        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(3, response.Content.Headers.ContentLength);
        Assert.Equal("pdf", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_attachment_that_has_become_a_link_is_not_followed()
    {
        using var outside = new Disk.TempFolder();
        outside.Write("a.pdf", "secret");
        Directory.CreateSymbolicLink(_preview.Folder.At("input/files"), outside.Path);
        Assert.Equal(404, await _preview.StatusAsync("GET /files/a.pdf HTTP/1.1"));
        Directory.Delete(_preview.Folder.At("input/files"));
        Directory.CreateDirectory(_preview.Folder.At("input/files"));
        File.CreateSymbolicLink(_preview.Folder.At("input/files/a.pdf"), outside.At("a.pdf"));
        Assert.Equal(404, await _preview.StatusAsync("GET /files/a.pdf HTTP/1.1"));
    }

    [Theory]
    [InlineData("127.0.0.1:{port}", 200)]
    [InlineData("localhost:{port}", 200)]
    [InlineData("evil.example:{port}", 421)]
    [InlineData("evil.example", 421)]
    [InlineData("127.0.0.1", 421)]
    [InlineData("127.0.0.1:1", 421)]
    [InlineData("localhost.evil.example:{port}", 421)]
    [InlineData("[::1]:{port}", 421)]
    public async Task Only_our_own_names_are_answered(string host, int status)
    {
        host = host.Replace("{port}", $"{_preview.Port}", StringComparison.Ordinal);
        Assert.Equal(status, await _preview.StatusAsync("GET / HTTP/1.1", host));
        Assert.Equal(status, await _preview.StatusAsync("GET /__dev/events HTTP/1.1", host));
    }

    [Theory]
    [InlineData("Origin: http://evil.example", 403)]
    [InlineData("Origin: null", 403)]
    [InlineData("Origin: https://127.0.0.1:{port}", 403)]
    [InlineData("Origin: http://127.0.0.1:{port}", 200)]
    [InlineData("Sec-Fetch-Site: cross-site", 403)]
    [InlineData("Sec-Fetch-Site: same-site", 403)]
    [InlineData("Sec-Fetch-Site: same-origin", 200)]
    public async Task Pages_of_other_sites_cannot_follow_the_events(string header, int status) =>
        Assert.Equal(status, await _preview.StatusAsync(
            "GET /__dev/events HTTP/1.1", $"127.0.0.1:{_preview.Port}", header.Replace("{port}", $"{_preview.Port}", StringComparison.Ordinal)));

    [Theory]
    [InlineData("POST", 405)]
    [InlineData("PUT", 405)]
    [InlineData("DELETE", 405)]
    [InlineData("OPTIONS", 405)]
    [InlineData("HEAD", 200)]
    public async Task Only_reading_is_possible(string method, int status)
    {
        Assert.Equal(status, await _preview.StatusAsync($"{method} / HTTP/1.1"));
        Assert.Equal(status, await _preview.StatusAsync($"{method} /__dev/events HTTP/1.1"));
    }
}
