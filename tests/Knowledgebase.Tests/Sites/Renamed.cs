namespace Knowledgebase.Tests.Sites;

/// <summary>A site in which every record, item, page and vocabulary word has another id or label, wherever it is written.</summary>
internal static partial class Renamed
{
    public static SiteTest Of(SiteTest site)
    {
        var records = RecordReader.Read([.. site.Sources.Values]).Read.Records;
        var settings = site.TextOf(RecordReader.SettingsFile);
        // The program knows a vocabulary by its file's name, unless the settings say which file is which.
        var kept = records.Where(r => r.Id.Kind == Kind.Vocabulary && !Settings(settings, r.Id.Slug, null).Named).Select(r => r.Id).ToHashSet();
        var ids = records.Select(r => r.Id).Concat(records.SelectMany(r => r.Nested).Select(n => n.Id)).Except(kept).ToHashSet();
        var paths = ids.Select(id => $"{id}").ToHashSet();
        var labels = records.Where(r => r.Id.Kind == Kind.Vocabulary).SelectMany(r => Labels().Matches(site.TextOf(r.Path)).Select(m => m.Groups[2].Value))
            .Distinct().Index().ToDictionary(l => l.Item, l => $"語{l.Index}");

        foreach (var record in records)
        {
            var text = site.TextOf(record.Path);
            var lines = text.Split('\n');
            var spots = record.References.Where(r => ids.Contains(r.Target)).Select(r => (r.Spot, Old: r.Target.Slug))
                .Concat(record.Nested.Where(n => ids.Contains(n.Id)).Select(n => (n.Spot, Old: n.Id.Slug)))
                .Concat(record.Words.Select(w => (w.Spot, Old: w.Text)));
            foreach (var (spot, old) in spots.Distinct().OrderByDescending(s => s.Spot))
            {
                var (line, from) = (lines[spot.Line - 1], spot.Column - 1);
                // An old id is an alias, which stays.
                if (!Regex.IsMatch(line[from..], $"^[\"'{{ ]*(id: )?([a-z]+/)?{Regex.Escape(old)}(?![\\w-])")) continue;
                var at = line.IndexOf(old, from, StringComparison.Ordinal);
                lines[spot.Line - 1] = line[..at] + (labels.GetValueOrDefault(old) ?? New(old)) + line[(at + old.Length)..];
            }

            text = string.Join('\n', lines);
            if (record.Id.Kind == Kind.Vocabulary)
            {
                text = Labels().Replace(text, m => $"label: {m.Groups[1]}{labels[m.Groups[2].Value]}{m.Groups[1]}");
                text = WordIds().Replace(text, m => $"id: {New(m.Groups[1].Value)}");
            }

            text = Places().Replace(text, m => $"place: {string.Join('/', m.Groups[1].Value.Split('/').Select(p => record.Nested.Any(n => n.Id.Slug == p) ? New(p) : p))}");
            text = ProseLinks().Replace(text, m => paths.Contains(m.Groups[1].Value) ? $"](/{m.Groups[1].Value.Replace("/", "/z-", StringComparison.Ordinal)}/{(m.Groups[2].Success ? m.Groups[2] + "z-" : "")}" : m.Value);
            var path = kept.Contains(record.Id) ? record.Path : $"{record.Path.Split('/')[0]}/{New(record.Id.Slug)}.yaml";
            site = site.Without(record.Path).With(path, text);
        }

        foreach (var id in ids.Where(id => id.Kind is Kind.Page or Kind.Vocabulary)) settings = Settings(settings, id.Slug, New(id.Slug)).Text;
        return site.With(RecordReader.SettingsFile, settings);
    }

    private static string New(string slug) => "z-" + slug;

    /// <summary>The settings with a name in them changed, and whether they name it at all.</summary>
    private static (string Text, bool Named) Settings(string text, string slug, string? now)
    {
        var name = new Regex($"(?<=[:,\\[-] *){Regex.Escape(slug)}(?=[ ,\\]}}]|$)", RegexOptions.Multiline);
        return (now is null ? text : name.Replace(text, now), name.IsMatch(text));
    }

    [GeneratedRegex("label: ([\"']?)([^,}\"'\n]+)\\1")]
    private static partial Regex Labels();

    [GeneratedRegex("(?<=\\{)id: ([a-z0-9-]+)")]
    private static partial Regex WordIds();

    [GeneratedRegex("place: ([a-z0-9/_-]+)")]
    private static partial Regex Places();

    [GeneratedRegex("\\]\\(/([a-z]+/[a-z0-9-]+)/(#[a-z]+-)?")]
    private static partial Regex ProseLinks();
}
