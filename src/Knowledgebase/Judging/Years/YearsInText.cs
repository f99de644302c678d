namespace Knowledgebase.Judging.Years;

/// <summary>The fiscal years that a Japanese sentence names, as the bounds that they set, and how many years it speaks of.</summary>
/// <param name="First">Null when the sentence sets no such bound.</param>
/// <param name="Last">The same.</param>
/// <param name="Count">3 in 3年間; null when none is said, or several are.</param>
readonly partial record struct YearsInText(int? First, int? Last, int? Count)
{
    public static YearsInText Of(string text)
    {
        var plain = NumbersInText.InDigits(text.Normalize(NormalizationForm.FormKC));
        int? first = null, last = null;
        foreach (var named in Named.EnumerateMatches(plain))
        {
            var match = Named.Match(plain, named.Index, named.Length);
            var from = Year(match.Groups["era"].Value, match.Groups["from"].Value);
            var until = match.Groups["until"] is { Success: true, Value: var end }
                ? Year(end.Length == 4 ? "" : Era(match), end)
                : from;
            var after = plain.AsSpan(named.Index + named.Length);
            if (!IsEnd(after))
                first = Math.Min(first ?? from, from);
            if (!IsStart(after))
                last = Math.Max(last ?? until, until);
        }
        int[] counts = [.. Span.Matches(plain).Select(m => Year("", m.Value)).Distinct()];
        return new(first, last, counts is [var count] ? count : null);
    }

    static bool IsStart(ReadOnlySpan<char> after) =>
        after is ['か', 'ら', ..] or ['以', '降' or '来', ..] or ['よ', 'り', ..];

    // 令和4年度まで, 令和4年度で終わった: nothing is said of when it began.
    static bool IsEnd(ReadOnlySpan<char> after) =>
        after is ['ま', 'で', ..] or ['末', ..] or ['で', '終', ..] or ['で', '事', '業', ..];

    static string Era(Match match) =>
        match.Groups["second"] is { Success: true, Value: var era } ? era : match.Groups["era"].Value;

    static int Year(string era, string digits) =>
        int.Parse(digits, CultureInfo.InvariantCulture)
        + era switch
        {
            "令和" => 2018,
            "平成" => 1988,
            _ => 0,
        };

    [GeneratedRegex("""
        (?xn)
        ((?<era>令和|平成)(?<from>[0-9]{1,2})|(?<![0-9])(?<from>(19|20)[0-9]{2}))
        ((年度)?([〜~-]|から)(?<second>令和|平成)?(?<until>(19|20)[0-9]{2}|[0-9]{1,2}))?年度
        """)]
    static partial Regex Named { get; }

    [GeneratedRegex("(?<![0-9])[0-9]{1,2}(?=[か]?年間)")]
    static partial Regex Span { get; }
}
