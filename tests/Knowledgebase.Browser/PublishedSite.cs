using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Knowledgebase.Browser;

/// <summary>A site made by the program's own <c>build</c> command and served to this machine alone.</summary>
public sealed class PublishedSite : IAsyncDisposable
{
    const string Today = "2026-11-22";
    readonly DirectoryInfo temporary;
    readonly WebApplication server;

    PublishedSite(string basePath, DirectoryInfo temporary, string folder)
    {
        (Base, this.temporary, Folder) = (basePath, temporary, folder);
        server = Serve(folder, basePath);
    }

    /// <summary>Scheme, host and port, without a slash at the end.</summary>
    public string Origin => server.Urls.Single();

    /// <summary>Where the site lies below its host.</summary>
    public string Base { get; }

    /// <summary>The published files.</summary>
    public string Folder { get; }

    /// <summary>Builds the site of an input folder and starts to serve it.</summary>
    public static async Task<PublishedSite> BuildAsync(string input, string basePath)
    {
        var temporary = Directory.CreateTempSubdirectory("knowledgebase-browser-");
        var folder = Path.Combine(temporary.FullName, "site");
        try
        {
            await PublishAsync(input, folder);
        }
        catch (InvalidOperationException)
        {
            temporary.Delete(recursive: true);
            throw;
        }

        var site = new PublishedSite(basePath, temporary, folder);
        await site.server.StartAsync();
        return site;
    }

    /// <summary>Publishes into a folder, in the place of what may lie there.</summary>
    public static async Task PublishAsync(string input, string folder)
    {
        using var said = new StringWriter();
        var shell = new Shell(new Terminal(said, said), TimeProvider.System);
        if (await shell.RunAsync(["build", "--input", input, "--output", folder, "--today", Today]) != 0)
            throw new InvalidOperationException($"The site of {input} was not published:\n{said}");
    }

    /// <summary>The address of a place below the site's base.</summary>
    public string AddressOf(string place) => Origin + Base + place;

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        temporary.Delete(recursive: true);
    }

    // A plain static host: texts compressed, index.html for folders, 404.html for what is not there, nothing outside the base.
    static WebApplication Serve(string folder, string basePath)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddResponseCompression();
        var app = builder.Build();
        var files = new PhysicalFileProvider(folder);
        app.UseResponseCompression();
        app.UseFileServer(new FileServerOptions { FileProvider = files, RequestPath = basePath.TrimEnd('/') });
        app.Run(async context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.SendFileAsync(files.GetFileInfo("404.html"));
        });
        return app;
    }
}
