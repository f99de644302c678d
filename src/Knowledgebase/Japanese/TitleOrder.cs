namespace Knowledgebase.Japanese;

/// <summary>
/// The order of titles that have readings. Titles that begin alike up to a number stand together and by that number, for a reading
/// tells no value (だいいっかい, だいじゅっかい, だいにかい); they stand where the first of them would by its reading.
/// </summary>
static partial class TitleOrder
{
    public static IReadOnlyList<(string Title, string Reading)> Sort(
        IEnumerable<(string Title, string Reading)> titles
    ) => [.. Sorted([.. titles.Distinct().Select(Title.Of)], 0).Select(t => t.Source)];

    static IEnumerable<Title> Sorted(Title[] titles, int depth)
    {
        if (titles.Length < 2)
            return titles;
        return titles
            .GroupBy(t => t.StemAt(depth) ?? (object)t)
            .OrderBy(g => g.Select(t => t.Key).Min(StringComparer.Ordinal), StringComparer.Ordinal)
            .SelectMany(g =>
                g.Key is Title
                    ? g
                    : g.GroupBy(t => t.NumberAt(depth), StringComparer.Ordinal)
                        .OrderBy(n => n.Key.Length)
                        .ThenBy(n => n.Key, StringComparer.Ordinal)
                        .SelectMany(n => Sorted([.. n], depth + 1))
            );
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    sealed record Title((string Title, string Reading) Source, string Key, string Text, MatchCollection Numbers)
    {
        public static Title Of((string Title, string Reading) source)
        {
            var text = JapaneseOrder.Plain(source.Title);
            var key =
                JapaneseOrder.KeyOf(source.Reading.Length > 0 ? source.Reading : source.Title)
                + $"\0{source.Title}\0{source.Reading}";
            return new(source, key, text, Number().Matches(text));
        }

        /// <summary>The text between the number before and this one. A number that begins a title tells nothing without what it counts.</summary>
        public string? StemAt(int depth)
        {
            if (depth >= Numbers.Count)
                return null;
            var start = depth == 0 ? 0 : Numbers[depth - 1].Index + Numbers[depth - 1].Length;
            var (at, end) = (Numbers[depth].Index, Numbers[depth].Index + Numbers[depth].Length);
            return at > 0 ? Text[start..at]
                : end < Text.Length ? "\0" + Text[end]
                : "\0";
        }

        public string NumberAt(int depth) => Numbers[depth].Value.TrimStart('0');
    }
}
