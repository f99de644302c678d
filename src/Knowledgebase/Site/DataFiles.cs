using System.Collections.Immutable;
using Knowledgebase.Data;
using Knowledgebase.Linking;
using Knowledgebase.Output;
using Knowledgebase.Records;
using Knowledgebase.Sources;

namespace Knowledgebase.Site;

/// <summary>The data of the site: each record as JSON beside its page, and every kind in <c>data/latest/</c>.</summary>
internal static class DataFiles
{
    /// <summary>The files below <c>data/latest/</c>.</summary>
    public static ImmutableArray<DataFile> Of(Wording w)
    {
        var record = Record(w);
        return [.. Kinds.All.SelectMany(kind => Kind(w, kind, record))];
    }

    /// <summary>All planned files of data.</summary>
    public static IEnumerable<PlannedFile> Plan(Wording w, ImmutableArray<DataFile> files)
    {
        var record = Record(w);
        return files.Select(f => new PlannedFile(w.Routes.FileOf(w.Routes.Data(f.Name)), () => f.Content.Value, null, default))
            .Concat(
                from kind in Kinds.All
                where kind.Read is not null
                from entry in w.Catalog.All(kind.Kind)
                let schema = Address(w, kind, "record.schema.json")
                let origin = SourceSpot.StartOf(entry.Path)
                select new PlannedFile(w.Routes.FileOf(w.Routes.Json(entry.Id)), () => record.File(entry, schema), null, origin));
    }

    private static RecordJson Record(Wording w) => new(new DataWords(w.Catalog,
        entry => Published(w, w.Routes.Of(entry)), (source, section) => Published(w, w.Routes.Section(source, section))));

    private static IEnumerable<DataFile> Kind(Wording w, KindInfo kind, RecordJson record)
    {
        const string json = "application/json", schema = "application/schema+json";
        var listSchema = Address(w, kind, "schema.json");
        yield return DataFile.Of($"{kind.Folder}.json", $"{kind.Label}（JSON）", $"{kind.Label}の記録のすべて。", json,
            () => KindJson.Of(kind, Shown(w, kind.Kind), record, listSchema));
        yield return DataFile.Of($"{kind.Folder}.schema.json", $"{kind.Label}のJSON Schema", $"{kind.Folder}.json の形。", schema,
            () => RecordSchema.Of(kind, listSchema, WordsOf(w.Catalog), many: true));
        yield return DataFile.Of($"{kind.Folder}.record.schema.json", $"{kind.Label}一件のJSON Schema", "記録一件ごとのJSONの形。", schema,
            () => RecordSchema.Of(kind, Address(w, kind, "record.schema.json"), WordsOf(w.Catalog), many: false));
    }

    /// <summary>The records that data shows: invented ones only on a site that holds nothing else.</summary>
    private static ImmutableArray<Entry> Shown(Wording w, Kind kind) => w.Catalog.Settings.Example
        ? w.Catalog.All(kind)
        : [.. w.Catalog.All(kind).Where(e => !e.Record.Head.Example)];

    private static Func<string, ImmutableArray<string>> WordsOf(Catalog catalog)
    {
        var words = catalog.All(Records.Kind.Vocabulary).ToDictionary(e => e.Id.Slug, e => ((Vocabulary)e.Value).Words);
        return slug => words.TryGetValue(slug, out var list) ? [.. list.Select(word => word.Label)] : [];
    }

    private static string Address(Wording w, KindInfo kind, string ending) => Published(w, w.Routes.Data($"{kind.Folder}.{ending}"));

    /// <summary>As others should keep it: with scheme and host once they are known.</summary>
    private static string Published(Wording w, string url) => w.Routes.Absolute(url) ?? url;
}
