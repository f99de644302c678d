using System.Text.Json.Nodes;

namespace Knowledgebase.Browser.Pages.Requests;

/// <summary>The form judges a loan as the office does: else a school is offered what the office must refuse.</summary>
public sealed class LendingTests
{
    const int Cases = 4_000;
    static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public async Task The_form_and_the_office_judge_every_loan_alike()
    {
        var random = new Random(7);
        var cases = Enumerable.Range(0, Cases).Select(_ => Case.Draw(random)).ToArray();
        var answers = (await Engine.Engine.RunAsync("lending.mjs", new JsonObject
        {
            ["item"] = Repository.Path("theme", "Assets", "Scripts", "form", "lending.js"),
            ["cases"] = new JsonArray([.. cases.Select(c => c.Json())]),
        })).AsArray();

        Assert.Equal(Cases, answers.Count);
        for (var i = 0; i < Cases; i++) Assert.Equal($"{i}: {cases[i].Judged()}", $"{i}: {answers[i]!.ToJsonString()}");
    }

    [Fact]
    public void The_cases_meet_every_kind_of_trouble_and_none()
    {
        var random = new Random(7);
        var found = Enumerable.Range(0, Cases).SelectMany(_ => Case.Draw(random).Troubles() is { IsEmpty: false } problems ? problems.Select(t => t.ToString()) : ["none"]).ToHashSet();
        Assert.Equal(Enum.GetNames<PeriodProblem>().Append("none").Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    sealed record Case(Availability Item, Period Loan, int Wanted)
    {
        public static Case Draw(Random random)
        {
            var units = Maybe(1, 4);
            var rules = new LendingRules(units, Maybe(0, 20), Maybe(10, 120), Maybe(1, 30), Maybe(1, 3), random.Next(0, 4), random.Next(0, 5),
                new([.. Enum.GetValues<DayOfWeek>().Where(_ => random.Next(6) == 0)], [.. Periods(random.Next(0, 3), 12)]));
            var away = Periods(random.Next(0, 6), 40).Select((p, i) => new OccupiedPeriod(p, random.Next(1, 3)) { Name = $"plan {i}" }).ToImmutableArray();
            var from = Today.AddDays(random.Next(-5, 150));
            return new(new(rules, away), new(from, from.AddDays(random.Next(-1, 40))), random.Next(1, 4));

            int? Maybe(int min, int max) => random.Next(4) == 0 ? null : random.Next(min, max + 1);

            IEnumerable<Period> Periods(int count, int max) => Enumerable.Range(0, count).Select(_ =>
            {
                var begin = Today.AddDays(random.Next(-10, 160));
                return new Period(begin, begin.AddDays(random.Next(0, max)));
            }).ToArray();
        }

        public ImmutableArray<PeriodProblem> Troubles() => Item.Judge(Today, Loan, Wanted);

        public string Judged() => new JsonObject
        {
            ["found"] = new JsonArray([.. Troubles().Select(t => (JsonNode)t.ToString())]),
            ["clash"] = Item.ClashOf(Loan, Wanted) is { } clash
                ? new JsonArray(Dates.Iso(clash.Day), clash.Free, string.Join(',', clash.Away.Select(a => a.Name))) : null,
            ["next"] = Item.NextFree(Today, Loan, Wanted) is { } next ? new JsonArray(Dates.Iso(next.From), Dates.Iso(next.Until)) : null,
            ["rest"] = Item.RestOf(Today, Loan, Wanted) is { } rest ? new JsonArray(Dates.Iso(rest.From), Dates.Iso(rest.Until)) : null,
        }.ToJsonString();

        public JsonObject Json()
        {
            var file = new JsonObject
            {
                ["weekdays"] = new JsonArray([.. Item.Rules.Closed.Weekdays.Select(d => (JsonNode)(int)d)]),
                ["closed"] = new JsonArray([.. Item.Rules.Closed.Periods.Select(p => (JsonNode)Of(new(p, 0)))]),
                ["away"] = new JsonArray([.. Item.Away.Select(a => (JsonNode)Of(a))]),
                ["transport"] = Item.Rules.TransportDays,
                ["inspection"] = Item.Rules.InspectionDays,
            };
            (string Name, int? Value)[] rules =
            [
                ("units", Item.Rules.Units), ("lead", Item.Rules.LeadDays), ("ahead", Item.Rules.BookAheadDays), ("longest", Item.Rules.MaxDays),
                ("most", Item.Rules.MaxUnits),
            ];
            foreach (var (name, value) in rules)
                if (value is { } known) file[name] = known;
            return new()
            {
                ["file"] = file,
                ["today"] = Dates.Iso(Today),
                ["from"] = Dates.Iso(Loan.From),
                ["until"] = Dates.Iso(Loan.Until),
                ["wanted"] = Wanted,
            };
        }

        static JsonArray Of(OccupiedPeriod one) => [Dates.Iso(one.Period.From), Dates.Iso(one.Period.Until), one.Units, one.Name];
    }
}
