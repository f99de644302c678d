namespace Knowledgebase.Basics;

/// <summary>A Japanese fiscal year, April to March, by the year in which it begins.</summary>
public readonly record struct FiscalYear(int Year) : IComparable<FiscalYear>
{
    internal DateOnly Start => new(Year, 4, 1);

    internal DateOnly End => new(Year + 1, 3, 31);

    /// <summary>令和5年度（2023年度）.</summary>
    internal string Label => $"{Era}年度（{Year.ToString(CultureInfo.InvariantCulture)}年度）";

    /// <summary>令和5年度.</summary>
    internal string ShortLabel => $"{Era}年度";

    string Era =>
        Year switch
        {
            >= 2020 => $"令和{(Year - 2018).ToString(CultureInfo.InvariantCulture)}",
            2019 => "令和元",
            >= 1990 => $"平成{(Year - 1988).ToString(CultureInfo.InvariantCulture)}",
            1989 => "平成元",
            // Days may lie before the years that can be written; an era for each of them would be a table for nothing.
            _ => Year.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>Reads 2023, 2023年度, R5, 令和5年度, 令和元年度, 平成31年度, in half or full width.</summary>
    internal static bool TryParse(string text, out FiscalYear year)
    {
        year = default;
        var folded = text.Normalize(NormalizationForm.FormKC).Trim();
        if (folded.EndsWith("年度", StringComparison.Ordinal))
            folded = folded[..^2];
        var (offset, digits) = folded switch
        {
            ['令', '和', .. var rest] => (2018, rest),
            ['平', '成', .. var rest] => (1988, rest),
            ['R' or 'r', .. var rest] => (2018, rest),
            ['H' or 'h', .. var rest] => (1988, rest),
            _ => (0, folded),
        };
        if (digits == "元")
            digits = "1";
        if (digits.Length is 0 or > 4 || digits.AsSpan().ContainsAnyExceptInRange('0', '9') || digits[0] == '0')
            return false;
        var value = offset + int.Parse(digits, CultureInfo.InvariantCulture);
        if (value is < 1989 or > 2100 || (offset == 1988 && value > 2019))
            return false;
        year = new FiscalYear(value);
        return true;
    }

    /// <summary>The fiscal year of a day (<c>2024-04-01</c>) or month (<c>2024-04</c>).</summary>
    internal static FiscalYear Of(string iso)
    {
        var year = int.Parse(iso.AsSpan(0, 4), CultureInfo.InvariantCulture);
        return new(int.Parse(iso.AsSpan(5, 2), CultureInfo.InvariantCulture) < 4 ? year - 1 : year);
    }

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => Year.CompareTo(other.Year);
}

readonly record struct FiscalSpan(FiscalYear From, FiscalYear To)
{
    /// <summary>令和2年度〜令和4年度（2020〜2022年度）.</summary>
    public string Label =>
        From == To
            ? From.Label
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{From.ShortLabel}〜{To.ShortLabel}（{From.Year}〜{To.Year}年度）"
            );
}

/// <summary>A day, or a month of which the source names only the end.</summary>
/// <param name="MonthOnly">True when only the month is known.</param>
readonly record struct Moment(DateOnly Date, bool MonthOnly)
{
    public static Moment Parse(string iso)
    {
        var day = DateOnly.ParseExact(iso.Length == 7 ? iso + "-01" : iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return iso.Length == 7 ? new(day.AddMonths(1).AddDays(-1), true) : new(day, false);
    }

    public string Iso => MonthOnly ? Dates.Iso(Date)[..7] : Dates.Iso(Date);

    /// <summary>2024年4月1日, or 2024年4月末.</summary>
    public string Label =>
        MonthOnly ? string.Create(CultureInfo.InvariantCulture, $"{Date.Year}年{Date.Month}月末") : Dates.Label(Date);
}

/// <summary>Days as readers see them.</summary>
public static class Dates
{
    /// <summary>2024年4月1日.</summary>
    public static string Label(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>2024-04-01.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static bool TryParse(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
