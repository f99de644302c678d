namespace Knowledgebase.Tests.Pages.Requests;
/// <summary>The calendar file of a loan plan, by the rules of RFC 5545.</summary>
public sealed class LoanCalendarTests
{
    static readonly Lazy<BuiltSite> Full = new(() => SiteTest.From("Golden/full/input").Build());

    [Fact]
    public void Lines_end_and_fold_as_the_standard_says()
    {
        var text = Full.Value.Text("loans/net/calendar.ics");
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\ufffd', text);
    }

    [Fact]
    public void An_event_ends_on_the_day_after_its_last_and_is_stamped_with_the_day_of_the_plan()
    {
        var lines = Unfolded("loans/net/calendar.ics");
        Assert.Equal(2, lines.Count(l => l == "BEGIN:VEVENT"));
        Assert.Contains("DTSTART;VALUE=DATE:20261201", lines);
        Assert.Contains("DTEND;VALUE=DATE:20261215", lines);
        Assert.All(lines.Where(l => l.StartsWith("DTSTAMP", StringComparison.Ordinal)), l => Assert.Equal("DTSTAMP:20261120T000000Z", l));
        Assert.Contains("SUMMARY:例示の網（貸出 3組）", lines);
        var ids = lines.Where(l => l.StartsWith("UID:", StringComparison.Ordinal)).ToArray();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.EndsWith("@example.jp", id, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_equal_periods_are_two_events_and_signs_are_escaped()
    {
        var built = SiteTest.From("Golden/full/input")
            .Edit("loans/net.yaml", "  - {from: 2026-12-10, until: 2026-12-20, state: 修理}", "  - {from: 2026-12-10, until: 2026-12-10, state: 修理}\n  - {from: 2027-01-10, until: 2027-01-10, state: 修理}\n  - {from: 2027-01-10, until: 2027-01-10, state: 修理}")
            .Edit("materials/net.yaml", "title: '例示の網'", "title: '例示の網,大;小'").Build();
        var text = built.Text("loans/net/calendar.ics").Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("-20270110-20270110-1-Repair-0@", text, StringComparison.Ordinal);
        Assert.Contains("-20270110-20270110-1-Repair-1@", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:例示の網\\,大\\;小（", text, StringComparison.Ordinal);
    }

    /// <summary>RFC 5545, 3.6: a calendar has a component, also when nothing is away; who subscribed goes on finding the file.</summary>
    [Fact]
    public void A_plan_with_nothing_away_is_a_calendar_all_the_same()
    {
        var plan = "title: 例示の網の予定\nsummary: 例示です。\nmaterial: net\nas_of: 2026-11-20\n";
        foreach (var away in new[] { "away: []\n", "" })
        {
            var site = SiteTest.From("Golden/full/input");
            var built = site.With("loans/net.yaml", plan + away).Build();
            var lines = built.Text("loans/net/calendar.ics").Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
            Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines[..2]);
            Assert.Equal(1, lines.Count(l => l == "BEGIN:VEVENT"));
            foreach (var line in new[] { "UID:net-none@example.jp", "DTSTAMP:20261120T000000Z", "DTSTART;VALUE=DATE:20261120", "DTEND;VALUE=DATE:20261121", "SUMMARY:例示の網（貸し出せない期間はありません）" })
                Assert.Contains(line, lines);
        }
    }

    static string[] Unfolded(string path) => Full.Value.Text(path).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
}
