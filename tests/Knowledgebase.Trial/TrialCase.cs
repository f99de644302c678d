namespace Knowledgebase.Trial;

/// <summary>What one practice is about, drawn by chance, and the filling of sentences with it.</summary>
sealed class TrialCase
{
    const int ElementaryTo = 45;
    const int JuniorHighTo = 72;
    const int HighTo = 88;

    static readonly WeightedList<Concept> ThemeDraw = new([.. Themes.All, .. RareThemes.All], 10);
    static readonly WeightedList<Concept> ToolDraw = new(Tools.All, 6);
    static readonly WeightedList<string> VerbDraw = new(Sentences.Verbs, 4);
    static readonly Dictionary<string, Concept> ById = Searched.Concepts.DistinctBy(c => c.Id).ToDictionary(c => c.Id);

    readonly SeededRandom _random;

    public TrialCase(SeededRandom random, (Planted Item, string Spelling)? planted)
    {
        _random = random;
        Item = planted?.Item;
        Phrase = planted?.Spelling ?? "";
        Theme = Given("theme:") ?? ThemeDraw.Draw(random);
        Second = random.Percent(55) ? ThemeDraw.Draw(random) : null;
        if (Second == Theme) Second = null;
        Tool = Given("tool:") ?? ToolDraw.Draw(random);
        Aspect = random.One(Aspects.All);
        var throwSchool = random.Below(100);
        var school = throwSchool < ElementaryTo ? 0 : throwSchool < JuniorHighTo ? 1 : throwSchool < HighTo ? 2 : 3;
        School = Audiences.Schools[school];
        Grade = random.One(Audiences.Grades[school]);
        Subject = random.One(Audiences.Subjects[school]);
        Disability = school == 3 ? random.One(Audiences.Disabilities) : null;
    }

    public SeededRandom Dice => _random;

    public Planted? Item { get; }

    public string Phrase { get; }

    public Concept Theme { get; }

    public Concept? Second { get; }

    public Concept Tool { get; }

    public Concept Aspect { get; }

    public Concept School { get; }

    public Concept Grade { get; }

    public Concept Subject { get; }

    public Concept? Disability { get; }

    /// <summary>All that the record is labelled with.</summary>
    public ImmutableHashSet<string> Labels() =>
    [
        .. new[] { Theme, Second, Tool, Aspect, School, Grade, Subject, Disability, Item?.Item }.OfType<Concept>().Select(c => c.Id),
    ];

    /// <summary>One of some sentences, filled.</summary>
    public string Say(ImmutableArray<string> sentences) => Fill(_random.One(sentences), Theme, Tool);

    /// <summary>The same about the second theme.</summary>
    public string SaySecond(ImmutableArray<string> sentences) => Fill(_random.One(sentences), Second!, Tool);

    /// <summary>The same about a theme and a tool that the record does not have.</summary>
    public string SayPassing()
    {
        var theme = ThemeDraw.Draw(_random);
        var tool = ToolDraw.Draw(_random);
        return Fill(_random.One(Sentences.Passing), theme == Theme || theme == Second ? RareThemes.All[^1] : theme, tool == Tool ? Tools.All[^1] : tool);
    }

    /// <summary>A concept as this text spells it: half of the time in the usual way.</summary>
    public string Spell(Concept concept) =>
        Spelling.Of(_random.Percent(50) ? concept.Spellings[0] : _random.One(concept.Spellings), _random);

    Concept? Given(string kind) =>
        Item?.Also.FirstOrDefault(id => id.StartsWith(kind, StringComparison.Ordinal)) is { } id ? ById[id] : null;

    string Fill(string sentence, Concept theme, Concept tool)
    {
        var text = new StringBuilder(sentence.Length * 2);
        var rest = sentence.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            text.Append(rest[..open]).Append(rest[open + 1] switch
            {
                'n' => Filler.Nouns.Draw(_random),
                'k' => Filler.Katakana.Draw(_random),
                'd' => _random.Between(2, 12).ToString(System.Globalization.CultureInfo.InvariantCulture),
                'v' => VerbDraw.Draw(_random),
                't' => Spell(theme),
                'o' => Spell(tool),
                'a' => Spell(Aspect),
                's' => Spell(Subject),
                'g' => Spell(Grade),
                'p' => Phrase,
                _ => throw new ArgumentException($"no such gap: {sentence}", nameof(sentence)),
            });
            rest = rest[(open + 3)..];
        }
        return text.Append(rest).ToString();
    }
}
