using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Knowledgebase.Diagnostics;
using Knowledgebase.Records;
using Knowledgebase.Sources;
using Knowledgebase.Yaml;

namespace Knowledgebase.Reading;

/// <summary>Everything read from the input folder, mistakes or not.</summary>
/// <param name="Settings">The site's settings, or null when they cannot be read.</param>
/// <param name="Records">All records in the order of their paths.</param>
public sealed record ReadRecords(SiteSettings? Settings, ImmutableArray<ReadRecord> Records);

/// <summary>Files → records: the kind follows from the folder, the id from the file's name.</summary>
public static class RecordReader
{
    /// <summary>Name of the file that holds the site's settings.</summary>
    public const string SettingsFile = "site.yaml";

    /// <summary>Reads all files, on all processors; the result does not depend on their order.</summary>
    public static (ReadRecords Read, ImmutableArray<Diagnostic> Mistakes) Read(IReadOnlyList<SourceFile> files)
    {
        var paths = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var results = SideBySide.Make(files, file => ReadFile(file, paths));
        var mistakes = results.SelectMany(r => r.Found).ToImmutableArray();
        var records = results.Select(r => r.Value).OfType<ReadRecord>().OrderBy(r => r.Path, StringComparer.Ordinal).ToImmutableArray();
        var settings = results.Select(r => r.Value).OfType<SiteSettings>().FirstOrDefault();
        if (files.All(f => f.Path != SettingsFile))
            mistakes = mistakes.Add(new(Codes.MissingField, SourceSpot.StartOf(SettingsFile), "サイトの設定ファイル site.yaml がありません。",
                "input フォルダのすぐ下に site.yaml を作ってください。"));
        return (new(settings, records), mistakes);
    }

    private static (object? Value, List<Diagnostic> Found) ReadFile(SourceFile file, HashSet<string> paths)
    {
        var found = new List<Diagnostic>();
        var spot = SourceSpot.StartOf(file.Path);
        if (FileNames.LeftBy(file.Path) is { } left)
        {
            found.Add(new(Codes.Leftover, spot, left, Codes.Leftover.Remedy));
            return (null, found);
        }
        if (file.Flaw is { } flaw)
        {
            found.Add(flaw == SourceFlaw.TooLarge
                ? new(Codes.FileTooLarge, spot, $"ファイルが{SourceFile.MaxLength / 1024}KBを超えています。", Codes.FileTooLarge.Remedy)
                : new(Codes.FileNotOrdinary, spot, "普通のファイルではありません。", Codes.FileNotOrdinary.Remedy));
            return (null, found);
        }
        if (file.Path == SettingsFile) return (ReadSettings(file, found), found);
        if (PlaceOf(file, paths, found) is not { } id) return (null, found);
        return (ReadRecord(file, id, found), found);
    }

    private static RecordId? PlaceOf(SourceFile file, HashSet<string> paths, List<Diagnostic> found)
    {
        var spot = SourceSpot.StartOf(file.Path);
        var parts = file.Path.Split('/');
        var kind = parts.Length == 2 ? Kinds.ByFolder(parts[0]) : null;
        if (kind?.Read is null || !parts[1].EndsWith(".yaml", StringComparison.Ordinal))
        {
            found.Add(new(Codes.UnknownFile, spot, "置き場所か種類の分からないファイルです。", Hint(parts)));
            return null;
        }
        var slug = parts[1][..^".yaml".Length];
        if (RecordId.IsSlug(slug)) return new RecordId(kind.Kind, slug);
        found.Add(Misnamed(spot, parts[1], FileNames.Example(parts[1], name => paths.Contains($"{parts[0]}/{name}"))));
        return null;
    }

    private static Diagnostic Misnamed(SourceSpot spot, string name, string example) => FileNames.CopiedFrom(name) is { } original
        ? new(Codes.BadFileName, spot, $"「{name}」は「{original}」のコピーのようです。",
            $"いらなければ削除してください。新しい記録にするときは、ファイル名を「{example}」のように変え、題名と要約も書き換えてください。")
        : new(Codes.BadFileName, spot, $"ファイル名「{name}」はIDの決まりに合いません。{FileNames.HiddenIn(name)}", $"例えば「{example}」のような名前に変えてください。");

    private static string Hint(string[] parts)
    {
        var folders = Kinds.All.Where(k => k.Read is not null).Select(k => k.Folder);
        if (Regex.Match(parts[^1], @"(?<=\.ya?ml)\.(txt|doc|docx|html|rtf)\z", RegexOptions.IgnoreCase) is { Success: true } hidden)
            return $"名前の終わりの「{hidden.Value}」を消してください。見えないときは、エクスプローラーの「表示」で「ファイル名拡張子」に印を付けます。";
        if (parts[^1].EndsWith(".yml", StringComparison.Ordinal)) return "名前の終わりを「.yml」から「.yaml」に変えてください。";
        if (parts.Length == 2 && Kinds.ByFolder(parts[0])?.Read is null)
            return $"フォルダは {string.Join("、", folders)} のどれかです。" + (DidYouMean.Nearest(parts[0], folders) is { } near ? $"「{near}」の誤りではありませんか。" : "");
        return Codes.UnknownFile.Remedy;
    }

    private static ReadRecord? ReadRecord(SourceFile file, RecordId id, List<Diagnostic> found)
    {
        var reading = new RecordReading(id);
        var map = Parse(file, found);
        var record = map is null ? null : Kinds.Of(id.Kind).Read!(map, reading);
        found.AddRange(reading.Found);
        found.AddRange(Unmeant(reading.Doubts, map));
        return new ReadRecord(id, file.Path, record, [.. reading.References], [.. reading.Words], [.. reading.Citations],
            [.. reading.Nested], [.. reading.Questions], reading.Parts)
        {
            Units = [.. reading.Units],
        };
    }

    /// <summary>The doubts of which the record does not say that the words are meant; that is heard also where the record has mistakes.</summary>
    private static IEnumerable<Diagnostic> Unmeant(List<TextDoubt> doubts, YamlMap? map)
    {
        string[] meant = map?.Find("meant")?.Value is not YamlList list ? []
            : [.. list.Items.OfType<YamlMap>().Select(m => m.Find("text")?.Value).OfType<YamlScalar>().Select(s => s.Text).Where(t => t.Length > 0)];
        return doubts.Where(d => !meant.Any(m => m.Contains(d.Part, StringComparison.Ordinal) || d.Part.Contains(m, StringComparison.Ordinal)))
            .Select(d => d.Told);
    }

    private static SiteSettings? ReadSettings(SourceFile file, List<Diagnostic> found)
    {
        var reading = new RecordReading(default);
        if (Parse(file, found) is not { } map) return null;
        var good = SiteSettings.Shape.TryRead(map, reading, out var settings);
        found.AddRange(reading.Found);
        found.AddRange(Unmeant(reading.Doubts, map));
        return good ? settings with { Questions = [.. reading.Questions.Select(q => q with { From = null })] } : null;
    }

    private static YamlMap? Parse(SourceFile file, List<Diagnostic> found) =>
        SourceText.Read(file, found) is not { } text ? null
        : string.IsNullOrWhiteSpace(text) ? Empty(file.Path, found)
        : YamlReader.Read(file.Path, text, found);

    private static YamlMap? Empty(string path, List<Diagnostic> found)
    {
        found.Add(new(Codes.EmptyFile, SourceSpot.StartOf(path), "ファイルが空です。", Codes.EmptyFile.Remedy));
        return null;
    }
}
