using System.Text.Json.Nodes;

namespace Knowledgebase.Schema;

/// <param name="MayLieAhead">True for a plan; every other day has happened and does not lie after the site's
/// day.</param>
sealed record DateType(bool MayLieAhead = false) : FieldType<DateOnly>
{
    public override string Form => "日付（2024-04-01 の形）";

    internal override bool IsPast => !MayLieAhead;

    internal override Datum ToDatum(DateOnly value) => new TimeDatum(Dates.Iso(value));

    internal override JsonObject Schema(SchemaParts parts) => new() { ["type"] = "string", ["format"] = "date" };

    internal override bool TryRead(YamlValue value, ReadScope scope, out DateOnly result)
    {
        result = default;
        if (!TryText(value, scope, out var text))
            return false;
        if (!Dates.TryParse(text, out result))
            return scope.Wrong(Codes.NotADate, value.Spot, $"「{text}」は日付として読めません。", Hint(text));
        if (!IsPlausible(result, text, value, scope))
            return false;
        if (!MayLieAhead)
            scope.Happened(result, text, value.Spot);
        return true;
    }

    internal static bool IsPlausible(DateOnly day, string text, YamlValue value, ReadScope scope) =>
        PlausibleDays.Contain(day)
        || scope.Wrong(Codes.NotADate, value.Spot, $"「{text}」は、扱える日の範囲の外です。", PlausibleDays.Remedy);

    internal static string Hint(string text)
    {
        string[] forms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];
        var folded = text.Normalize(NormalizationForm.FormKC);
        return DateOnly.TryParseExact(folded, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? $"「{Dates.Iso(date)}」と書いてください。"
            : "「2024-04-01」の形で、暦にある日を書いてください。";
    }
}

/// <summary>A day (<c>2024-04-01</c>) or the end of a month (<c>2024-04</c>) at which something was so; a month counts from its first day.</summary>
sealed record MomentType : FieldType<Moment>
{
    public override string Form => "日付（2024-04-01）か月末（2024-04）";

    internal override bool IsPast => true;

    internal override Datum ToDatum(Moment value) => new TimeDatum(value.Iso);

    internal override JsonObject Schema(SchemaParts parts) =>
        new() { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$" };

    internal override bool TryRead(YamlValue value, ReadScope scope, out Moment result)
    {
        result = default;
        if (!TryText(value, scope, out var text))
            return false;
        var month = text.Length == 7;
        if (!Dates.TryParse(month ? text + "-01" : text, out var day))
            return scope.Wrong(
                Codes.NotADate,
                value.Spot,
                $"「{text}」は日付として読めません。",
                DateType.Hint(text)
            );
        result = month
            ? new(new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)), true)
            : new(day, false);
        if (!DateType.IsPlausible(result.Date, text, value, scope))
            return false;
        scope.Happened(day, text, value.Spot);
        return true;
    }
}

/// <param name="MayLieAhead">True for a plan; see <see cref="DateType"/>.</param>
sealed record FiscalYearType(bool MayLieAhead = false) : FieldType<FiscalYear>
{
    public override string Form => "年度（2023・R5・令和5年度 のどれか）";

    internal override bool IsPast => !MayLieAhead;

    internal override Datum ToDatum(FiscalYear value) => new YearsDatum(value.Year, value.Year, false);

    internal override JsonObject Schema(SchemaParts parts) => SchemaParts.Year;

    internal override JsonObject InputSchema(InputParts parts) => new() { ["type"] = InputParts.TextOrNumber };

    internal override bool TryRead(YamlValue value, ReadScope scope, out FiscalYear result)
    {
        result = default;
        if (!TryText(value, scope, out var text))
            return false;
        if (!FiscalYear.TryParse(text, out result))
            return scope.Wrong(
                Codes.NotAFiscalYear,
                value.Spot,
                $"「{text}」は年度として読めません。",
                "「2023」「R5」「令和5年度」のように書いてください。"
            );
        if (!MayLieAhead)
            scope.Happened(result.Start, text, value.Spot);
        return true;
    }
}

/// <summary>Years that have begun: <c>2020-2022</c>, <c>令和2年度〜令和4年度</c>.</summary>
sealed record FiscalSpanType : FieldType<FiscalSpan>
{
    static readonly char[] Dashes = ['-', '–', '〜', '～', '~'];

    public override string Form => "年度か年度の期間（2023、2020-2022）";

    internal override bool IsPast => true;

    internal override Datum ToDatum(FiscalSpan value) => new YearsDatum(value.From.Year, value.To.Year, true);

    internal override JsonObject Schema(SchemaParts parts) => SchemaParts.Years;

    internal override JsonObject InputSchema(InputParts parts) => new() { ["type"] = InputParts.TextOrNumber };

    internal override bool TryRead(YamlValue value, ReadScope scope, out FiscalSpan result)
    {
        result = default;
        if (!TryText(value, scope, out var text))
            return false;
        var cut = text.IndexOfAny(Dashes);
        if (
            !FiscalYear.TryParse(cut < 0 ? text : text[..cut], out var from)
            || !FiscalYear.TryParse(cut < 0 ? text : text[(cut + 1)..], out var to)
        )
            return scope.Wrong(
                Codes.NotAFiscalYear,
                value.Spot,
                $"「{text}」は年度として読めません。",
                "「2023」か「2020-2022」のように書いてください。"
            );
        result = new(from, to);
        scope.Happened(to.Start, text, value.Spot);
        return from.Year <= to.Year
            || scope.Wrong(
                Codes.DatesOutOfOrder,
                value.Spot,
                $"期間「{text}」の終わりが始まりより前です。",
                "年度を入れ替えてください。"
            );
    }
}
