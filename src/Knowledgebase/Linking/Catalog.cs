namespace Knowledgebase.Linking;

/// <summary>All records with every reference resolved, both ways; never changes.</summary>
public sealed class Catalog
{
    // Plain dictionaries: frozen ones cost more to make than a hundred thousand records gain from them.
    readonly Dictionary<RecordId, Entry> _entries;
    readonly Dictionary<Kind, ImmutableArray<Entry>> _byKind;
    readonly ILookup<(RecordId Owner, Kind Kind), Entry> _nested;
    readonly Dictionary<RecordId, ImmutableArray<Entry>> _pointing;
    readonly IReadOnlyDictionary<(string Vocabulary, string Text), VocabularyWord> _words;
    readonly ILookup<RecordId, (RecordId Other, string Reason)> _inferred;
    readonly ILookup<Statement, Entry> _notesOnStatements;
    readonly ILookup<RecordId, Entry> _notesOnRecords;
    readonly ImmutableArray<Entry> _practices;
    readonly ImmutableArray<Entry> _lessons;

    internal Catalog(
        SiteSettings settings,
        ImmutableArray<Entry> entries,
        IEnumerable<Reference> references,
        IReadOnlyDictionary<(string, string), VocabularyWord> words,
        ImmutableArray<CitationUse> citations,
        ImmutableArray<Question> questions
    )
    {
        Settings = settings;
        references = [.. references];
        var inferred = references.Where(r => r.Inferred.Length > 0).ToArray();
        _inferred = inferred
            .Select(r => (r.From, Other: r.Target, r.Inferred))
            .Concat(inferred.Select(r => (From: r.Target, Other: r.From, r.Inferred)))
            .ToLookup(r => r.From, r => (r.Other, r.Inferred));
        _entries = entries.ToDictionary(e => e.Id);
        _byKind = entries.GroupBy(e => e.Id.Kind).ToDictionary(g => g.Key, g => g.ToImmutableArray());
        _practices = [.. CaseEntries.Where(e => e.IsListedIn(Kind.Practice))];
        _lessons = [.. CaseEntries.Where(e => e.IsListedIn(Kind.Lesson))];
        _nested = entries.Where(e => e.IsNested).ToLookup(e => (e.Owner, e.Id.Kind));
        var places = entries.Select((e, i) => (e.Id, i)).ToDictionary(x => x.Id, x => x.i);
        _pointing = references
            .GroupBy(r => r.Target, r => r.From)
            .ToDictionary(
                g => g.Key,
                g => g.Distinct().OrderBy(id => places[id]).Select(id => _entries[id]).ToImmutableArray()
            );
        _words = words;
        citations = [.. citations.OrderBy(c => places.GetValueOrDefault(c.From, int.MaxValue))];
        Citations = citations.ToLookup(c => (c.Citation.Source.Target, c.Citation.Section));
        (_notesOnStatements, _notesOnRecords) = ExtractionNoteLinker.Link(entries, _entries);
        Corrections = entries
            .Where(e => !e.IsNested)
            .SelectMany(e => Correction.Of(e, Find))
            .ToLookup(c => c.Entry.Owner);
        CorrectionsIn = Corrections.SelectMany(c => c).Where(c => c.Statement is not null).ToLookup(c => c.Statement!);
        Questions =
        [
            .. questions.OrderBy(q => q.From is { } from && places.TryGetValue(from, out var place) ? place : -1),
        ];
    }

    /// <summary>The site's settings.</summary>
    public SiteSettings Settings { get; }

    internal ILookup<(RecordId Source, string Section), CitationUse> Citations { get; }

    internal IEnumerable<Entry> NotesOn(Statement statement) => _notesOnStatements[statement];

    internal IEnumerable<Entry> NotesOn(Entry record) => _notesOnRecords[record.Id];

    internal ImmutableArray<Question> Questions { get; }

    /// <summary>Meant, and not in the record itself: it must be in a file that it attaches.</summary>
    internal ImmutableArray<(RecordId From, Meant Meant)> MeantElsewhere { get; init; } = [];

    internal ILookup<RecordId, Correction> Corrections { get; }

    internal ILookup<Statement, Correction> CorrectionsIn { get; }

    internal ImmutableArray<WrittenOffer> Offered { get; init; } = [];

    internal ImmutableArray<VocabularyWord> WordsOf(string vocabulary) =>
        Find(new(Kind.Vocabulary, vocabulary))?.Value is Vocabulary found ? found.Words : [];

    internal IEnumerable<VocabularyWord> VocabularyWords =>
        All<Vocabulary>(Kind.Vocabulary).SelectMany(v => v.Words);

    /// <summary>The record or item of that id.</summary>
    public Entry this[RecordId id] => _entries[id];

    /// <summary>The record or item that a reference points at.</summary>
    public Entry this[Reference reference] => _entries[reference.Target];

    /// <summary>The record or item of that id; null when a mistake left it out.</summary>
    public Entry? Find(RecordId id) => _entries.GetValueOrDefault(id);

    /// <summary>All records of a kind with their entries, in the order in which lists show them.</summary>
    public ImmutableArray<Entry> All(Kind kind) => _byKind.GetValueOrDefault(kind, []);

    /// <summary>With those of the other kind that stand in the lists of practices and of lessons.</summary>
    internal ImmutableArray<Entry> Listed(Kind kind) =>
        kind == Kind.Practice ? _practices
        : kind == Kind.Lesson ? _lessons
        : All(kind);

    /// <summary>Of all kinds, without what is nested in them.</summary>
    internal IEnumerable<Entry> Records => Kinds.All.SelectMany(k => All(k.Kind)).Where(e => !e.IsNested);

    internal IEnumerable<Entry> CaseEntries => All(Kind.Practice).Concat(All(Kind.Lesson));

    internal IEnumerable<Case> Cases => CaseEntries.Select(e => e.Value).Cast<Case>();

    /// <summary>False for invented records among real ones: they are counted nowhere.</summary>
    internal bool IsReal(Entry entry) => Settings.Example || !entry.Record.Head.Example;

    internal IEnumerable<T> All<T>(Kind kind) => All(kind).Select(e => e.Value).Cast<T>();

    internal IEnumerable<Entry> PointingAt(RecordId id, Kind? from = null)
    {
        var all = _pointing.GetValueOrDefault(id, []);
        return from is null || all.IsEmpty ? all : all.Where(e => e.Id.Kind == from);
    }

    internal IEnumerable<(RecordId Other, string Reason)> InferredWith(RecordId id) => _inferred[id];

    internal IEnumerable<Entry> NestedIn(RecordId owner, Kind kind) => _nested[(owner, kind)];

    internal VocabularyWord Resolve(Word word) => _words[(word.Vocabulary, word.Text)];
}
