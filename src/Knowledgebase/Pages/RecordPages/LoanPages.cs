using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>When a material is free: first in a table, then month by month. It holds no name of a school or person.</summary>
static class LoanPages
{
    const int MinMonths = 3;
    const int MaxMonths = 6;

    public static PageView Page(Site site, Entry entry)
    {
        var plan = (LoanPlan)entry.Value;
        var material = site.Catalog[plan.Material];
        var m = (Material)material.Value;
        var free = LoanFacts.Of(site.Catalog, plan);
        return Of(
            site,
            entry,
            [
                Section(
                    "now",
                    "いま分かること",
                    Facts([.. Next(site, material.Id, free), Fact("教材", site.Value(material))]),
                    new NoteBlock(
                        Tone.Info,
                        $"{Dates.Label(plan.AsOf)}現在の予定です",
                        "借りられるかどうかは、申込みへの回答で決まります。確定した予定ではありません。"
                    )
                ),
                Section("away", "貸し出せない期間", Away(site.Today, plan, free)),
                Section(
                    "months",
                    "月ごとの空き",
                    new TextBlock(Legend(site, free)),
                    new CalendarBlock(Months(site, plan, free))
                ),
                Section(
                    "rules",
                    "借りるときの決まり",
                    Facts(LoanFacts.Rules(site, m)),
                    new TextBlock(Explained(free.Rules))
                ),
                Section(
                    "use",
                    "申し込む・予定表に入れる",
                    new LinksBlock(
                        new("この教材のページ", site.Routes.Of(material)) { Note = "「申込みに入れる」から申し込めます" },
                        new("申し込む前に", site.Routes.Request()),
                        new("予定表のファイル（iCalendar）", site.Routes.Calendar(entry.Id))
                        {
                            Note = "予定表のアプリで開けます",
                        }
                    )
                ),
            ]
        );
    }

    // The earliest periods of one set: for a week, and for as long as it is lent.
    static IEnumerable<FactView> Next(Site site, RecordId material, Availability free)
    {
        const int week = 7;
        var max = free.Rules.MaxDays ?? week;
        foreach (var days in max > week ? new[] { week, max } : [max])
        {
            yield return Fact(
                $"{Numerals.Of(days)}日まで借りるなら",
                free.NextFree(site.Today, new(site.Today, site.Today.AddDays(days - 1)), 1) is { } period
                    ? new ValueView($"{Dates.Label(period.From)}から{Dates.Label(period.Until)}まで")
                    {
                        Url = site.Routes.RequestLoan(material, period.From, period.Until),
                        Note =
                            $"この期間で申し込めます。1組・{Numerals.Of(period.Days)}日間{(period.Days < days ? "（それより長い空きがないので、短くしています）" : "")}。"
                            + $"{Dates.Label(site.Today)}に申し込むときの日で、申し込む日が遅れると変わります",
                    }
                    : "一年先まで空きがありません"
            );
        }
    }

    static Block Away(DateOnly today, LoanPlan plan, Availability free) =>
        plan.Away.All(a => a.Until < today)
            ? new TextBlock("貸し出せない期間はありません。")
            : new TableBlock(
                "貸し出せない期間と、その間に空いている組",
                ["期間", "空き（最も少ない日）"],
                [
                    .. plan
                        .Away.Where(a => a.Until >= today)
                        .OrderBy(a => a.From)
                        .ThenBy(a => a.Until)
                        .Select(a => new TableRow(
                            null,
                            new(new ValueView(a.Occupied.Period.Label)
                            {
                                Note = $"{Choices.LoanPeriodStates.LabelOf(a.State)}：{Format.Number(a.Units)}組",
                            }),
                            new(
                                MinFree(free, a.Occupied.Period) is { } least
                                    ? new ValueView(Numerals.Of(least) + "組") { Numeric = true }
                                    : Format.Absent(new(AbsenceReason.NotStated, "組の数が分かりません"))
                            )
                        )),
                ]
            );

    // Fewer sets are free only from a day on which a period begins: no other day needs to be looked at, however long
    // the period is.
    static int? MinFree(Availability free, Period period) =>
        free.Away.Select(a => a.Period.From).Where(period.Contains).Append(period.From).Distinct().Min(free.FreeOn);

    static string Legend(Site site, Availability free) =>
        (
            free.Rules.Units is null
                ? "「貸1」は、その日に1組が出ていることです。組の数が分からないので、空きは示せません。"
                : "「空2」は、その日に2組空いていて借り始められること、「なし」は空きがないことです。「運搬」は、運ぶ日や点検の日がほかの貸出と重なり、1組も借り始められない日です。"
        )
        + "「休」は受渡しをしない日です。"
        + (free.Rules.LeadDays is null ? "" : "「締切」は申込みの期限を過ぎた日です。")
        + (free.Rules.BookAheadDays is null ? "" : "「未」は、まだ申し込めない日です。")
        + $"どれも、{Dates.Label(site.Today)}に申し込むとして数えています。";

    static string Explained(LendingRules rules) =>
        rules.TransportDays + rules.InspectionDays == 0
            ? "予定の期間には、運ぶ日と点検の日が入っていることがあります。"
            : $"使う日の前{Numerals.Of(rules.TransportDays)}日と後{Numerals.Of(rules.TransportDays + rules.InspectionDays)}日は、運ぶ日と点検の日です。その間も空いている期間を申し込めます。";

    static ImmutableArray<MonthView> Months(Site site, LoanPlan plan, Availability free)
    {
        var first = new DateOnly(site.Today.Year, site.Today.Month, 1);
        var last = plan.Away.Select(a => a.Until).Append(site.Today).Max();
        var count = Math.Clamp((last.Year - first.Year) * 12 + last.Month - first.Month + 2, MinMonths, MaxMonths);
        // A month in which nothing can be borrowed any more shows nothing.
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => Month(site, plan.Material.Target, first.AddMonths(i), free))
                .SkipWhile(month => month.Days.All(d => d.State is DayState.Past or DayState.Closed)),
        ];
    }

    static MonthView Month(Site site, RecordId material, DateOnly first, Availability free) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{first.Year}年{first.Month}月"),
            (int)first.DayOfWeek,
            [
                .. Enumerable
                    .Range(0, DateTime.DaysInMonth(first.Year, first.Month))
                    .Select(i => first.AddDays(i))
                    .Select(day => Day(site.Today, day, free) is { State: DayState.Free } open
                        ? open with { Url = site.Routes.RequestLoan(material, day) }
                        : Day(site.Today, day, free)),
            ]
        );

    static DayView Day(DateOnly today, DateOnly day, Availability free)
    {
        if (day < today)
            return new(DayState.Past, "済");
        if (free.Rules.Closed.Contains(day))
            return new(DayState.Closed, "休");
        var problems = free.FreeOn(day) == 0 ? [] : free.Judge(today, new(day, day), 1);
        if (problems.Contains(PeriodProblem.ShortNotice))
            return new(DayState.Past, "締切");
        if (problems.Contains(PeriodProblem.TooFarAhead))
            return new(DayState.Unknown, "未");
        if (problems.Contains(PeriodProblem.Occupied))
            return new(DayState.Full, "運搬");
        if (free.FreeOn(day) is { } sets)
            return sets > 0 ? new(DayState.Free, $"空{Numerals.Of(sets)}") : new(DayState.Full, "なし");
        var away = free.Away.Where(a => a.Period.Contains(day)).Sum(a => a.Units);
        return away > 0 ? new(DayState.Full, $"貸{Numerals.Of(away)}") : new(DayState.Unknown, "？");
    }
}
