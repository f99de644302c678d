namespace Knowledgebase.Sample;

/// <summary>When the lent materials are away: one set at a time, so that never more are away than there are.</summary>
static class LoanSamples
{
    static readonly DateOnly First = new(2026, 11, 24);

    public static SourceFile Plan(SampleSite site, int material)
    {
        var random = site.Random("loan", material);
        var y = new YamlWriter();
        var number = (material + 1).ToString("000", CultureInfo.InvariantCulture);
        SampleSite.Head(
            y,
            $"例示の教材{number}の空き状況",
            $"例示の教材{number}が出払っている期間を示す、架空の予定です。",
            null,
            random
        );
        y.Raw("material", SampleSite.Id("material", material));
        y.Raw("as_of", "2026-11-20");
        y.RawItems("away", Periods(random));
        return y.ToFile($"loans/{SampleSite.Id("material", material)}.yaml");
    }

    static IEnumerable<string> Periods(SeededRandom random)
    {
        var day = First;
        for (var i = 0; i < 4; i++)
        {
            var from = day.AddDays(random.Between(2, 20));
            day = from.AddDays(random.Between(7, 28));
            yield return YamlWriter.Line(
                ("from", Iso(from)),
                ("until", Iso(day)),
                ("units", "1"),
                ("state", random.Percent(20) ? "修理" : "貸出")
            );
            day = day.AddDays(1);
        }
    }

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
