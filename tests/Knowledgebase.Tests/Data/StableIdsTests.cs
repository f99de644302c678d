using System.ServiceModel.Syndication;
using System.Xml;
using CsCheck;

namespace Knowledgebase.Tests.Data;

/// <summary>Who follows the site by feed or calendar is told of each thing once: ids and times move for nothing else than the thing itself.</summary>
public sealed class StableIdsTests
{
    const string Was = "history: [{date: 2026-11-02, text: '例示の登録。'}]";
    static readonly SiteTest Site = SiteTest.From("Golden/full/input");

    static readonly Gen<string> Change = Gen.Select(Gen.OneOf("2026-11-20", "2026-11-21"), Gen.OneOf("例示の追記A。", "例示の追記B。", "例示の追記C。"),
        Gen.OneOf("", ", kind: 補足", ", place: title", ", kind: 訂正, place: title, reason: 例示, was: 1, now: 2", ", kind: 訂正, place: summary, reason: 例示, was: 1, now: 2"), (date, text, more) => $"{{date: {date}, text: {text}{more}}}");

    [Fact]
    public void A_change_keeps_its_id_wherever_another_is_written()
    {
        const string a = "{date: 2026-11-20, text: 例示の追記A。}", b = "{date: 2026-11-20, text: 例示の追記B。}", c = "{date: 2026-11-20, text: 例示の追記C。}";
        var before = Entries(With(a, b));
        Assert.Equal(2, before.Count(e => e.Text.StartsWith("例示の追記", StringComparison.Ordinal)));
        Assert.All((string[][])[[c, a, b], [a, c, b], [b, c, a], [a, a, b]], changes => Assert.Subset(Entries(With(changes)), before));
    }

    [Fact]
    public void Changes_added_and_taken_away_move_no_other() => Gen.Select(Change.Array[1, 5], Change, Gen.Int[0, 4]).Sample((changes, fresh, at) =>
    {
        var before = Entries(With(changes));
        var all = changes.ToList();
        all.Insert(Math.Min(at, all.Count), fresh);
        var after = Entries(With([.. all]));
        Assert.Equal(before.Count + 1, after.Count);
        Assert.Subset(after, before);
    }, iter: 15, threads: 1);

    [Fact]
    public void Neither_another_record_nor_another_day_nor_a_new_id_moves_a_change()
    {
        const string record = "title: 例示の別の実践\nsummary: 例示の別の説明です。\ncites: [{source: report, section: results, lines: 11}]\nprojects: [river]\n"
            + "history: [{date: 2026-11-02, text: 例示の登録。}]\n";
        var before = Entries(Site);
        var with = Entries(Site.With("practices/aaa.yaml", record));
        Assert.Equal(before.Count + 1, with.Count);
        Assert.Subset(with, before);
        Assert.Equal(with, Entries(Site.With("practices/zzz.yaml", record + "aliases: [aaa]\n")));
        Assert.Equal(with, Entries(Site.With("practices/yyy.yaml", record + "aliases: [aaa, zzz]\n")));
        Assert.Equal(Site.Build().Text("feed.atom"), Site.Build(new(2027, 3, 1)).Text("feed.atom"));
    }

    [Fact]
    public void An_event_of_a_calendar_keeps_its_id_and_times()
    {
        var events = Events(Site);
        Assert.NotEmpty(events);
        Assert.Equal(events, Events(Site, new(2027, 3, 1)));
        var more = Site.Edit("loans/net.yaml", "away:\n", "away:\n  - {from: 2026-11-24, until: 2026-11-25, units: 1, state: 貸出}\n");
        Assert.Equal(events.Count + 1, Events(more).Count);
        Assert.Subset(Events(more), events);
    }

    static SiteTest With(params string[] changes) => Site.Edit("practices/litter.yaml", Was, $"history: [{string.Join(", ", changes)}]");

    static HashSet<(string Id, DateTimeOffset Updated, string Text)> Entries(SiteTest site)
    {
        using var reader = XmlReader.Create(new MemoryStream(Feed(site)));
        var items = SyndicationFeed.Load(reader).Items.Select(i => (i.Id, i.LastUpdatedTime, i.Summary.Text)).ToArray();
        Assert.Equal(items.Length, items.Select(i => i.Id).Distinct().Count());
        return [.. items];
    }

    // The feed alone: the other files of so many sites would only take time.
    static byte[] Feed(SiteTest site) =>
        site.Plan().Files.OfType<MadeFile>().Single(file => file.Path == "feed.atom").Make().ToArray();

    static HashSet<string> Events(SiteTest site, DateOnly? today = null) =>
        [.. Regex.Split(site.Build(today).Text("loans/net/calendar.ics"), "(?=BEGIN:VEVENT)").Skip(1).Select(e => e.Replace("END:VCALENDAR\r\n", "", StringComparison.Ordinal))];
}
