namespace Knowledgebase.Pages.Requests;

/// <summary>The form of a 利用報告: what came of a request. It names nobody.</summary>
static class ReportForm
{
    const string Yes = "はい";

    public static FormBlock Block(Site site) =>
        new(
            Rules(site),
            Parts(site),
            "確かめて報告を作る",
            Without(site),
            FormSubmission.End(site, "利用報告", "報告", new("報告した後のこと", site.Routes.Request() + "#after"), null)
        );

    // Paper does as well: the headings to be written on it.
    static NoteBlock Without(Site site) =>
        new(
            Tone.Info,
            "このページで書くには、JavaScriptが必要です",
            $"使えないときは、白い紙に「利用報告」と書き、次の見出しで書いて、申込書と同じところへ渡してください。{string.Join("、", Headings())}。※の見出しは、かならず書いてください。",
            [new("提出方法", site.Routes.Request() + "#ways")]
        );

    // What the form's script writes by itself is no heading.
    static IEnumerable<string> Headings() =>
        UseReport.Group.Shape.Fields.Where(f => f.Key != "id").Select(f => f.Required ? f.Label + "※" : f.Label);

    static JsonData Rules(Site site) =>
        JsonData.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("title", "利用報告");
            json.WriteString("format", RequestFormats.Report);
            json.WriteString("member", "report");
            json.WriteString("prefix", "u");
            json.WriteString("base", site.Routes.Base);
            json.WriteString("yes", Yes);
            FormSubmission.WriteFound(json);
            json.WriteStartArray("order");
            foreach (var field in UseReport.Group.Shape.Fields)
                json.WriteStringValue(field.Key);
            json.WriteEndArray();
            json.WriteEndObject();
        });

    static ImmutableArray<FormSectionView> Parts(Site site)
    {
        var fields = new RequestFields(site.Catalog, UseReport.Group.Shape);
        return
        [
            new(
                "どの申込みの報告か",
                [
                    fields.Of("request"),
                    fields.Of("used") with
                    {
                        More = new("使ったものを探す", site.Routes.Search)
                        {
                            Note = "そのページで「申込みに入れる」を押しても、ここに並びます。",
                        },
                    },
                ]
            ),
            new(
                "どのような学校で",
                fields.All("who", "school_type", "municipality", "year", "subject")
            )
            {
                Note = "学校や人の名前は書かないでください。",
            },
            new(
                "どうだったか",
                fields.All("title", "changed", "outcome", "figures", "did_not_work")
            ),
            new("ほかの学校のために", []) { Optional = fields.All("needs", "preparation", "trouble") },
            new(
                "このサイトに載せる",
                [
                    fields.Of("publish") with
                    {
                        Hint = "学校の名前を出さずに、このサイトに載せてもよいですか。",
                        Choices = [(Yes, ""), ("いいえ", "係だけが読みます。")],
                    },
                ]
            ),
        ];
    }
}
