namespace Knowledgebase.Data;

/// <summary>The facts of all records of a kind: a row for each record as a whole, the facts that are numbers, and all of them as a CSV.</summary>
sealed class KindFacts(IReadOnlyList<Entry> entries, DataLinks links)
{
    readonly Lock _making = new();
    byte[]? _csv;
    (ImmutableArray<FactRow> Records, ImmutableArray<FactRow> Figures)? _rows;

    public ImmutableArray<FactRow> Records => Rows().Records;

    public ImmutableArray<FactRow> Figures => Rows().Figures;

    /// <summary>All facts with their heading. Not kept here: it is the largest of all files.</summary>
    public byte[] TakeCsv()
    {
        lock (_making)
        {
            var csv = _csv ?? Made();
            _csv = null;
            return csv;
        }
    }

    (ImmutableArray<FactRow> Records, ImmutableArray<FactRow> Figures) Rows()
    {
        lock (_making)
        {
            if (_rows is null)
                _csv = Made();
            return _rows!.Value;
        }
    }

    byte[] Made()
    {
        var made = InParallel.Make(entries, entry =>
        {
            var (record, facts) = FactRows.Of(entry, entry.Value.ToDatum(), links);
            return (record, Figures: facts.FindAll(f => f.Numeric), Csv: CsvText.Rows(facts.Select(f => f.Cells())));
        });
        _rows = ([.. made.Select(m => m.record)], [.. made.SelectMany(m => m.Figures)]);
        var heading = CsvText.Heading(FactRow.Columns);
        var csv = new byte[heading.Length + made.Sum(m => m.Csv.Length)];
        using var all = new MemoryStream(csv);
        all.Write(heading);
        foreach (var (_, _, facts) in made)
            all.Write(facts);
        return csv;
    }
}
