namespace Knowledgebase.Tests.Office;

/// <summary>An office for one test: records, a private folder, and a command line to it.</summary>
sealed class OfficeRoom : IDisposable
{
    static readonly Lazy<SiteTest> Site = new(() => SiteTest.From("Office/Site/input").Over(SiteTest.Base));

    public OfficeRoom()
    {
        Directory.CreateDirectory(Private);
        foreach (var source in Site.Value.Sources.Values)
        {
            var path = Folder.Write("input/" + source.Path);
            File.WriteAllBytes(path, source.Bytes.ToArray());
        }
    }

    public TempFolder Folder { get; } = new();

    /// <summary>What the last command said.</summary>
    public string Out { get; private set; } = "";

    /// <summary>What the last command refused with.</summary>
    public string Error { get; private set; } = "";

    public string Today { get; set; } = "2026-11-26";

    public string Private => Folder.At("kakari");

    public string Log => Folder.Read("kakari/log.ndjson");

    /// <summary>Runs a command in the private folder on the office's today.</summary>
    public int Run(params string[] words) => RunAs([.. words, "--private", Private, "--input", Folder.At("input"), "--output", Folder.At("site"), "--today", Today]);

    /// <summary>Runs a command as it is.</summary>
    public int RunAs(params string[] words)
    {
        using var said = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var refused = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var exit = new Shell(new Terminal(said, refused), TimeProvider.System).RunAsync(words).GetAwaiter().GetResult();
        (Out, Error) = (said.ToString().Replace(Folder.Path, "", StringComparison.Ordinal), refused.ToString().Replace(Folder.Path, "", StringComparison.Ordinal));
        return exit;
    }

    /// <summary>Runs a command that must work, and hands out what it said.</summary>
    public string Works(params string[] words)
    {
        var exit = Run(words);
        return exit == 0 && Error.Length == 0 ? Out : throw new InvalidOperationException($"{string.Join(' ', words)}: {exit}\n{Out}{Error}");
    }

    /// <summary>Runs a command that must be refused with an exit code, and hands out why.</summary>
    public string Refused(int exit, params string[] words)
    {
        var was = Run(words);
        return was == exit ? Error : throw new InvalidOperationException($"{string.Join(' ', words)}: {was}\n{Out}{Error}");
    }

    public string Put(string name, string text) => Folder.Write("mail/" + name, text);

    /// <summary>Everything in the private folder as one text, names of files too.</summary>
    public string Everything() => string.Join('\n', Directory.EnumerateFileSystemEntries(Private, "*", SearchOption.AllDirectories)
        .Select(p => p + "\n" + (File.Exists(p) && !p.EndsWith(".lock", StringComparison.Ordinal) ? File.ReadAllText(p) : "")));

    public void Dispose() => Folder.Dispose();
}
