using System.Text.Json;

namespace Knowledgebase.Pages.Cases;

/// <summary>The page that compares up to three practices or lessons, and what it shows of each: cells at the end of the record's JSON.</summary>
static class ComparePage
{
    // The same for every practice and lesson, so that columns of both kinds can stand side by side.
    static readonly Row[] Rows =
    [
        Field(nameof(Effort.TimeSaved)),
        Of("根拠", (_, record) => [.. record.Findings.Results.Take(5).Select(Result)]),
        Field(nameof(Effort.Preparation)),
        new("種類", (_, entry) => [Kinds.Of(entry.Id.Kind).Label]),
        Of("校種・学年", (site, record) => site.Words([.. record.Audience.SchoolTypes, .. record.Audience.Grades])),
        Field(nameof(Audience.Subjects)),
        Field(nameof(Audience.Settings)),
        Of("端末・道具", (site, record) => site.Words([.. record.Audience.Devices, .. record.Audience.Tools])),
        Of(
            "必要なもの",
            (_, record) => [.. record.Needs.Select(n => new ValueView(n.Item) { Note = n.Must ? null : "あるとよい" })]
        ),
        Field(nameof(Effort.PerUse)),
        Field(nameof(Effort.Cost)),
        Field(nameof(Findings.DidNotWork)),
        Of(
            "向かない条件・端末がないとき",
            (_, record) => [Format.Fact((record as Practice)?.Limits ?? ((Lesson)record).WithoutDevices)]
        ),
        Field(nameof(Sharing.Contact)),
        Field(nameof(Links.Services)),
    ];

    public static PageView View(Site site) =>
        site.Page(
            site.Routes.Compare(),
            "比べる",
            "実践事例と、授業と指導案を、3件まで同じ項目の順に並べて見られます。書かれていない項目は、そのことを示します。",
            [
                new(
                    "comparison",
                    "比べる表",
                    new CompareBlock(
                        "書かれていないことは、記載なしなどの言葉で示します",
                        "一覧から二つのページを別々の窓で開くと、同じ見出しの順に並べて読めます。",
                        "一覧のカードにある「比べる」を押すと、ここに並びます。",
                        [.. Rows.Select(row => row.Label)],
                        FormerNames(site),
                        [
                            new("実践事例の一覧", site.Routes.List(Kind.Practice)),
                            new("授業と指導案の一覧", site.Routes.List(Kind.Lesson)),
                        ]
                    )
                ),
            ]
        ) with
        {
            Scripts = [site.Routes.File(site.Assets.CompareScript.Name)],
        };

    /// <summary>The cells of one column as a JSON array, in the order of the rows; null for what cannot be compared.</summary>
    public static byte[]? Cells(Site site, Entry entry)
    {
        if (entry.Value is not Case)
            return null;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, RecordJson.Options))
        {
            json.WriteStartArray();
            foreach (var row in Rows)
                Cell(json, row.Values(site, entry) is { IsEmpty: false } values ? values : [Format.NotStated]);
            json.WriteEndArray();
        }
        return bytes.ToArray();
    }

    static void Cell(Utf8JsonWriter json, ImmutableArray<ValueView> values)
    {
        var text = string.Join('\n', values.Select(v => v.ToLine()));
        if (!values.All(v => v.Absent && v.Note is null))
        {
            json.WriteStringValue(text);
            return;
        }
        json.WriteStartObject();
        json.WriteString("absent", text);
        json.WriteEndObject();
    }

    // Practices and lessons that were called otherwise are still asked for by that name.
    static string FormerNames(Site site) =>
        string.Join(
            '&',
            from entry in site.Catalog.CaseEntries
            from id in entry.Record.Head.FormerIds(entry.Id.Kind)
            select $"{id}={entry.Id}"
        );

    static ValueView Result(Finding finding) =>
        new($"{Choices.EvidenceLevels.LabelOf(finding.Evidence)}：{finding.Statement.Text}");

    static Row Field(string property) =>
        new(
            RecordShapes.Of(Kind.Practice).Named(property).Label,
            (site, entry) => site.Fact((Part)entry.Value, property)?.Values ?? []
        );

    static Row Of(string label, Func<Site, Case, ImmutableArray<ValueView>> values) =>
        new(label, (site, entry) => values(site, (Case)entry.Value));

    sealed record Row(string Label, Func<Site, Entry, ImmutableArray<ValueView>> Values);
}
