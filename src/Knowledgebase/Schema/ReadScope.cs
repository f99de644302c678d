namespace Knowledgebase.Schema;

/// <summary>What comes to light while one file is read; the road only sees the <see cref="ReadRecord"/> made from
/// it.</summary>
sealed class ReadScope(RecordId id, DateOnly? today = null)
{
    readonly Stack<RecordId> _within = new([id]);

    public List<Diagnostic> Found { get; } = [];

    /// <summary>Most likely slips; told of records only, because nobody mends the file of a school.</summary>
    public List<TextWarning> Warnings { get; } = [];

    public List<WrittenUnit> Units { get; } = [];

    public List<Reference> References { get; } = [];

    public List<Word> Words { get; } = [];

    public List<CitationUse> Citations { get; } = [];

    public List<NestedItem> Nested { get; } = [];

    public List<Question> Questions { get; } = [];

    /// <summary>Words of the authors' own; a field for a telephone number or mail address says that the office means
    /// it.</summary>
    public List<WrittenText> Texts { get; } = [];

    public List<Part> Parts { get; } = [];

    /// <summary>The field being read, kept with each reference and question.</summary>
    public Field? Field { get; set; }

    public bool Wrong(DiagnosticCode code, SourceSpot spot, string message, string? remedy = null)
    {
        Found.Add(code.At(spot, message, remedy ?? code.Remedy));
        return false;
    }

    /// <summary>Told of every date that says that something happened; tells of one that lies after the day for which is read.</summary>
    public void Happened(DateOnly date, string text, SourceSpot spot)
    {
        if (date > today)
            Wrong(
                Codes.NotYetHappened,
                spot,
                $"{Field?.Label}（{Field?.Key}）の「{text}」は、サイトを作る日 {Dates.Iso(today.Value)} より後です。"
            );
    }

    /// <summary>Reports a key that the shape does not know, and returns the field that was most likely meant.</summary>
    public Field? UnknownKey(YamlEntry entry, string label, ImmutableArray<Field> fields)
    {
        if (SyntaxError.WideBlank(entry.KeySpot, entry.Key) is { } wide)
        {
            Found.Add(wide);
            return fields.FirstOrDefault(f => entry.Key.StartsWith(f.Key + ":", StringComparison.Ordinal));
        }
        if (entry.IsBareWord)
        {
            Wrong(
                Codes.UnknownKey,
                entry.KeySpot,
                $"「{entry.Key}」の前の「,」は、{{ }} の中では項目の区切りとして読まれます。",
                "「,」が値の一部なら、値全体を引用符（\" \"）で囲んでください。"
            );
            return null;
        }
        var near = DidYouMean.Nearest(entry.Key, fields.Select(f => f.Key));
        var meant = fields.FirstOrDefault(f => f.Label == entry.Key) ?? fields.FirstOrDefault(f => f.Key == near);
        Wrong(
            Codes.UnknownKey,
            entry.KeySpot,
            $"「{label}」に「{entry.Key}」という項目はありません。",
            meant is not null
                ? $"「{meant.Key}」（{meant.Label}）の誤りではありませんか。不要であれば消してください。"
                : $"書ける項目: {string.Join("、", fields.Select(f => f.Key))}"
        );
        return meant;
    }

    public Reference Refer(RecordId target, SourceSpot spot)
    {
        var reference = new Reference(target, _within.Peek(), Field?.Key ?? "", spot);
        References.Add(reference);
        return reference;
    }

    public void Prove(Reference proved) => References[References.FindLastIndex(r => r.Spot == proved.Spot)] = proved;

    public Word Use(Word word)
    {
        Words.Add(word);
        return word;
    }

    public bool Cite(Citation citation)
    {
        Citations.Add(new(_within.Peek(), citation));
        return true;
    }

    public void AddText(string text, SourceSpot spot) => Texts.Add(new(text, spot));

    public void Ask(Field? field, Absence absence) => Questions.Add(new(_within.Peek(), field?.Label ?? "", absence));

    public RecordId Enter(Kind kind, YamlScalar id)
    {
        var nested = new RecordId(kind, id.Text);
        _within.Push(nested);
        return nested;
    }

    public void Leave() => _within.Pop();

    public void AddNested(RecordId nested, SourceSpot spot, Part value) => Nested.Add(new(nested, id, spot, value));
}
