namespace Knowledgebase.Pages.Shared;

/// <summary>Everything in <c>data/latest/</c>: the sets of data, the files that describe and check them, and beside them what was frozen earlier.</summary>
sealed record DataRelease(
    ImmutableArray<DataSet> Sets, ImmutableArray<DataFile> Descriptions, ImmutableArray<Release> Frozen,
        ImmutableArray<PlannedFile> Records)
{
    public IEnumerable<DataFile> Files => Sets.SelectMany(s => s.Files).Concat(Descriptions);
}

sealed class DataFiles
{
    const string Json = "application/json";
    const string Csv = "text/csv";
    const string Schema = "application/schema+json";

    readonly Site _w;
    readonly DataLinks _links;
    readonly Dictionary<Kind, Lazy<Dictionary<RecordId, RecordData>>> _data;
    readonly Dictionary<Kind, KindFacts> _facts;

    DataFiles(Site site)
    {
        _w = site;
        _links = new DataLinks(site.Catalog, entry => Published(site.Routes.Of(entry)));
        _data = Kinds.All.ToDictionary(k => k.Kind, k =>
            new Lazy<Dictionary<RecordId, RecordData>>(() => RecordData.Of(site.Catalog.All(k.Kind), _links)));
        _facts = Kinds.All.ToDictionary(k => k.Kind, k => new KindFacts(Shown(k.Kind), _links));
    }

    public static DataRelease Of(Site site, IReadOnlyList<Attachment> attachments)
    {
        var files = new DataFiles(site);
        ImmutableArray<DataSet> kinds = [.. Kinds.All.Select(files.KindSet)];
        ImmutableArray<DataSet> sets = [files.Series(), files.Book(kinds), files.Records(kinds), .. kinds];
        var page = site.Routes.Absolute(site.Routes.AllData);
        var package = new DataFile("datapackage.json", "データの一覧（Frictionless Data Package）", Json,
            () => RecordJson.Bytes(DataPackage.Of(site.Catalog.Settings, sets, page)));
        var dcat = new DataFile("dcat.jsonld", "データの一覧（DCAT 3、JSON-LD）", "application/ld+json",
            () => RecordJson.Bytes(new Dcat(site.Catalog.Settings, page, name =>
                site.Routes.Absolute(site.Routes.Data(name)) ?? name).Of(sets)));
        var sums = new DataFile("sha256sums.txt", "すべてのファイルの検査用の値（SHA-256）", "text/plain",
            () => Sums([.. sets.SelectMany(s => s.Files), package, dcat]));
        return new(sets, [package, dcat, sums],
            [.. attachments.Where(a => Release.IsIn(a.Path)).Select(Release.Of).OfType<Release>()],
            [.. files.OneByOne()]);
    }

    public static IEnumerable<PlannedFile> Plan(Site site, DataRelease release)
    {
        var latest = release.Files.Select(f =>
            new MadeFile(site.Routes.FileOf(site.Routes.Data(f.Name)), () => f.HandOut()));
        var frozen = release.Frozen.Select(r =>
            new CopiedFile(site.Routes.FileOf(site.Routes.Frozen(r.Name)), r.File));
        return [.. latest, .. frozen, .. release.Records];
    }

    /// <summary>Where the list of a kind shows records that stand in the table of another; null where the table holds them all.</summary>
    public static string? Elsewhere(Catalog catalog, KindInfo kind)
    {
        Entry[] others = [.. catalog.Listed(kind.Kind).Where(e => e.Id.Kind != kind.Kind)];
        return others.Length == 0 ? null : $"一覧に並ぶうち{Numerals.Of(others.Length)}件は、{Kinds.Of(others[0].Id.Kind).Label}の表にあります。";
    }

    IEnumerable<PlannedFile> OneByOne() =>
        from kind in Kinds.All
        where kind.HasFile
        let schema = Address(RecordSchemaName(kind))
        from entry in _w.Catalog.All(kind.Kind)
            // A removed record is told at its old address as well.
        from id in (RecordId[])(entry.Value is Removed removed ? [entry.Id, removed.Was.Id] : [entry.Id])
        select new MadeFile(_w.Routes.FileOf(_w.Routes.Json(id)),
            () => _data[kind.Kind].Value[entry.Id].File(schema, _w.Catalog.Settings.Standing, _w.Comparison(_w, entry)),
            SourceSpot.StartOf(entry.Path));

    DataSet Series()
    {
        DataTable Rows() => SeriesTable.Of(Shown(Kind.Series), _links);
        return Set("progress", "進捗率の計算に使う値", "参考指標の系列ごとに一行。策定時・目標・最新の値と、出典に書かれた進捗率。", Kind.Series,
        [
            Table("indicators.csv", "進捗率の計算に使う値（CSV）", forExcel: false, Rows),
            Table("indicators-excel.csv", "進捗率の計算に使う値（Excelで開くCSV）", forExcel: true, Rows),
            new DataFile("recompute.py", "進捗率を計算し直す手順（Python）", "text/x-python", () => Encoding.UTF8.GetBytes(Recompute.Script)),
        ]);
    }

