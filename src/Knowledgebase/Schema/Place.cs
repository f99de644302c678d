namespace Knowledgebase.Schema;

/// <summary>A place in a record as people write it: keys of fields and names of items,
/// <c>outcomes/maps-made/years</c>. An item that nothing names goes by words of its text, or by its number, which
/// another means after the next edit.</summary>
/// <param name="Steps">The way there: each step in Japanese and what stands there; null for a field left out.</param>
sealed record Place(string Path, ImmutableArray<(string Label, Datum? Value)> Steps)
{
    public Datum? Value => Steps[^1].Value;

    internal static readonly string[] Names = ["id", "year", "what", "number", "label"];

    /// <summary>Null when there is no such place; then <paramref name="near"/> says what could have been
    /// written.</summary>
    internal static Place? Find(GroupDatum record, string path, out ImmutableArray<string> near)
    {
        var way = ImmutableArray.CreateBuilder<(string, Datum?)>();
        var names = new List<string>();
        Datum? at = record;
        near = [];
        for (var done = 0; done <= path.Length;)
        {
            var steps = StepsFrom(at).ToArray();
            near = [.. steps.Select(s => path[..done] + s.Name)];
            // A name may hold a slash itself, so the longest is meant.
            var step = steps
                .Where(s => Begins(path.AsSpan(done), s.Name))
                .OrderByDescending(s => s.Name.Length)
                .FirstOrDefault();
            var typed = step.Name ?? path[done..].Split('/')[0];
            if (step.Name is null)
            {
                if (ItemOf(at, typed) is not { } number)
                    return null;
                step = steps[number];
            }
            at = step.Value;
            way.Add((step.Label, at));
            names.Add(step.Name);
            done += typed.Length + 1;
        }
        return new(string.Join('/', names), way.ToImmutable());
    }

    internal string LabelFrom(int step) => string.Join(" › ", Steps.Skip(step).Select(s => s.Label));

    internal static string? NameOf(Datum item) =>
        item is not GroupDatum group
            ? null
            : Names
                .Select(key => group[key])
                .Select(name =>
                    name switch
                    {
                        TextDatum text => text.Text,
                        NumberDatum number => number.Value.ToString(CultureInfo.InvariantCulture),
                        YearsDatum { Span: false } year => Numerals.Plain(year.From),
                        _ => null,
                    }
                )
                .FirstOrDefault(name => name is not null);

    /// <summary>Of items without a name, or with another's, the number in the list.</summary>
    internal static ImmutableArray<string> NamesOf(ListDatum list)
    {
        var names = list.Items.Select(item => NameOf(item) ?? WordsOf(item)).ToArray();
        return
        [
            .. names.Select(
                (name, i) => name is null || names.Count(n => n == name) > 1 ? Numerals.Plain(i + 1) : name
            ),
        ];
    }

    static string? WordsOf(Datum item)
    {
        const int max = 12;
        var words = TextOf(item)?.Split('/')[0];
        if (words is null or "" || words.Length <= max)
            return words is "" ? null : words;
        return words[..(char.IsHighSurrogate(words[max - 1]) ? max - 1 : max)];
    }

    static string? TextOf(Datum item) => ((item as GroupDatum)?["text"] as TextDatum)?.Text;

    // The one item whose text holds those words, or the item of that number.
    static int? ItemOf(Datum? at, string words)
    {
        if (at is not ListDatum { Items: var items } || words.Length == 0)
            return null;
        var holding = items
            .Index()
            .Where(i => TextOf(i.Item)?.Contains(words, StringComparison.Ordinal) == true)
            .ToArray();
        return holding.Length == 1 ? holding[0].Index
            : int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0
            && number <= items.Length
                ? number - 1
            : null;
    }

    static bool Begins(ReadOnlySpan<char> rest, string name) =>
        rest.StartsWith(name, StringComparison.Ordinal) && (rest.Length == name.Length || rest[name.Length] == '/');

    static IEnumerable<(string Name, string Label, Datum? Value)> StepsFrom(Datum? at) =>
        at switch
        {
            GroupDatum group => group
                .Shape.Published.Where(f => f.Key != "history")
                .Select(f => (f.Key, f.Label, group[f.Key])),
            ListDatum list => NamesOf(list)
                .Zip(list.Items, (name, item) => (name, TitleOf(item) ?? name, (Datum?)item)),
            _ => [],
        };

    static string? TitleOf(Datum item) =>
        item is GroupDatum group ? ((group["title"] ?? group["label"]) as TextDatum)?.Text : null;
}
