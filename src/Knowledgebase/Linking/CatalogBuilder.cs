namespace Knowledgebase.Linking;

/// <summary>Records → catalog: resolves references, words and citations; what cannot be resolved is a
/// mistake.</summary>
public static class CatalogBuilder
{
    /// <summary>The catalog of all readable records, or null when the site's settings could not be read.</summary>
    public static (Catalog? Catalog, ImmutableArray<Diagnostic> Diagnostics) Link(ReadRecords read)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var known = new Dictionary<RecordId, string>();
        foreach (var record in read.Records)
            known[record.Id] = record.Path;
        var copies = CopyLinker.Check(read, found);
        var entries = Entries(read, known, copies, found);
        var broken = read.Records.Where(r => r.Record is null).Select(r => r.Id.Kind).Concat(read.Unseen).ToHashSet();
        var removed = RemovedLinker.Check(read, known, found);
        var references = References(read, known, removed, broken, found);
        var words = WordLinker.Link(read, broken.Contains(Kind.Vocabulary), found);
        CitationLinker.Check(read, found);
        AliasLinker.Check(read, known, copies, found);
        ParentLinker.Check(read, found);
        UnitLinker.Check(read, found);
        ExtractionNoteLinker.Check(read, found);
        if (read.Settings is not { } settings)
            return (null, found.ToImmutable());
        var citations = read.Records.Where(r => r.Record is not null).SelectMany(r => r.Citations).ToImmutableArray();
        ImmutableArray<Question> questions =
        [
            .. settings.Questions,
            .. read.Records.SelectMany(r => r.Record is null ? [] : r.Questions),
        ];
        return (
            new Catalog(settings, entries, references, words, citations, questions)
            {
                Offered = [.. read.Records.Where(r => r.Record is not null).SelectMany(r => r.Offers)],
                MeantElsewhere =
                [
                    .. read
                        .Records.Where(r => r.Record is not null)
                        .SelectMany(r => r.MeantElsewhere.Select(m => (r.Id, m))),
                ],
            },
            found.ToImmutable()
        );
    }

    static ImmutableArray<Entry> Entries(
        ReadRecords read,
        Dictionary<RecordId, string> known,
        HashSet<RecordId> copies,
        ImmutableArray<Diagnostic>.Builder found
    )
    {
        var entries = new List<Entry>();
        var places = new Dictionary<RecordId, SourceSpot>();
        foreach (var source in read.Records.OrderBy(r => copies.Contains(r.Id)))
        {
            foreach (var item in source.Nested)
            {
                if (places.TryGetValue(item.Id, out var first))
                {
                    if (!copies.Contains(source.Id))
                        found.Add(
                            Codes.DuplicateId.At(item.Spot,
                                $"{Kinds.Of(item.Id.Kind).Label}のID「{item.Id.Slug}」は {first} にもあります。")
                        );
                }
                else if (source.Record is { } owner)
                    entries.Add(new(item.Id, source.Id, owner, source.Path, item.Value));
                places.TryAdd(item.Id, item.Spot);
                known.TryAdd(item.Id, source.Path);
            }
            if (source.Record is { } record)
                entries.Add(new(source.Id, source.Id, record, source.Path, record));
        }
        // The order of all lists. Items of one record keep the order in which they were written: the sort is stable.
        return
        [
            .. entries
                .GroupBy(e => e.Id.Kind)
                .OrderBy(g => g.Key)
                .SelectMany(kind =>
                {
                    var order = TitleOrder
                        .Sort(kind.Select(e => NameOf(e.Record)))
                        .Index()
                        .ToDictionary(t => t.Item, t => t.Index);
                    return kind.OrderBy(e => order[NameOf(e.Record)]).ThenBy(e => e.Path, StringComparer.Ordinal);
                }),
        ];
    }

    static List<Reference> References(
        ReadRecords read,
        Dictionary<RecordId, string> known,
        Dictionary<RecordId, Removed> removed,
        HashSet<Kind> broken,
        ImmutableArray<Diagnostic>.Builder found
    )
    {
        var good = new List<Reference>();
        var slugs = known.Keys.ToLookup(id => id.Kind, id => id.Slug);
        var readable = read
            .Records.Where(r => r.Record is not null)
            .SelectMany(r => r.Nested.Select(n => n.Id).Append(r.Id))
            .ToHashSet();
        var examples = read
            .Records.Where(r => r.Record is { Head.Example: true })
            .SelectMany(r => r.Nested.Select(n => n.Id).Append(r.Id))
            .ToHashSet();
        var renamed = read
            .Records.Where(r => r.Record is not null)
            .SelectMany(r => r.Record!.Head.FormerIds(r.Id.Kind).Select(old => (Old: old, r.Id)))
            .DistinctBy(r => r.Old)
            .ToDictionary(r => r.Old, r => r.Id);
        var settings = (References: read.Settings?.References ?? [], IsReal: read.Settings is { Example: false });
        foreach (
            var (written, isReal) in read
                .Records.Select(r => (r.References, r.Record is { Head.Example: false }))
                .Prepend(settings)
        )
        {
            foreach (var reference in written)
            {
                var (kind, slug) = reference.Target;
                if (known.ContainsKey(reference.Target))
                {
                    if (readable.Contains(reference.Target) && readable.Contains(reference.From))
                        good.Add(reference);
                    if (isReal && examples.Contains(reference.Target))
                        found.Add(
                            Codes.RealNeedsExample.At(reference.Spot, $"例示の記録「{slug}」を指しています。")
                        );
                    continue;
                }
                if (removed.TryGetValue(reference.Target, out var left))
                {
                    found.Add(RemovedLinker.Pointing(reference, left));
                    continue;
                }
                // What lies in an unreadable record cannot be known, so nothing is said about pointers to it.
                if ((broken.Count > 0 && !Kinds.Of(kind).HasFile) || read.Unseen.Contains(kind))
                    continue;
                if (renamed.TryGetValue(reference.Target, out var fresh))
                {
                    found.Add(
                        fresh.Kind == kind
                            ? Codes.Dangling.At(reference.Spot,
                                $"「{slug}」という{Kinds.Of(kind).Label}のIDは、「{fresh.Slug}」に変わりました。",
                                $"「{fresh.Slug}」と書いてください。")
                            : Codes.Dangling.At(reference.Spot,
                                $"「{slug}」という{Kinds.Of(kind).Label}は、{Kinds.Of(fresh.Kind).Label}「{fresh.Slug}」に変わりました。",
                                $"「{reference.Target}」と書いた所なら「{fresh}」に直し、「{slug}」とだけ書いた所なら、それを消して、{Kinds.Of(fresh.Kind).Label}のIDを書く欄に「{fresh.Slug}」と書いてください。")
                    );
                    continue;
                }
                var near = DidYouMean.Nearest(slug, slugs[kind]);
                found.Add(
                    Codes.Dangling.At(reference.Spot,
                        $"「{slug}」という{Kinds.Of(kind).Label}はありません。",
                        near is null ? Codes.Dangling.Remedy : $"近いID: {near}。" + Codes.Dangling.Remedy)
                );
            }
        }
        return good;
    }

    // Evaluations stand by their year, which their names tell in several ways.
    static (string Title, string Reading) NameOf(Record record) =>
        record is Evaluation evaluation ? (Numerals.Plain(evaluation.Year.Year), "")
            : (record.Head.Title, record.Head.Reading);
}