    DataSet Book(ImmutableArray<DataSet> kinds)
    {
        const string title = "すべての表（Excelブック）";
        var file = new DataFile("knowledgebase.xlsx", title, Workbook.MediaType, () =>
        {
            DataTable[] tables =
            [
                SeriesTable.Of(Shown(Kind.Series), _links), Figures(),
                .. Kinds.All.Select(k => new DataTable(k.Label, KindTable.Columns(k), Rows(k.Kind))),
            ];
            var page = Published(_w.Routes.AllData);
            return Workbook.Of(
                [Cover.Of(_w.Catalog.Settings, kinds.Max(k => k.Modified), page, tables), .. tables]);
        });
        return new DataSet("workbook", title, "表紙、進捗率、数値、種類ごとの表。Excelで開くときはこれを使います。", kinds.Sum(k => k.Count),
            kinds.Min(k => k.Issued), kinds.Max(k => k.Modified), [file]);
    }

    DataTable Figures() => new("数値", FactRow.SheetColumns,
        Kinds.All.SelectMany(k => _facts[k.Kind].Figures).Select(f => f.SheetCells()));

    // What all kinds of facts refer to: said once.
    DataTable Names() => new("記録の題名・アドレス・出典", FactRow.RecordColumns,
        Kinds.All.SelectMany(k => _facts[k.Kind].Records).Select(r => r.RecordCells()));

    DataSet Records(ImmutableArray<DataSet> kinds) =>
        new("records", "記録の題名・アドレス・出典", "すべての記録に一行。種類ごとのCSVは、ここの種類とIDで、題名・アドレスと、記録全体の年度・出典に結び付きます。", kinds.Sum(k => k.Count),
            kinds.Min(k => k.Issued), kinds.Max(k => k.Modified),
            [Table("records.csv", "記録の題名・アドレス・出典（CSV）", forExcel: false, Names)]);

    DataSet KindSet(KindInfo kind)
    {
        var (list, record) = ($"{kind.Folder}.schema.json", RecordSchemaName(kind));
        return Set(kind.Folder, kind.Label, $"{kind.Label}の記録のすべて。{Elsewhere(_w.Catalog, kind)}", kind.Kind,
        [
            new DataFile($"{kind.Folder}.json", $"{kind.Label}（JSON）", Json,
                () => KindJson.Of(kind, Data(kind.Kind), Address(list))) with { Schema = list },
            new DataFile($"facts/{kind.Folder}.csv", $"{kind.Label}（CSV）", Csv,
                _facts[kind.Kind].TakeCsv) with { Columns = FactRow.Columns },
            new DataFile(list, $"{kind.Label}の一覧の形（JSON Schema）", Schema, () => RecordSchema.Of(kind, Address(list), WordsOf, many: true)),
            new DataFile(record, $"{kind.Label}一件の形（JSON Schema）", Schema, () => RecordSchema.Of(kind, Address(record), WordsOf, many: false)),
        ]);
    }

    DataCell[][] Rows(Kind kind) =>
        InParallel.Make(Shown(kind), e => KindTable.Row(e, e.Value.ToDatum(), _links));

    static DataFile Table(string name, string title, bool forExcel, Func<DataTable> table) =>
        new DataFile(name, title, Csv, () => CsvText.Of(table(), forExcel)) with { Columns = table().Columns };

    DataSet Set(string slug, string title, string text, Kind kind, ImmutableArray<DataFile> files)
    {
        var shown = Shown(kind);
        var days = shown.SelectMany(e => e.Record.Head.History).Select(c => (DateOnly?)c.Date).ToArray();
        return new(slug, title, text, shown.Length, days.Min(), days.Max(), files);
    }

    ImmutableArray<string> WordsOf(string vocabulary) =>
        [.. _w.Catalog.WordsOf(vocabulary).Select(word => word.Label)];

    // The records that data shows: invented ones only on a site that holds nothing else.
    ImmutableArray<Entry> Shown(Kind kind) =>
        [.. _w.Catalog.All(kind).Where(_w.Catalog.IsReal)];

    ImmutableArray<RecordData> Data(Kind kind) =>
        [.. Shown(kind).Select(e => _data[kind].Value[e.Id])];

    string Address(string name) => Published(_w.Routes.Data(name));

    string Published(string url) => _w.Routes.Absolute(url) ?? url;

    static string RecordSchemaName(KindInfo kind) => $"{kind.Folder}.record.schema.json";

    static byte[] Sums(IEnumerable<DataFile> files) =>
        Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => $"{f.Hash}  {f.Name}\n")));
}
