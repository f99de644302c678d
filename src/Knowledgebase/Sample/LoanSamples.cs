namespace Knowledgebase.Sample;

/// <summary>When the lent materials are away: one set at a time, so that never more are away than there are.</summary>
internal static class LoanSamples
{
    private static readonly DateOnly First = new(2026, 11, 24);

    public static OutputFile Plan(World world, int material)
    {
        var chance = world.Chance("loan", material);
        var y = new YamlText();
        var number = (material + 1).ToString("000", CultureInfo.InvariantCulture);
        World.Head(y, $"例示の教材{number}の空き状況", $"例示の教材{number}が出払っている期間を示す、架空の予定です。", null, chance);
        y.Raw("material", World.Id("material", material));
        y.Raw("as_of", "2026-11-20");
        y.RawItems("away", Periods(chance));
        return y.ToFile($"loans/{World.Id("material", material)}.yaml");
    }

    private static IEnumerable<string> Periods(Chance chance)
    {
        var day = First;
        for (var i = 0; i < 4; i++)
        {
            var from = day.AddDays(chance.Between(2, 20));
            day = from.AddDays(chance.Between(7, 28));
            yield return YamlText.Line(("from", Iso(from)), ("until", Iso(day)), ("units", "1"), ("state", chance.Percent(20) ? "修理" : "貸出"));
            day = day.AddDays(1);
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
