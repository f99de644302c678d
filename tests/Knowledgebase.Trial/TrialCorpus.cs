namespace Knowledgebase.Trial;

/// <summary>
/// Makes the invented records (例示) by which the search is judged: a whole input folder, and what each record is about. Of 2,000 records
/// with seed 1: 1,178 characters of body each, 1,026,334 pairs of neighbouring characters of one script in all texts, 46,606 of them
/// distinct, of which the 1,000 commonest hold 76.0 % (<c>Knowledgebase.Trial measure 2000</c>); of 20,000: 100,074 distinct, 76.0 %.
/// </summary>
public static class TrialCorpus
{
    /// <summary>Records that are enough for every planted item to be told of.</summary>
    public const int Smallest = 200;

    const int Stride = 83; // prime to 200, so that planted items are spread over the first records

    static readonly (Planted Item, string Spelling)[] Tellings = [.. Planted.All.SelectMany(p => p.Item.Spellings.Select(s => (p, s)))];

    /// <summary>An input folder and the labels of its practices. The same count and seed give the same bytes on every machine.</summary>
    /// <param name="count">Number of practices.</param>
    /// <param name="seed">Where chance begins; a greater count keeps the records of a smaller one.</param>
    /// <param name="dictionary">Whether the folder holds the officer's dictionary, too.</param>
    public static (ImmutableArray<SourceFile> Files, ImmutableArray<TrialRecord> Records) Make(int count, ulong seed, bool dictionary = true)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        var records = ImmutableArray.CreateBuilder<TrialRecord>(count);
        files.AddRange(Frame.Make(seed));
        if (dictionary) files.Add(TrialDictionary.File);
        foreach (var (file, record, _) in Practices(count, seed))
        {
            files.Add(file);
            records.Add(record);
        }
        return (files.ToImmutable(), records.MoveToImmutable());
    }

    /// <summary>The practices one by one, each with its labels and its plain text.</summary>
    public static IEnumerable<(SourceFile File, TrialRecord Record, TrialText Text)> Practices(int count, ulong seed)
    {
        var heads = new UniqueText();
        for (var i = 0; i < count; i++)
        {
            var story = new TrialCase(SeededRandom.Of(seed, "", i), Telling(i));
            var id = string.Create(CultureInfo.InvariantCulture, $"{story.Theme.Id["theme:".Length..]}-{i + 1:000000}");
            var writer = new PracticeWriter(story);
            (string Title, string Summary) head;
            do head = writer.Head();
            while (!heads.Take(Japanese.Spelling.Key(head.Title), Japanese.Spelling.Key(head.Summary)));
            var (file, text) = writer.Write(id, head.Title, head.Summary);
            yield return (file, new TrialRecord(id, text.Url, story.Labels()), text);
        }
    }

    static (Planted, string)? Telling(int index) =>
        index < Smallest && index * Stride % Smallest is var place && place < Tellings.Length ? Tellings[place] : null;
}
