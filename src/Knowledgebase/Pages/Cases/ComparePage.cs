using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Knowledgebase.Pages.Cases;

/// <summary>The page that compares up to three practices or lessons, and what it shows of each: a small file beside the record's page.</summary>
static class ComparePage
{
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

    public static IEnumerable<PlannedFile> Files(Site site) =>
        from entry in site.Catalog.CaseEntries
        from id in entry.Record.Head.FormerIds(entry.Id.Kind).Prepend(entry.Id)
        select new MadeFile(
            site.Routes.FileOf(site.Routes.Comparable(id)),
            () => Json(site, entry),
            SourceSpot.StartOf(entry.Path)
        );

    static byte[] Json(Site site, Entry entry)
    {
        var bytes = new ArrayBufferWriter<byte>();
        // Text stays text in the script, so only what JSON itself asks for is escaped.
        using var json = new Utf8JsonWriter(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        // A former name tells the present one.
        json.WriteString("key", entry.Id.ToString());
        json.WriteString("title", entry.Title);
        json.WriteStartArray("rows");
        foreach (var (label, values) in Rows(site, entry))
        {
            json.WriteStartArray();
            json.WriteStringValue(label);
            json.WriteStringValue(
                values.IsEmpty ? Format.NotStated.Text : string.Join('\n', values.Select(v => v.ToLine()))
            );
            if (values.All(v => v.Absent && v.Note is null))
                json.WriteBooleanValue(true);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return bytes.WrittenSpan.ToArray();
    }

    // The same rows for every practice and lesson, so that columns of both kinds can stand side by side.
    static (string Label, ImmutableArray<ValueView> Values)[] Rows(Site site, Entry entry)
    {
        var record = (Case)entry.Value;
        var audience = record.Audience;
        var limits = entry.Value is Practice practice ? practice.Limits : ((Lesson)entry.Value).WithoutDevices;
        return
        [
            Row(nameof(Effort.TimeSaved)),
            (
                "根拠",
                [
                    .. record
                        .Findings.Results.Take(5)
                        .Select(r => new ValueView(
                            $"{Choices.EvidenceLevels.LabelOf(r.Evidence)}：{r.Statement.Text}"
                        )),
                ]
            ),
            Row(nameof(Effort.Preparation)),
            ("種類", [Kinds.Of(entry.Id.Kind).Label]),
            ("校種・学年", site.Words([.. audience.SchoolTypes, .. audience.Grades])),
            Row(nameof(audience.Subjects)),
            Row(nameof(audience.Settings)),
            ("端末・道具", site.Words([.. audience.Devices, .. audience.Tools])),
            (
                "必要なもの",
                [.. record.Needs.Select(n => new ValueView(n.Item) { Note = n.Must ? null : "あるとよい" })]
            ),
            Row(nameof(Effort.PerUse)),
            Row(nameof(Effort.Cost)),
            Row(nameof(Findings.DidNotWork)),
            ("向かない条件・端末がないとき", [Format.Fact(limits)]),
            Row(nameof(Sharing.Contact)),
            Row(nameof(Links.Services)),
        ];

        (string, ImmutableArray<ValueView>) Row(string property) =>
            (record.LabelOf(property), site.Fact(record, property)?.Values ?? []);
    }
}
