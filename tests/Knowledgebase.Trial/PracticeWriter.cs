namespace Knowledgebase.Trial;

/// <summary>Writes one story as the YAML of a practice, and the same as plain text.</summary>
sealed class PracticeWriter
{
    const int MinBody = 1100;
    const int MaxBody = 1550;
    const int MaxSummary = 120;

    readonly TrialCase _story;
    readonly SeededRandom _random;
    readonly YamlWriter _yaml = new();
    readonly StringBuilder _body = new(1600);

    public PracticeWriter(TrialCase story)
    {
        _story = story;
        _random = story.Dice;
    }

    /// <summary>A title and a summary; the caller draws again when another record has one of them already.</summary>
    public (string Title, string Summary) Head()
    {
        var title = _story.Say(_story.Item is not null ? Sentences.PlantedTitles : _random.Percent(70) ? Sentences.Titles : Sentences.BareTitles);
        var summary = (_story.Item is null ? "" : _story.Say(Sentences.PlantedSummaries)) + _story.Say(Sentences.Summaries);
        if (_story.Second is not null) summary += _story.SaySecond(Sentences.SecondThemes);
        return summary.Length <= MaxSummary ? (title, summary) : Head();
    }

    public (SourceFile File, TrialText Text) Write(string id, string title, string summary)
    {
        var tags = Facts(title, summary);
        _yaml.Part("problem", () => Statement(_random.Below(2)));
        _yaml.Part("aim", () => Statement(_random.Below(2)));
        _yaml.Items("about", Turns(_random.Between(MinBody, MaxBody)), Statement);
        Steps();
        Results();
        Field("did_not_work", Prose(1));
        Field("limits", Told(_story.Say(Sentences.Limits)));
        Field("personal_data", "個人の情報は扱いません。");
        return (_yaml.ToFile($"practices/{id}.yaml"),
            new TrialText(id, $"/practices/{id}/", title, tags, summary, _body.ToString()));
    }

    ImmutableArray<string> Facts(string title, string summary)
    {
        Field("title", title);
        Field("summary", summary);
        _yaml.Raw("example", "true");
        _yaml.RawItems("cites", Cite());
        _yaml.Words("projects", _random.One(Frame.Projects));
        var tags = ImmutableArray.CreateBuilder<string>();
        Tag("school_types", _story.School);
        Tag("grades", _story.Grade);
        Tag("subjects", _story.Subject);
        Tag("disability_types", _story.Disability);
        Tag("tools", _story.Tool);
        _yaml.Words("settings", "授業");
        _yaml.Raw("years", $"{_random.Between(2020, 2025)}");
        _yaml.Raw("preparation", _random.One(Frame.Preparation));
        return tags.ToImmutable();

        void Tag(string key, Concept? concept)
        {
            if (concept is null) return;
            _yaml.RawWords(key, YamlWriter.Quoted(concept.Spellings[0]));
            tags.Add(concept.Spellings[0]);
        }
    }

    /// <summary>A turn for each statement until the body is long enough.</summary>
    IEnumerable<int> Turns(int until)
    {
        for (var turn = 0; _body.Length < until - 330; turn++) yield return turn;
    }

    void Steps()
    {
        _yaml.RawItems("steps", Enumerable.Range(0, _random.Between(3, 5)).Select(_ => YamlWriter.Quoted(Told(_story.Say(Sentences.Steps)))));
        _yaml.RawItems("needs", Enumerable.Range(0, _random.Between(2, 3)).Select(_ => $"{{item: {YamlWriter.Quoted(Told(_story.Say(Sentences.Needs)))}}}"));
    }

    void Results() => _yaml.Items("results", [Sentences.Results], sentences =>
    {
        Field("text", Told(_story.Say(sentences)));
        _yaml.RawItems("cites", Cite());
        _yaml.Raw("evidence", $"{_random.Between(0, 2)}");
    });

    /// <summary>Two or three sentences with a place in the source.</summary>
    void Statement(int turn)
    {
        var text = Prose(_random.Between(2, 3));
        text += turn switch
        {
            0 when _random.Percent(75) => Told(_story.Say(Sentences.About)),
            1 => Told(_story.Say(Sentences.About)),
            2 when _story.Item is not null => Told($"{_story.Phrase}は{Filler.Nouns.Draw(_random)}で行った。"),
            3 when _random.Percent(35) => Told(_story.SayPassing()),
            4 when Narrower() is { } word => Told($"{word}についても{Filler.Nouns.Draw(_random)}で{_random.One(Sentences.Verbs)}。"),
            5 when WithReading() is { } word => Told($"{word}という言葉は{Filler.Nouns.Draw(_random)}でも使った。"),
            _ => "",
        };
        Field("text", text);
        _yaml.RawItems("cites", Cite());
    }

    string? Narrower() => Of(c => c.Leads.Length > 0 && _random.Percent(50) ? _random.One(c.Leads) : null)
        ?? (_random.Percent(1) ? "おやつのビスケット" : null);

    string? WithReading() =>
        Of(c => c.Readings.Length > 0 && _random.Percent(40) ? _random.One(c.Readings) is var (word, kana) ? $"{word}（{kana}）" : null : null);

    string? Of(Func<Concept, string?> word) => word(_story.Theme) ?? (_story.Second is { } second ? word(second) : null) ?? word(_story.Tool);

    string Prose(int sentences) => Told(string.Concat(Enumerable.Range(0, sentences).Select(_ => _story.Say(Sentences.Filler))));

    string Told(string text)
    {
        _body.Append(text);
        return text;
    }

    string Cite()
    {
        var line = _random.Between(1, Frame.Lines - 3);
        return string.Create(CultureInfo.InvariantCulture, $"{{source: {Frame.Source}, section: overview, lines: {line}-{line + _random.Between(1, 3)}}}");
    }

    void Field(string key, string text) => _yaml.Raw(key, YamlWriter.Quoted(text));
}
