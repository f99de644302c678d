using System.Text.Json;
using static System.FormattableString;

namespace Knowledgebase.Pages.Requests;

/// <summary>Files beside the pages of lending: each plan as iCalendar (RFC 5545), and of each lent material what the form must know.</summary>
static class LoanFiles
{
    const int MaxLine = 75;

    public static IEnumerable<PlannedFile> Plan(Site site) =>
        !site.Offers.TakesLoans
            ? []
            :
            [
                .. site
                    .Catalog.All(Kind.Loan)
                    .Select(entry => new MadeFile(
                        site.Routes.FileOf(site.Routes.Calendar(entry.Id)),
                        () => Encoding.UTF8.GetBytes(Calendar(site, entry)),
                        SourceSpot.StartOf(entry.Path)
                    )),
                .. LoanFacts
                    .Lent(site.Catalog)
                    .Select(entry => new MadeFile(
                        site.Routes.FileOf(site.Routes.Lending(entry.Id)),
                        () => Encoding.UTF8.GetBytes(Lending(site, entry).ToString()),
                        SourceSpot.StartOf(entry.Path)
                    )),
            ];

    /// <summary>A plan as a calendar: whole days, each event ending on the day after its last, ids that stay when nothing changes.</summary>
    internal static string Calendar(Site site, Entry entry)
    {
        var plan = (LoanPlan)entry.Value;
        var title = site.Catalog[plan.Material].Title;
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//knowledgebase//loans//JA");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        foreach (
            var (period, i) in plan
                .Away.GroupBy(a => (a.From, a.Until, a.Units, a.State))
                .SelectMany(same => same.Select((a, i) => (a, i)))
        )
        {
            var why = Choices.LoanPeriodStates.First(c => c.Value == period.State).Label;
            Event(
                Invariant($"{period.From:yyyyMMdd}-{period.Until:yyyyMMdd}-{period.Units}-{period.State}-{i}"),
                period.Occupied.Period,
                $"{title}（{why} {Format.Number(period.Units)}組）"
            );
        }

        // A calendar has at least one component (RFC 5545, 3.6), and an address to which somebody subscribed must not
        // vanish.
        if (plan.Away.IsEmpty)
            Event("none", new(plan.AsOf, plan.AsOf), $"{title}（貸し出せない期間はありません）");
        Line(text, "END:VCALENDAR");
        return text.ToString();

        void Event(string id, Period days, string summary)
        {
            Line(text, "BEGIN:VEVENT");
            Line(text, $"UID:{entry.Id.Slug}-{id}@{Host(site)}");
            Line(text, Invariant($"DTSTAMP:{plan.AsOf:yyyyMMdd}T000000Z"));
            Line(text, Invariant($"DTSTART;VALUE=DATE:{days.From:yyyyMMdd}"));
            Line(text, Invariant($"DTEND;VALUE=DATE:{days.Until.AddDays(1):yyyyMMdd}"));
            Line(text, $"SUMMARY:{Escaped(summary)}");
            Line(
                text,
                $"DESCRIPTION:{Escaped($"{Dates.Label(plan.AsOf)}現在の予定です。借りられるかどうかは、申込みへの回答で決まります。")}"
            );
            Line(text, "TRANSP:TRANSPARENT");
            Line(text, "END:VEVENT");
        }
    }

    static string Host(Site site) =>
        site.Routes.Host is { } host ? new Uri(host).Host : "knowledgebase.invalid";

    static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);

    // A line of at most 75 octets; what is longer goes on after a line break and a blank, never inside a character.
    static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }

    // What the form needs to judge a period; theme/Assets/Scripts/form/lending.js reads it.
    static JsonData Lending(Site site, Entry entry)
    {
        var m = (Material)entry.Value;
        var plan = LoanFacts.PlanOf(site.Catalog, entry.Id)?.Value as LoanPlan;
        var rules = LendingRules.Of(m, site.Catalog.Settings);
        return JsonData.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("title", entry.Title);
            Number("units", rules.Units);
            Number("lead", rules.LeadDays);
            Number("ahead", rules.BookAheadDays);
            Number("longest", rules.MaxDays);
            Number("most", rules.MaxUnits);
            Number("transport", rules.TransportDays);
            Number("inspection", rules.InspectionDays);
            json.WriteStartArray("weekdays");
            foreach (var day in rules.Closed.Weekdays)
                json.WriteNumberValue((int)day);
            json.WriteEndArray();
            Periods(json, "closed", rules.Closed.Periods.Select(p => new OccupiedPeriod(p, 0)));
            if (plan is not null)
            {
                json.WriteString("asOf", Dates.Iso(plan.AsOf));
                Periods(json, "away", plan.Away.Select(a => a.Occupied));
            }
            if (m.Training.IsKnown && Successors.Current(site.Catalog, m.Training.Value, site.Today) is { } training)
            {
                json.WriteString("training", training.Id.ToString());
                json.WriteString("trainingTitle", training.Title);
                if (((Service)training.Value).HasEnded(site.Today))
                    json.WriteBoolean("trainingEnded", true);
            }
            json.WriteEndObject();

            void Number(string name, int? value)
            {
                if (value is { } known)
                    json.WriteNumber(name, known);
            }
        });
    }

    /// <summary>Periods as lists of first day, last day, number of sets and, where there is one, a name.</summary>
    public static void Periods(Utf8JsonWriter json, string name, IEnumerable<OccupiedPeriod> periods)
    {
        json.WriteStartArray(name);
        foreach (var period in periods)
        {
            json.WriteStartArray();
            json.WriteStringValue(Dates.Iso(period.Period.From));
            json.WriteStringValue(Dates.Iso(period.Period.Until));
            json.WriteNumberValue(period.Units);
            if (period.Name.Length > 0)
                json.WriteStringValue(period.Name);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }
}
