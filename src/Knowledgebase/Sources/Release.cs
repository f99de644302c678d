namespace Knowledgebase.Sources;

/// <summary>A frozen version of the data. Its name holds its day and the beginning of its SHA-256,
/// <c>2026-11-25-1a2b3c4d5e6f7081.zip</c>, so that a file changed later is found out.</summary>
public sealed record Release(DateOnly Date, string Name, Attachment File)
{
    /// <summary>Where releases lie below the input folder.</summary>
    public static string Folder => "files/releases";

    internal static string Published => "data/releases/";

    const int HashLength = 16;

    /// <summary>The name of a release of a day (<c>2026-11-25</c>) with a hash.</summary>
    public static string NameOf(string date, string hash) => $"{date}-{hash[..HashLength]}.zip";

    /// <summary>True for what lies in the folder of releases.</summary>
    public static bool IsIn(string path) => path.StartsWith(Folder + "/", StringComparison.Ordinal);

    internal static Release? Of(Attachment file)
    {
        var name = file.Path[(Folder.Length + 1)..];
        return
            name.Length > 10
            && file.Hash is { } hash
            && name == NameOf(name[..10], hash)
            && DateOnly.TryParseExact(
                name[..10],
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
            ? new(date, name, file)
            : null;
    }
}
