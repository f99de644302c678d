using CsvHelper;

namespace Knowledgebase.Tests.Data;

/// <summary>The published CSV, read by CsvHelper and by a reader written from the standard.</summary>
public sealed class CsvTests
{
    static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Two_readers_see_the_same_cells(bool real)
    {
        var site = real ? DataSites.Real : DataSites.Full;
        var files = DataSites.Files(site, ".csv").ToArray();
        Assert.Equal(Kinds.All.Length + 3, files.Length);
        foreach (var path in files)
        {
            var bytes = site.Files[path].ToArray();
            Assert.Equal(path.EndsWith("-excel.csv", StringComparison.Ordinal), bytes.AsSpan().StartsWith(Mark));
            var plain = PlainCsv.Read(bytes.AsSpan().StartsWith(Mark) ? bytes.AsSpan(3) : bytes);
            Assert.Equal(plain, Library(bytes));
        }
    }

    [Fact]
    public void Text_that_a_spreadsheet_would_run_is_disarmed_for_excel_only_and_numbers_never_change()
    {
        const string formula = "=HYPERLINK(\"https://example.jp\",\"x\")";
        var facts = Read("facts/practices.csv");
        Assert.Equal([formula], Read("records.csv").Where(r => r["kind"] == "practices" && r["id"] == "absence-form").Select(r => r["name"]));
        Assert.Contains(facts, r => r["value"] == "-4" && r["unit"] == "回");
        Assert.Contains(Read("indicators.csv"), r => r["indicator"] == formula);
        var disarmed = Read("indicators-excel.csv");
        Assert.Contains(disarmed, r => r["indicator"] == "'" + formula);
        Assert.All(disarmed.SelectMany(r => r.Values), v => Assert.False(v is ['=' or '+' or '-' or '@' or '\t' or '\r', ..], v));
        Assert.Equal(Read("indicators.csv").Select(r => r["baseline"]), disarmed.Select(r => r["baseline"]));

        List<Dictionary<string, string>> Read(string file)
        {
            var bytes = DataSites.Hostile.Files["data/latest/" + file].Span;
            return PlainCsv.Read(bytes.StartsWith(Mark) ? bytes[3..] : bytes);
        }
    }

    [Fact]
    public void Every_figure_carries_unit_time_and_source_or_says_what_is_absent()
    {
        var figures = 0;
        var records = PlainCsv.Read(DataSites.Real.Files["data/latest/records.csv"].Span).ToDictionary(r => (r["kind"], r["id"]));
        foreach (var path in DataSites.Files(DataSites.Real, ".csv").Where(f => f.StartsWith("data/latest/facts/", StringComparison.Ordinal) && !f.EndsWith("-excel.csv", StringComparison.Ordinal)))
        {
            foreach (var row in PlainCsv.Read(DataSites.Real.Files[path].Span))
            {
                var where = $"{path} {row["id"]} {row["field"]}";
                Assert.True(row["absence"].Length > 0 ^ row["value"].Length > 0, where);
                // Prose, words and the dictionary of the site itself rest on no source.
                var kind = Path.GetFileNameWithoutExtension(path);
                var isFigure = row["unit"].Length > 0 || row["unit_absence"].Length > 0;
                if (kind is not ("pages" or "vocabularies" or "dictionary" or "sources"))
                    Assert.True(row["source"].Length > 0 || (!isFigure && records[(kind, row["id"])]["source"].Length > 0), where);
                if (!isFigure) continue;
                figures++;
                Assert.True(decimal.TryParse(row["value"], CultureInfo.InvariantCulture, out _), where);
                Assert.True(row["as_of"].Length > 0 || row["year_from"].Length > 0 || row["time_absence"].Length > 0, where);
            }
        }
        Assert.True(figures > 50, $"{figures} figures only");
    }

    /// <summary>What a record is called and where it lies is said once, and each fact leads there.</summary>
    [Fact]
    public void Every_fact_belongs_to_a_record_that_is_named_once()
    {
        var named = PlainCsv.Read(DataSites.Real.Files["data/latest/records.csv"].Span).Select(r => (r["kind"], r["id"])).ToHashSet();
        Assert.Equal(named.Count, PlainCsv.Read(DataSites.Real.Files["data/latest/records.csv"].Span).Count);
        foreach (var path in DataSites.Files(DataSites.Real, ".csv").Where(f => f.StartsWith("data/latest/facts/", StringComparison.Ordinal)))
            Assert.All(PlainCsv.Read(DataSites.Real.Files[path].Span), row => Assert.Contains((Path.GetFileNameWithoutExtension(path), row["id"]), named));
    }

    /// <summary>Time and place of a record stand once beside its name; its facts in words say only their own.</summary>
    [Fact]
    public void A_fact_in_words_says_time_and_place_only_where_they_are_not_those_of_its_record()
    {
        var record = PlainCsv.Read(DataSites.Full.Files["data/latest/records.csv"].Span).Single(r => r["kind"] == "practices" && r["id"] == "litter");
        string[] own = ["year_from", "year_to", "source", "section", "lines"];
        Assert.All(own, column => Assert.True(record[column].Length > 0, column));
        var facts = PlainCsv.Read(DataSites.Full.Files["data/latest/facts/practices.csv"].Span).Where(r => r["id"] == "litter").ToArray();
        Assert.All(own, column => Assert.Equal("", facts.Single(f => f["field"] == "summary")[column]));
        Assert.Contains(facts, f => f["field"].EndsWith(".text", StringComparison.Ordinal) && f["lines"].Length > 0 && f["lines"] != record["lines"]);
        Assert.All(facts.Where(f => f["unit"].Length > 0), figure => Assert.Equal(record["source"], figure["source"]));
    }

    [Fact]
    public void The_reason_why_no_pace_is_given_stands_in_a_column_of_its_own()
    {
        var rows = PlainCsv.Read(DataSites.Real.Files["data/latest/indicators.csv"].Span);
        Assert.Equal(5, rows.Count);
        Assert.All(rows, r => Assert.True(r["target_year"].Length > 0 ^ r["target_year_absence"].Length > 0));
        var daily = rows.Single(r => r["indicator"].Contains("ほぼ毎日", StringComparison.Ordinal) && r["series"] == "小学校");
        Assert.Equal(("27.0", "100.0", "72.3", "62.1", "2024-04"), (daily["baseline"], daily["target"], daily["latest"], daily["printed_progress"], daily["latest_as_of"]));
        Assert.Equal("未照会", daily["target_year_absence"]);
    }

    static List<Dictionary<string, string>> Library(byte[] bytes)
    {
        var strict = new CsvReaderOptions { HasHeader = true, MalformedData = CsvMalformedDataHandling.Throw, FieldCountMismatch = CsvFieldCountHandling.Throw };
        using var csv = new CsvDataReader(CsvReader.Create(bytes, strict), leaveOpen: false);
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read()) rows.Add(Enumerable.Range(0, csv.FieldCount).ToDictionary(csv.GetName, csv.GetString));
        return rows;
    }
}
