namespace Knowledgebase.Trial;

/// <summary>How the vocabulary of texts is spread, counted in pairs of neighbouring characters of one script.</summary>
static class Spread
{
    const int Top = 1000;

    public static string Of(IEnumerable<TrialText> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        long characters = 0;
        var records = 0;
        foreach (var record in texts)
        {
            records++;
            characters += record.Body.Length;
            foreach (var text in new[] { record.Title, record.Summary, record.Body })
            {
                for (var i = 1; i < text.Length; i++)
                {
                    if (Script(text[i]) is not 0 and var script && script == Script(text[i - 1]))
                        counts[text.Substring(i - 1, 2)] = counts.GetValueOrDefault(text.Substring(i - 1, 2)) + 1;
                }
            }
        }
        var all = counts.Values.Sum(v => (long)v);
        var top = counts.Values.OrderDescending().Take(Top).Sum(v => (long)v);
        return string.Create(CultureInfo.InvariantCulture,
            $"{records} records, {characters / records} characters of body each, {all} bigrams, {counts.Count} distinct, top {Top}: {100.0 * top / all:0.0} %");
    }

    static int Script(char c) => c switch
    {
        >= 'ぁ' and <= 'ゖ' => 1,
        >= 'ァ' and <= 'ヺ' or 'ー' => 2,
        >= '一' and <= '鿿' => 3,
        _ => 0,
    };
}
