namespace Knowledgebase.Tests.Sites;

/// <summary>A site in which every record, item, page and vocabulary word has another id or label, wherever it is written.</summary>
static partial class Renamed
{
    public static SiteTest Of(SiteTest site)
    {
        var read = RecordReader.Read([.. site.Sources.Values]).Read;
        var (records, settings) = (read.Records, read.Settings!);
        // Which file holds which words is said by the fields.
        var ids = records.Where(r => r.Id.Kind != Kind.Vocabulary).Select(r => r.Id).Concat(records.SelectMany(r => r.Nested).Select(n => n.Id)).ToHashSet();
        var paths = ids.Select(id => $"{id}").ToHashSet();
        var labels = records.Where(r => r.Id.Kind == Kind.Vocabulary).SelectMany(r => Labels().Matches(site.TextOf(r.Path)).Select(m => m.Groups[2].Value))
            .Distinct().Index().ToDictionary(l => l.Item, l => $"語{l.Index}");

        foreach (var record in records)
        {
            var text = Under(site.TextOf(record.Path), record.References, record.Words, record.Nested);
            if (record.Id.Kind == Kind.Vocabulary)
            {
                text = Labels().Replace(text, m => $"label: {m.Groups[1]}{labels[m.Groups[2].Value]}{m.Groups[1]}");
                text = WordIds().Replace(text, m => $"id: {New(m.Groups[1].Value)}");
            }

            text = Places().Replace(text, m => $"place: {string.Join('/', m.Groups[1].Value.Split('/').Select(p => record.Nested.Any(n => n.Id.Slug == p) ? New(p) : p))}");
            text = ProseLinks().Replace(text, m => paths.Contains(m.Groups[1].Value) ? $"](/{m.Groups[1].Value.Replace("/", "/z-", StringComparison.Ordinal)}/{(m.Groups[2].Success ? m.Groups[2] + "z-" : "")}" : m.Value);
            var path = record.Id.Kind == Kind.Vocabulary ? record.Path : $"{record.Path.Split('/')[0]}/{New(record.Id.Slug)}.yaml";
            site = site.Without(record.Path).With(path, text);
        }

        return site.With(RecordReader.SettingsFile, Under(site.TextOf(RecordReader.SettingsFile), settings.References, settings.Used, []));

        string Under(string text, IEnumerable<Reference> references, IEnumerable<Word> words, IEnumerable<NestedItem> nested)
        {
            var lines = text.Split('\n');
            var spots = references.Where(r => ids.Contains(r.Target)).Select(r => (r.Spot, Old: r.Target.Slug))
                .Concat(nested.Where(n => ids.Contains(n.Id)).Select(n => (n.Spot, Old: n.Id.Slug)))
                .Concat(words.Select(w => (w.Spot, Old: w.Text)));
            foreach (var (spot, old) in spots.Distinct().OrderByDescending(s => s.Spot))
            {
                var (line, from) = (lines[spot.Line - 1], spot.Column - 1);
                // An old id is an alias, which stays.
                if (!Regex.IsMatch(line[from..], $"^[\"'{{ ]*(id: )?([a-z]+/)?{Regex.Escape(old)}(?![\\w-])")) continue;
                var at = line.IndexOf(old, from, StringComparison.Ordinal);
                lines[spot.Line - 1] = line[..at] + (labels.GetValueOrDefault(old) ?? New(old)) + line[(at + old.Length)..];
            }

            return string.Join('\n', lines);
        }
    }

    static string New(string slug) => "z-" + slug;

    [GeneratedRegex("label: ([\"']?)([^,}\"'\n]+)\\1")]
    private static partial Regex Labels();

    [GeneratedRegex("(?<=\\{)id: ([a-z0-9-]+)")]
    private static partial Regex WordIds();

    [GeneratedRegex("place: ([a-z0-9/_-]+)")]
    private static partial Regex Places();

    [GeneratedRegex("\\]\\(/([a-z]+/[a-z0-9-]+)/(#[a-z]+-)?")]
    private static partial Regex ProseLinks();
}
