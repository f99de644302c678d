using System.Text.Json.Nodes;
using CsCheck;

namespace Knowledgebase.Tests.Office;

/// <summary>Decisions, deadlines and states as values, without a disk.</summary>
public sealed class DecisionTests
{
    static readonly DateOnly Today = new(2026, 11, 26);

    static readonly Lazy<Catalog> TwoKits = new(() =>
    {
        var site = SiteTest.From("Office/Site/input").Over(SiteTest.Base)
            .Edit("materials/kit.yaml", "quantity: 1", "quantity: 3").Edit("materials/kit.yaml", "most_units: 1", "most_units: 2");
        var (read, _) = RecordReader.Read([.. site.Sources.Values]);
        return CatalogBuilder.Link(read).Catalog!;
    });

    static readonly Gen<(int From, int Days, int Units)> Wish = Gen.Select(Gen.Int[8, 60], Gen.Int[1, 14], Gen.Int[1, 2]);

    static LogStamp Stamp(DateOnly on) => new(new DateTimeOffset(on, new TimeOnly(9, 0), TimeSpan.FromHours(9)), on, "test");

    static SchoolRequest Request(int number, params (int From, int Days, int Units)[] wishes)
    {
        var json = RequestFiles.Loan($"r-20261126-{number:x12}");
        json["kinds"] = new JsonArray("教材の貸出");
        json["about"] = new JsonArray("lessons/robot");
        json["loans"] = new JsonArray([.. wishes.Select(w => (JsonNode)new JsonObject
        {
            ["material"] = "kit",
            ["from"] = $"{Today.AddDays(w.From):yyyy-MM-dd}",
            ["until"] = $"{Today.AddDays(w.From + w.Days - 1):yyyy-MM-dd}",
            ["units"] = $"{w.Units}",
        })]);
        var (request, errors) = RequestReader.Read(
            new SourceFile("request.json", Encoding.UTF8.GetBytes(RequestFiles.Request(json))), TwoKits.Value, Ledger.Empty);
        Assert.Empty(errors);
        return request!;
    }

    static Ledger Received(Ledger ledger, SchoolRequest request) => ledger.With([new LogEntry(Stamp(Today), LogEvent.Received, request.Id)]);

    static DecisionOutcome Accept(SchoolRequest request, Ledger ledger) =>
        new Decision(RequestState.Accepted, [], ImmutableSortedDictionary<int, (DateOnly, DateOnly?)>.Empty)
            .Apply(request, ledger.Requests[request.Id], new LoanBook(TwoKits.Value, ledger, Today), Stamp(Today));

    /// <summary>Whatever is wished and accepted in whatever order, no set is promised twice, and the log alone tells the same.</summary>
    [Fact]
    public void No_set_is_promised_twice() => Gen.Select(Wish, Wish).Select((a, b) => new[] { a, b }).Array[1, 6].Sample(requests =>
    {
        var ledger = Ledger.Empty;
        var log = new List<LogEntry>();
        foreach (var (wishes, number) in requests.Select((w, i) => (w, i)))
        {
            var request = Request(number, wishes[0] == wishes[1] ? [wishes[0]] : wishes);
            ledger = Received(ledger, request);
            log.Add(new LogEntry(Stamp(Today), LogEvent.Received, request.Id));
            var outcome = Accept(request, ledger);
            Assert.Equal(outcome.Refusals.IsEmpty, !outcome.Entries.IsEmpty);
            ledger = ledger.With(outcome.Entries);
            log.AddRange(outcome.Entries);
        }

        var away = new LoanBook(TwoKits.Value, ledger, Today).AwayFrom("kit");
        for (var day = Today; day < Today.AddDays(120); day = day.AddDays(1))
            Assert.InRange(away.Where(p => p.From <= day && day <= p.Until).Sum(p => p.Units), 0, 3);

        var (again, errors) = RequestLog.Read(Encoding.UTF8.GetBytes(string.Concat(log.Select(e => e.ToLine() + "\n"))));
        Assert.Empty(errors);
        Assert.Equal(ledger.Loans.Values, again.Loans.Values);
    }, iter: 60);

    [Fact]
    public void Two_loans_of_one_request_are_counted_together()
    {
        var request = Request(1, (10, 5, 2), (12, 5, 2));
        var outcome = Accept(request, Received(Ledger.Empty, request));
        Assert.Contains("重なります", Assert.Single(outcome.Refusals), StringComparison.Ordinal);
        Assert.Empty(outcome.Entries);
    }

    [Fact]
    public void A_lost_set_of_two_keeps_only_itself_away()
    {
        var request = Request(1, (10, 5, 2));
        var ledger = Received(Ledger.Empty, request);
        ledger = ledger.With(Accept(request, ledger).Entries);
        var later = Today.AddDays(20);
        foreach (var what in new[] { LogEvent.Out, LogEvent.Returned })
            ledger = ledger.With([new LogEntry(Stamp(later), what, request.Id) { Item = 1 }]);
        ledger = ledger.With([new LogEntry(Stamp(later), LogEvent.Lost, request.Id) { Item = 1, Units = 1 }]);
        var away = Assert.Single(new LoanBook(TwoKits.Value, ledger, later).AwayFrom("kit"));
        Assert.Equal(1, away.Units);
        Assert.True(away.Until > later.AddDays(300));
    }

    [Fact]
    public void Every_state_says_who_acts_next_or_that_all_is_done()
    {
        Assert.Equal(Enum.GetValues<RequestState>(), RequestStates.All.Select(s => s.State));
        Assert.Equal(Enum.GetValues<LoanState>(), LoanStates.All.Select(s => s.Value));
        Assert.All(RequestStates.All, s =>
        {
            Assert.EndsWith("。", s.Sentence, StringComparison.Ordinal);
            Assert.Equal(s.IsEnd, s.Task.Length == 0);
            Assert.Equal(s.IsEnd, s.By.Length == 0);
        });
    }

    /// <summary>The log has no room for a name: only these keys, and only values of these forms.</summary>
    [Fact]
    public void No_line_of_the_log_can_hold_a_sentence()
    {
        var request = Request(1, (10, 5, 2));
        var ledger = Received(Ledger.Empty, request);
        foreach (var entry in Accept(request, ledger).Entries)
            foreach (var (key, value) in JsonNode.Parse(entry.ToLine())!.AsObject())
                Assert.Matches("^(at|on|command|what|request|item|items|material|from|until|units|report): [-0-9a-z:+T \\[\\],]*$", $"{key}: {value!.ToString().ReplaceLineEndings("")}");
    }
}
