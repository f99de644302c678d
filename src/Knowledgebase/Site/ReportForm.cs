using System.Collections.Immutable;
using Knowledgebase.Records;
using Knowledgebase.Requests;
using Knowledgebase.Theme;
using Knowledgebase.Theme.Views;

namespace Knowledgebase.Site;

/// <summary>The form of a 利用報告: what came of a request. It names nobody.</summary>
internal static class ReportForm
{
    /// <summary>What the form writes, and the reader reads.</summary>
    public const string Format = "knowledgebase-report/1";

    private const string Yes = "載せてよい";

    public static FormBlock Block(Wording w) => new(Rules(w), Parts(w), "確かめて報告を作る", RequestWays.Without(w),
        new("報告ができました。まだ送られていません", "次のどれか一つの方法で、受け付ける係に渡してください。", RequestWays.Of(w, "利用報告"),
            new("報告した後のこと", w.Routes.Request() + "#after"), null));

    private static JsonData Rules(Wording w) => JsonData.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("title", "利用報告");
        json.WriteString("format", Format);
        json.WriteString("member", "report");
        json.WriteString("prefix", "u");
        json.WriteString("base", w.Routes.Base);
        json.WriteString("yes", Yes);
        json.WriteStartArray("order");
        foreach (var field in UseReport.Shape.Fields) json.WriteStringValue(field.Key);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static ImmutableArray<FormPartView> Parts(Wording w)
    {
        var fields = new RequestFields(w.Catalog, UseReport.Shape);
        return
        [
            new("どの申込みの報告か", [fields.Of("request"), fields.Of("used") with { More = new("使ったものをさがす", w.Routes.Search) { Note = "そのページで「申込みに入れる」を押すと、ここに並びます。" } }]),
            new("どのような学校で", [fields.Of("who"), fields.Of("school_type"), fields.Of("municipality"), fields.Of("year"), fields.Of("subject")])
            {
                Note = "学校や人の名前は書かないでください。",
            },
            new("どうだったか", [fields.Of("title"), fields.Of("changed"), fields.Of("outcome"), fields.Of("figures"), fields.Of("did_not_work")]),
            new("ほかの学校のために", [fields.Of("needs"), fields.Of("preparation"), fields.Of("trouble")]),
            new("このサイトに載せる", [fields.Of("publish") with { Choices = [(Yes, "学校の名前は出しません。"), ("載せない", "係だけが読みます。")] }]),
        ];
    }
}
