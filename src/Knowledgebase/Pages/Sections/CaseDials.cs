namespace Knowledgebase.Pages.Sections;

/// <summary>The measures by which one chooses a practice or lesson: time to prepare, time saved, what it needs, how well it is evidenced. Only those that are known.</summary>
static class CaseDials
{
    const int MaxClocks = 3;
    const int MaxSquares = 24;
    const int Hour = 60;
    const int Levels = 5;

    public static DialsBlock? Of(Site site, Case record) =>
        Given.Of(
            Preparation(site, record.Effort),
            Saved(record.Effort),
            Needs(site, record),
            Evidence(site, record.Findings)
        ) is { IsEmpty: false } dials
            ? new(dials)
            : null;

    static DialView? Preparation(Site site, Effort effort)
    {
        if (!effort.Preparation.IsKnown)
            return null;
        var value = site.Fact(effort.Preparation);
        return Timed(
            "準備の時間",
            Duration.Of(value.Text),
            value,
            effort.PerUse.IsKnown ? [$"行うとき：{effort.PerUse.Value}"] : []
        );
    }

    static DialView? Saved(Effort effort)
    {
        if (!effort.TimeSaved.IsKnown)
            return null;
        var value = Format.Saved(effort.TimeSaved.Value);
        return Timed(
            "減った時間",
            Duration.Of(effort.TimeSaved.Value.Figure),
            value with { Note = null },
            [value.Note!]
        );
    }

    static DialView? Needs(Site site, Case record)
    {
        ImmutableArray<ValueView> cost = record.Effort.Cost.IsKnown
            ? [$"費用 {site.Fact(record.Effort.Cost).Text}"]
            : [];
        if (record.Needs.IsEmpty)
            return cost.IsEmpty
                ? null
                : new("費用", DialForm.None, 0, site.Fact(record.Effort.Cost)) { Drawn = "" };
        var (all, must) = (record.Needs.Length, record.Needs.Count(n => n.Must));
        var nice = all == must ? "" : $"、あるとよいもの{Numerals.Of(all - must)}つ";
        return new(
            "必要なもの",
            all > MaxSquares ? DialForm.None : DialForm.Squares,
            must,
            record.Needs.OrderByDescending(n => n.Must).First().Item
        )
        {
            Rest = all - must,
            Drawn = $"欠かせないもの{Numerals.Of(must)}つ{nice}",
            Notes = [.. all > 1 ? [$"ほか{Numerals.Of(all - 1)}つ{(nice.Length > 0 ? $"（{nice[1..]}）" : "")}"] : Array.Empty<ValueView>(), .. cost],
        };
    }

    static DialView? Evidence(Site site, Findings found)
    {
        if (found.Best is not { } best)
            return null;
        var label = Choices.EvidenceLevels.LabelOf(best);
        var drawn = $"0〜{Numerals.Of(Levels)}の{Numerals.Of((int)best)}";
        return new("根拠の程度", DialForm.Bars, (int)best, label[(label.IndexOf(' ') + 1)..])
        {
            Drawn = drawn,
            Notes = [site.EvidenceUrl is { } url ? new($"根拠 {label}") { Url = url } : new(drawn)],
        };
    }

    static DialView Timed(string label, Duration? length, ValueView value, ImmutableArray<ValueView> notes)
    {
        var dial = new DialView(label, DialForm.None, 0, value) { Drawn = "", Notes = notes };
        if (length?.Minutes is { } minutes and <= MaxClocks * Hour)
            return dial with
            {
                Form = DialForm.Clocks,
                Amount = minutes,
                Drawn = $"時計で{Format.Number(minutes)}分",
            };
        var (count, each) = length?.Minutes is { } hours ? (hours / Hour, "1時間") : (length?.Days ?? 0, "1日");
        return count is < 1 or > MaxSquares || count != decimal.Truncate(count)
            ? dial
            : dial with
            {
                Form = DialForm.Squares,
                Amount = count,
                Rest = length!.IsMore ? 1 : 0,
                Drawn = $"四角{Format.Number(count)}つ、一つが{each}{(length.IsMore ? "、まだ続く" : "")}",
                Notes = [.. notes, $"四角一つが{each}"],
            };
    }
}
