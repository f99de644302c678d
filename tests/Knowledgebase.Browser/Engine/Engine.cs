using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Knowledgebase.Browser.Engine;

/// <summary>The published client of the search, run outside a browser by the Node that comes with Playwright.</summary>
public sealed class Engine : IDisposable
{
    readonly DirectoryInfo? temporary;

    /// <summary>A site that is still empty.</summary>
    public Engine()
    {
        temporary = Directory.CreateTempSubdirectory("knowledgebase-engine-");
        Folder = temporary.FullName;
    }

    /// <summary>A site that is published already.</summary>
    public Engine(PublishedSite site) => Folder = site.Folder;

    /// <summary>The folder of the site.</summary>
    public string Folder { get; }

    /// <summary>Publishes an index and the client.</summary>
    public static Engine Of(SearchIndex index)
    {
        var engine = new Engine();
        engine.Publish(index);
        return engine;
    }

    /// <summary>Adds the files of an index.</summary>
    public void Publish(SearchIndex index)
    {
        foreach (var file in index.Files.Append(new(ClientScript.Path, ClientScript.Bytes)))
        {
            var path = Path.Combine(Folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }
    }

    /// <summary>The answers to queries asked one after another.</summary>
    public async Task<Answer[]> SearchAsync(params IEnumerable<(string Query, object Options)> searches)
    {
        var answer = await AskAsync(new() { ["searches"] = JsonSerializer.SerializeToNode(searches.Select(s => new[] { s.Query, s.Options })) });
        return [.. answer["results"]!.AsArray().Select(Answer.Of)];
    }

    /// <summary>The client's answer to a request of <c>engine.mjs</c>.</summary>
    public async Task<JsonNode> AskAsync(JsonObject request)
    {
        request["folder"] = Folder;
        return await RunAsync("engine.mjs", request);
    }

    /// <summary>The answer of a script beside this file.</summary>
    internal static async Task<JsonNode> RunAsync(string script, JsonNode request)
    {
        using var node = Process.Start(new ProcessStartInfo(FindNode(), [Repository.Path("tests", "Knowledgebase.Browser", "Engine", script)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = node.StandardOutput.ReadToEndAsync();
        var complained = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(request.ToJsonString());
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await complained);
        return JsonNode.Parse(await said)!;
    }

    public void Dispose() => temporary?.Delete(recursive: true);

    static string FindNode()
    {
        var name = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "node.exe" : "node";
        return Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, ".playwright", "node"), name, SearchOption.AllDirectories).First();
    }
}

/// <summary>One answer of the client.</summary>
public sealed record Answer(string? Error, int Total, bool Relaxed, string[] Urls, JsonNode Json)
{
    public static Answer Of(JsonNode? json) => json!["error"] is { } error
        ? new(error.GetValue<string>(), 0, false, [], json)
        : new(null, json["total"]!.GetValue<int>(), json["relaxed"]!.GetValue<bool>(),
            [.. json["hits"]!.AsArray().Select(h => h!["url"]!.GetValue<string>())], json);
}
