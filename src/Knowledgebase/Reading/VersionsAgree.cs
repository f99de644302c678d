namespace Knowledgebase.Reading;

/// <summary>Easy Japanese and English say no number that the record does not have, and tell no plan as a
/// fact.</summary>
static partial class VersionsAgree
{
    static readonly string[] Words =
    [
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];

    static readonly string[] English = ["title", "summary"];

    static readonly string[] Unsaid =
    [
        "easy",
        "easy_by",
        "english",
        "history",
        "meant",
        "cites",
        "aliases",
        "furigana",
    ];

    public static void Check(YamlMap record, Head head, ReadScope scope)
    {
        var easy = record.Find("easy")?.Value as YamlScalar;
        YamlScalar[] english = record.Find("english")?.Value is YamlMap map
            ? [.. English.Select(key => map.Find(key)?.Value).OfType<YamlScalar>()]
            : [];
        if (easy is null && english.Length == 0)
            return;
        YamlScalar[] stated = [.. record.Texts(key => !Unsaid.Contains(key))];
        CheckNumbers(stated, easy is null ? english : [easy, .. english], head, scope);
        var plan = stated.Where(t => record.Find("summary")?.Value == t)
            .Select(t => Plan().Match(t.Text))
            .FirstOrDefault(m => m.Success)
            ?.Value;
        if (plan is null || head.Meant.Any(m => m.Covers(plan)))
            return;
        if (easy is not null && !EasyPlan().IsMatch(easy.Text))
            Missing(easy, "やさしい日本語");
        if (english is [_, var summary] && !EnglishPlan().IsMatch(summary.Text))
            Missing(summary, "英語の要約");

        void Missing(YamlScalar text, string name) =>
            scope.Wrong(
                Codes.PlanAsFact,
                text.Spot,
                $"要約（summary）には「{plan}」とありますが、{name}には、そのような言葉がありません。");
    }

    static void CheckNumbers(YamlScalar[] stated, YamlScalar[] versions, Head head, ReadScope scope)
    {
        var known = stated.SelectMany(t => Numbers(t.Text)).ToHashSet();
        foreach (var tenths in stated.SelectMany(t => Tenths().Matches(Folded(t.Text))))
            known.Add(Value(tenths.Groups[1].Value) * 10);
        foreach (var counted in stated.SelectMany(t => Counted().Matches(t.Text)))
            known.Add("〇一二三四五六七八九".IndexOf(counted.Value, StringComparison.Ordinal));
        foreach (var era in stated.SelectMany(t => Eras().Matches(Folded(t.Text))))
            known.Add(Value(era.Groups[2].Value) + (era.Groups[1].Value == "令和" ? 2018 : 1988));
        decimal[] years = [.. known.Where(k => k is > 1989 and < 2100 && k == decimal.Truncate(k))];
        known.UnionWith(years.Select(year => year - (year > 2018 ? 2018 : 1988)));
        foreach (var text in versions)
        {
            foreach (var number in Numbers(text.Text).Distinct())
            {
                var written = number.ToString(CultureInfo.InvariantCulture);
                if (known.Contains(number) || head.Meant.Any(m => m.Covers(written)))
                    continue;
                scope.Wrong(
                    Codes.FigureNotInRecord,
                    text.Spot,
                    $"「{written}」は、この記録のどこにもありません。");
            }
        }
    }

    static IEnumerable<decimal> Numbers(string text)
    {
        var folded = Folded(text);
        return Number()
            .Matches(folded)
            .Select(m => Value(m.Value.Replace(",", "", StringComparison.Ordinal)))
            .Concat(Word().Matches(folded).Select(m => (decimal)Array.IndexOf(Words, m.Value.ToLowerInvariant()) + 2));
    }

    static string Folded(string text) => NumbersInText.InDigits(text.Normalize(NormalizationForm.FormKC));

    static decimal Value(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![0-9A-Za-z.])[0-9]{1,3}(?:,[0-9]{3})+|(?<![0-9A-Za-z.])[0-9]{1,9}(?:\\.[0-9]{1,6})?")]
    private static partial Regex Number();

    [GeneratedRegex("\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    /// <summary>8割 are 80%.</summary>
    [GeneratedRegex("([0-9]{1,2})割")]
    private static partial Regex Tenths();

    /// <summary>九つ, 四校: a word with its counter is a number in other words.</summary>
    [GeneratedRegex("[二三四五六七八九](?=[つ校人件本種])")]
    private static partial Regex Counted();

    [GeneratedRegex("(令和|平成)([0-9]{1,2})")]
    private static partial Regex Eras();

    /// <summary>Words that tell a sentence as a plan, an aim or a need; a timetable (予定) or what is needed for cooking are none.</summary>
    [GeneratedRegex(
        "[うくすつぬむるぐぶ](?:予定|計画)|予定(?:です|とされ|と書)|計画(?:です|とされ|と書)|目指(?:す|して|され|すと)|めざ(?:す|して)|必要(?:です|が|だと|とされ|と書)|検討(?:が|する|して|し)|望まれ|求められ"
    )]
    private static partial Regex Plan();

    [GeneratedRegex(
        "予定|計画|つもり|目指|めざ|目標|目的|必要|検討|これから|今後|考え|ほしい|たい|なければ|ねらい|望|もとめ|求め"
    )]
    private static partial Regex EasyPlan();

    [GeneratedRegex(
        """
            \b(?:plan|planned|plans|planning|aim|aims|aimed|need|needs|needed|intend\w*|should|goal\w*|propos\w*|seek\w*|want\w*|will
            |expect\w*|consider\w*|call\w*\ for|requir\w*|necessary|hope\w*|future|ask\w*\ for)\b
            """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex EnglishPlan();
}
