namespace Knowledgebase.Output;

/// <summary>Checks that every file can lie on every kind of host: no two on one path, no reserved name, nothing too long.</summary>
static class OutputPaths
{
    const int MaxLength = 240;

    static readonly HashSet<string> Reserved =
    [
        "con",
        "prn",
        "aux",
        "nul",
        .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"com{n}", $"lpt{n}" }),
    ];

    public static ImmutableArray<Diagnostic> Check(IEnumerable<PlannedFile> files)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var taken = new Dictionary<string, PlannedFile>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            // Hosts differ in case and Unicode form; two paths must differ in more than that.
            var key = file.Path.Normalize(NormalizationForm.FormC).ToUpperInvariant();
            if (!taken.TryAdd(key, file))
                found.Add(
                    Codes.PathCollision.At(file.Origin, $"「{file.Path}」は {taken[key].Origin.Path} のページと同じアドレスです。")
                );
            var unfit =
                file.Path.Length > MaxLength || file.Path.Split('/').Any(part => Reserved.Contains(part.Split('.')[0]));
            // A record has several files; its name is told once.
            if (unfit && reported.Add(file.Origin.Path))
                found.Add(
                    Codes.ReservedName.At(file.Origin, $"「{file.Path}」は、公開先によっては置けない名前です。")
                );
        }
        return found.ToImmutable();
    }
}
