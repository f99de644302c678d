namespace Knowledgebase.Tests.Sites;

/// <summary>
/// The first and last date and number that can be written, in every field that takes one: refused where they are written, or
/// judged and drawn on every page and in every file.
/// </summary>
public sealed partial class ExtremeTests
{
    static readonly SiteTest Site = SiteTest.From("Golden/full/input")
        .Edit("indicators/river-schools.yaml", "unit: \"%\"\n", "unit: \"%\"\nnatural_limit: 100\n");

    /// <summary>Values tried together: each place takes the first of a row that may stand there alone.</summary>
    static readonly string[] Rows =
    [
        "0001-01 0001-01-01 0001 -999999999999999.9999999999",
        "9999-12 9999-12-31 9999 999999999999999.9999999999 99999999999999999999",
        "1800-01 1800-01-01 1989 -1000000000 -1000000 0.5 1 1-999999",
        "1800-01-01 1989-2100 0 0.01",
        "2199-12 2199-12-31 2100 1000000000000 1000000 100000 10000 3650 1000 730 365 60 30 999999",
        "2199-12-31 令和元年度 0.0000000001 0.01 0.5 1",
        "1800-01-01 R82 -0 -1",
    ];

    public static TheoryData<string> Written => [.. Rows];

    [Theory]
    [MemberData(nameof(Written))]
    public void Extreme_values_everywhere_are_refused_or_drawn(string row)
    {
        var site = Site;
        foreach (var path in Site.Sources.Keys)
        {
            var (old, changed) = (Site.TextOf(path), Changed(Site.TextOf(path), path, row.Split(' ')));
            // Extremes may contradict what other fields say: where a mistake is told, the line is left as it was.
            for (var i = 0; i < 5 && changed != old; i++)
            {
                var wrong = Plan(site.With(path, changed), BuiltSite.Today).Diagnostics.Where(d => d.Severity == Severity.Error).ToArray();
                if (wrong.Length == 0)
                {
                    site = site.With(path, changed);
                    break;
                }
                changed = Reverted(changed, old, [.. wrong.Where(d => d.Spot.Path == path).Select(d => d.Spot.Line - 1)]);
            }
        }
        if (site != Site) Draw(Plan(site, BuiltSite.Today));
    }

    [Theory]
    [InlineData("1800-01-01")]
    [InlineData("2199-12-31")]
    public void A_site_for_an_extreme_day_is_drawn(string today) =>
        Draw(Plan(Site, DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Every_field_that_takes_a_date_or_a_number_is_tried()
    {
        var fields = Kinds.All.Select(k => RecordShapes.Of(k.Kind)).Append(SiteSettings.Group.Shape).SelectMany(s => Fields(s, [])).Distinct().Order(StringComparer.Ordinal);
        var tried = Site.Sources.Keys.SelectMany(p => Values().Matches(Site.TextOf(p)).Select(m => m.Groups["key"].Value)).ToHashSet();
        Assert.Equal([], fields.Where(key => !tried.Contains(key)));
    }

    /// <summary>The text with each value replaced by the first extreme that may stand there.</summary>
    static string Changed(string text, string path, string[] extremes)
    {
        for (var match = Values().Match(text); match.Success; match = Values().Match(text, match.Groups["value"].Index + 1))
        {
            var (from, to) = (match.Groups["value"].Index, match.Groups["value"].Index + match.Groups["value"].Length);
            var (before, after) = (text[..from], text[to..]);
            text = extremes.Select(extreme => before + extreme + after).FirstOrDefault(changed => IsReadable(path, changed)) ?? text;
        }
        return text;
    }

    static bool IsReadable(string path, string text)
    {
        var (read, errors) = RecordReader.Read([new(path, System.Text.Encoding.UTF8.GetBytes(text))], BuiltSite.Today);
        return path == RecordReader.SettingsFile ? read.Settings is not null : errors.All(m => m.Spot.Path != path);
    }

    static string Reverted(string text, string old, HashSet<int> lines) =>
        string.Join('\n', text.Split('\n').Zip(old.Split('\n'), (fresh, was) => (fresh, was)).Select((pair, i) => lines.Contains(i) ? pair.was : pair.fresh));

    static void Draw(SitePlan plan)
    {
        Assert.NotEmpty(plan.Files);
        foreach (var file in plan.Files.OfType<MadeFile>()) file.Make();
    }

    static SitePlan Plan(SiteTest site, DateOnly today) =>
        Knowledgebase.Build.Plan([.. site.Sources.Values], [.. site.Attachments.Values], new BuildOptions(today));

    static IEnumerable<string> Fields(Shape shape, HashSet<Shape> seen) =>
        !seen.Add(shape) ? [] : shape.Fields.SelectMany(field => Inner(field.AnyType) switch
        {
            DateType or MomentType or FiscalYearType or FiscalSpanType or NumberType or LinesType => [field.Key],
            var type when type.GetType().GetProperty("Shape")?.GetValue(type) is Shape part => Fields(part, seen),
            _ => [],
        });

    static FieldType Inner(FieldType type) =>
        (type.GetType().GetProperty("Inner") ?? type.GetType().GetProperty("Item"))?.GetValue(type) is FieldType inner ? Inner(inner) : type;

    [GeneratedRegex("(?<key>[a-z_]+): \"?(?<value>-?[0-9][0-9.、, –-]*[0-9]|[0-9]|[RH][0-9]+|(令和|平成)[0-9元]+年度)\"?(?=[,}\\]]|\\s*(#.*)?$)", RegexOptions.Multiline)]
    private static partial Regex Values();
}
