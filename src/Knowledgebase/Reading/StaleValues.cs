namespace Knowledgebase.Reading;

/// <summary>What a correction took back must not stand in another text of the record: a summary, its English, an easy
/// version.</summary>
static partial class StaleValues
{
    // Shorter ones, and numbers without a unit, are parts of too many other words.
    const int MinLength = 2;

    public static void Check(YamlMap text, Record record, ReadScope scope)
    {
        var head = record.Head;
        var stale = new Dictionary<string, Change>(StringComparer.Ordinal);
        foreach (
            var change in head.History.Where(c => c.Was.Length > 0 && !IsWord(c, record, scope)).OrderBy(c => c.Date)
        )
        {
            stale[Folded(change.Was)] = change;
            // What was right again later is not stale.
            stale.Remove(Folded(change.Now));
        }
        foreach (var meant in head.Meant)
            stale.Remove(Folded(meant.Text));
        var values = stale.Where(s => IsDistinct(s.Key)).ToArray();
        if (values.Length == 0)
            return;
        foreach (var scalar in text.Texts(key => key is not ("history" or "meant" or "cites")))
        {
            var folded = Folded(scalar.Text);
            foreach (var (was, change) in values.Where(s => folded != s.Key && Holds(folded, s.Key)))
            {
                scope.Wrong(
                    Codes.StaleValue,
                    scalar.Spot,
                    $"訂正する前の値「{change.Was}」が、ここに残っています（後の値は「{change.Now}」）。",
                    $"「{change.Now}」に直してください。別の値のことなら、この記録に「meant: [{{text: \"{change.Was}\", reason: 理由}}]」と書き足します。"
                );
            }
        }
    }

    // A word of a list, a year or a pointer that was wrong in one place is right in many others.
    static bool IsWord(Change change, Record record, ReadScope scope) =>
        Place.Find(record.ToDatum(), change.Place, out _)?.Value switch
        {
            ChoiceDatum or WordDatum or PointerDatum or YearsDatum or TimeDatum or YesNoDatum => true,
            ListDatum list => list.Items is [WordDatum or PointerDatum or ChoiceDatum, ..],
            _ => false,
        };

    static bool IsDistinct(string folded) =>
        folded.Length >= MinLength && (!folded.All(char.IsAsciiDigit) || folded.Length > MinLength);

    // True when the text holds the value as a whole: 71.2% is not in 171.2%, and 12 not in 12.5.
    static bool Holds(string text, string value)
    {
        for (
            var at = text.IndexOf(value, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(value, at + 1, StringComparison.Ordinal)
        )
        {
            var before = at == 0 ? ' ' : text[at - 1];
            var after = text.AsSpan(at + value.Length);
            var begins = !char.IsAsciiDigit(value[0]) || !(char.IsAsciiDigit(before) || before is '.' or '-');
            var ends =
                !char.IsAsciiDigit(value[^1]) || !(after is [>= '0' and <= '9', ..] or ['.', >= '0' and <= '9', ..]);
            if (begins && ends)
                return true;
        }
        return false;
    }

    // One form for all widths, blanks, separators of thousands and names of the percent sign.
    static string Folded(string text) =>
        Percent()
            .Replace(Separators().Replace(Blanks().Replace(text.Normalize(NormalizationForm.FormKC), ""), ""), "%");

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("(?<=[0-9]),(?=[0-9]{3})")]
    private static partial Regex Separators();

    [GeneratedRegex("パーセント|percent", RegexOptions.IgnoreCase)]
    private static partial Regex Percent();
}
