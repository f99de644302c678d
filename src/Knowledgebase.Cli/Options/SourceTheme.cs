using System.Diagnostics;

namespace Knowledgebase.Cli.Options;

/// <summary>The theme's assets as they lie in a source tree, where somebody works on them while <c>serve</c> runs.</summary>
/// <param name="root">The source tree.</param>
/// <param name="compacter">The program that makes scripts small when the assemblies are built.</param>
sealed class SourceTheme(string root, string compacter)
{
    List<InputEntry>? _seen;
    ThemeAssets _assets = ThemeAssets.Built;

    public string Compacter { get; } = compacter;

    /// <summary>All assets lie below it.</summary>
    public string Folder { get; } = Path.Combine(root, "theme", "Assets");

    /// <summary>
    /// That of the tree whose build put the program into <c>artifacts/bin/PROJECT/CONFIGURATION</c>; null for a program that lies elsewhere,
    /// as a published one does.
    /// </summary>
    /// <param name="program">The program's folder.</param>
    public static SourceTheme? Of(string program)
    {
        const string name = "Knowledgebase.Scripts";
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(program));
        var compacter = Path.GetFullPath($"../../{name}/{configuration}/{name}.dll", program);
        var theme = new SourceTheme(Path.GetFullPath("../../../..", program), compacter);
        return File.Exists(compacter) && Directory.Exists(theme.Folder) ? theme : null;
    }

    /// <summary>Those of the program, until one is changed.</summary>
    /// <exception cref="UserException">A style or script is broken; those read before stay.</exception>
    public ThemeAssets Read()
    {
        var now = InputWalk.Of(Folder);
        try
        {
            if (_seen is not null && !now.Where(IsScript).SequenceEqual(_seen.Where(IsScript)))
                _assets = MakeScripts();
            else if (_seen is not null && !now.SequenceEqual(_seen))
                _assets = Make(name => _assets.All.First(a => a.Key == name).Bytes.ToArray());
        }
        catch (FormatException e)
        {
            throw new UserException(ExitCode.Errors, $"テーマのファイルに誤りがあります。\n{e.Message}", e);
        }
        _seen = now;
        return _assets;
    }

    static bool IsScript(InputEntry entry) => entry.Path.StartsWith("Scripts/", StringComparison.Ordinal);

    // Scripts are made by another program, so they are made only when one has changed.
    ThemeAssets MakeScripts()
    {
        var made = Directory.CreateTempSubdirectory("knowledgebase-");
        try
        {
            MakeScripts(made.FullName);
            return Make(name => File.ReadAllBytes(Path.Combine(made.FullName, name)));
        }
        finally
        {
            made.Delete(recursive: true);
        }
    }

    ThemeAssets Make(Func<string, byte[]> script)
    {
        const string scripts = "scripts/";
        return new(name =>
            name.StartsWith(scripts, StringComparison.Ordinal)
                ? script(name[scripts.Length..])
                : File.ReadAllBytes(Path.Combine(Folder, name["assets/".Length..])));
    }

    void MakeScripts(string folder)
    {
        var keys = ThemeAssets.Built.All.Select(a => a.Key);
        var scripts = keys.Where(key => key.EndsWith(".js", StringComparison.Ordinal));
        var start = new ProcessStartInfo(
            "dotnet",
            [Compacter, .. scripts.Select(key => $"{Path.Combine(folder, key)}=theme/Assets/Scripts/{key}")]
        )
        {
            WorkingDirectory = root,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var mistakes = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new FormatException(mistakes.TrimEnd());
    }
}
