using System.Text.Json;

namespace Knowledgebase.Pages.Requests;

/// <summary>The one form of a request: explanation, training, loan, question and case in one, each part shown when it is asked for.</summary>
static class RequestForm
{
    // More than these are found in their list.
    const int MaxOffered = 12;

    static readonly string Explanation = Label(RequestKind.Explanation);
    static readonly string Training = Label(RequestKind.Training);
    static readonly string Loan = Label(RequestKind.Loan);
    static readonly string Question = Label(RequestKind.Question);
    static readonly string Case = Label(RequestKind.Case);

    public static FormBlock Block(Site site) =>
        new(
            Rules(site),
            Parts(site),
            "確かめて申込みを作る",
            FormSubmission.Without(site),
            FormSubmission.End(
                site,
                "申込書",
                "申込み",
                new("この後のこと", site.Routes.Request() + "#after"),
                PaperForm.Filled(site)
            )
        );

    static JsonData Rules(Site site) =>
        JsonData.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("title", "申込み");
            json.WriteString("format", RequestFormats.Request);
            json.WriteString("member", "request");
            json.WriteString("prefix", "r");
            json.WriteString("edition", Dates.Iso(site.Today));
            json.WriteString("base", site.Routes.Base);
            json.WriteString("kinds", "kinds");
            json.WriteString("explanation", Explanation);
            json.WriteString("training", Training);
            json.WriteString("loan", Loan);
            json.WriteString("question", Question);
            json.WriteString("sent", RequestChoices.Handovers.First(c => c.Value == Handover.Sent).Label);
            // Who asks is never kept on a device.
            json.WriteString("unkept", "person.");
            Asked(json, site.Catalog);
            ClosedDays closed = FormSubmission.Settings(site).Closed;
            json.WriteStartArray("weekdays");
            foreach (var day in closed.Weekdays)
                json.WriteNumberValue((int)day);
            json.WriteEndArray();
            LoanFiles.Periods(json, "closed", closed.Periods.Select(p => new OccupiedPeriod(p, 0)));
            json.WriteStartArray("reach");
            json.WriteStringValue("person.mail");
            json.WriteEndArray();
            json.WriteStartArray("order");
            foreach (var field in SchoolRequest.Group.Shape.Fields)
                json.WriteStringValue(field.Key);
            json.WriteEndArray();
            json.WriteEndObject();
        });

    // As what records of the request are asked for; AskedFor keeps the same rule.
    static void Asked(Utf8JsonWriter json, Catalog catalog)
    {
        json.WriteString("services", Kinds.Of(Kind.Service).Folder);
        json.WriteStartArray("visits");
        foreach (var kind in AskedFor.Visits)
            json.WriteStringValue(Label(kind));
        json.WriteEndArray();
        json.WriteStartObject("meant");
        foreach (var entry in catalog.All(Kind.Service))
            if (AskedFor.MeantBy(catalog, (Service)entry.Value) is { } kind)
                json.WriteString(entry.Id.ToString(), Label(kind));
        json.WriteEndObject();
        json.WriteStartObject("leads");
        foreach (var entry in catalog.All(Kind.Service))
            if (((Service)entry.Value).LeadDays is { IsKnown: true, Value: var days })
                json.WriteNumber(entry.Id.ToString(), days);
        json.WriteEndObject();
        FormSubmission.WriteFound(json);
        var lent = LoanFacts.Lent(catalog).Select(e => e.Id).ToHashSet();
        json.WriteStartArray("lent");
        foreach (var id in lent)
            json.WriteStringValue(id.ToString());
        json.WriteEndArray();
        // What of the lent materials a lesson or practice uses.
        json.WriteStartObject("uses");
        foreach (var entry in catalog.CaseEntries)
        {
            RecordId[] used = [.. ((Case)entry.Value).Links.Materials.Select(m => m.Target).Where(lent.Contains)];
            if (used.Length == 0)
                continue;
            json.WriteStartArray(entry.Id.ToString());
            foreach (var material in used)
                json.WriteStringValue(material.ToString());
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    static ImmutableArray<FormSectionView> Parts(Site site)
    {
        var fields = new RequestFields(site.Catalog, SchoolRequest.Group.Shape);
        var loan = new RequestFields(site.Catalog, LoanWish.Group.Shape);
        var terms = FormSubmission.Settings(site).Terms;
        return
        [
            new("何を頼みますか", [fields.Of("kinds")]),
            new(
                "どの記録についてか",
                [
                    fields.Of("about") with
                    {
                        More = new("授業・実践・教材・支援を探す", site.Routes.Search)
                        {
                            Note = "そこで「申込みに入れる」を押しても、ここに並びます。",
                        },
                    },
                ]
            )
            {
                Note = "なくてもかまいません。支援は研修・説明・質問のどれかとして、教材は貸出として頼めます。",
            },
            new(
                "教材を借りる",
                [
                    fields.Of("loans", Loan) with
                    {
                        Inner = [loan.Of("from"), loan.Of("until"), Units(loan)],
                        Offered =
                        [
                            .. LoanFacts.Lent(site.Catalog).Take(MaxOffered).Select(e => (e.Id.ToString(), e.Title)),
                        ],
                        More = new("借りられる教材の一覧", site.Routes.Request() + "#materials")
                        {
                            Note = "教材のページで「申込みに入れる」を押しても、ここに並びます。",
                        },
                    },
                    fields.Of("handover"),
                    .. terms.IsEmpty
                        ? []
                        : new[] { fields.Of("agreed", Loan) with { Choices = [.. terms.Select(t => (t, ""))] } },
                ]
            )
            {
                For = [Loan],
                Note =
                    (KnowsRules(site) ? "使う日を入れると、借りられるかどうかをその場で示します。" : "")
                    + "運ぶ日と点検の日は、数えなくてかまいません。",
            },
            new("説明や研修の日", [fields.Of("wishes") with { Times = RequestFormats.MaxWishes }, fields.Of("meeting")])
            {
                For = [Explanation, Training],
            },
            new("使う場面", [fields.Of("purpose.text", Loan, Training)])
            {
                For = [Explanation, Training, Loan],
                Optional = fields.All("purpose.subject", "purpose.grades", "purpose.people"),
            },
            new("知っておいてほしいこと", [])
            {
                For = [Training, Loan],
                Optional = fields.All("experience", "environment", "considerations"),
            },
            new("聞きたいこと・知らせたいこと", [fields.Of("message", Question, Case)])
            {
                Note = "児童生徒や保護者の名前、成績、健康や障害の様子など、人が分かることは書かないでください。",
            },
            new("学校", fields.All("school.name", "school.type")) { Optional = [fields.Of("school.municipality")] },
            new("担当者", fields.All("person.name", "person.mail", "person.phone"))
            {
                Optional = fields.All("person.post", "person.hours"),
                Note = "やりとりをする教職員、一人です。メールか電話の、どちらかがあれば足ります。",
            },
        ];
    }

    static bool KnowsRules(Site site) =>
        LoanFacts
            .Lent(site.Catalog)
            .Any(e =>
                LendingRules.Of((Material)e.Value, site.Catalog.Settings)
                    is { CanLend: true }
                        or { LeadDays: not null }
                        or { MaxDays: not null }
            );

    static FieldView Units(RequestFields loan)
    {
        var units = loan.Of("units");
        return units with { Hint = $"{units.Hint}書かなければ1組です。" };
    }

    static string Label(RequestKind kind) => RequestChoices.Kinds.First(c => c.Value == kind).Label;
}
