namespace Knowledgebase.Sample;

/// <summary>What one practice or lesson is about, and the filling of sentences with it.</summary>
sealed class SampleCase
{
    static readonly string[] Topicless = ["{topic}", "{subject}"];

    public SampleCase(SeededRandom random, SchoolTheme? theme = null)
    {
        Random = random;
        Theme = theme ?? random.Skewed(SchoolTheme.All);
        Around = Surroundings.Of(Theme);
        Tool = random.Skewed(Around.Tools);
        (var stage, Subject) = ThemeSubjects.Draw(Theme, random);
        Stage = Stage.Of(stage);
        Grade = random.Skewed(Stage.Grades);
        WholeSchool = Theme.IsAffairs || random.Percent(20);
        Topic = random.Skewed(Subject.Topics);
        Product = Theme.Product;
        Place = random.Skewed(Things.Municipalities);
        Year = random.Between(2020, 2025);
    }

    public SeededRandom Random { get; }

    public SchoolTheme Theme { get; }

    public Surroundings Around { get; }

    public Tool Tool { get; }

    public Subject Subject { get; }

    public Stage Stage { get; }

    public string Grade { get; }

    public bool WholeSchool { get; }

    public string Topic { get; }

    /// <summary>What is made for it; lessons set a product of their own.</summary>
    public string Product { get; init; }

    public string Place { get; }

    public int Year { get; }

    /// <summary>The numbers of the result that is being told.</summary>
    public (int Count, int Share, int Before, int After) Numbers { get; set; }

    public string Pick(ImmutableArray<string> sentences)
    {
        while (true)
        {
            var sentence = Random.Skewed(sentences);
            if (!Theme.IsAffairs || !Topicless.Any(gap => sentence.Contains(gap, StringComparison.Ordinal)))
                return Fill(sentence);
        }
    }

    /// <summary>Fills some of the sentences, each used once, in their order.</summary>
    public ImmutableArray<string> PickSome(ImmutableArray<string> sentences, int count) =>
        [
            .. Random
                .Some(sentences, count)
                .Where(s => !Theme.IsAffairs || !Topicless.Any(gap => s.Contains(gap, StringComparison.Ordinal)))
                .Select(Fill)
                .Distinct(StringComparer.Ordinal),
        ];

    string Fill(string sentence)
    {
        var text = new StringBuilder();
        var rest = sentence.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            var close = rest.IndexOf('}');
            text.Append(rest[..open]).Append(Gap(rest[(open + 1)..close].ToString()));
            rest = rest[(close + 1)..];
        }
        return text.Append(rest).ToString();
    }

    string Gap(string name) =>
        name switch
        {
            "name" => Theme.Name,
            "problem" => Theme.Problem,
            "aim" => Theme.Aim,
            "done" => Theme.Done,
            "product" => Product,
            "counted" => Theme.Counted,
            "unit" => Theme.Unit,
            "tool" => Tool.Label,
            "does" => Tool.Does,
            "instead" => Tool.Instead,
            "trouble" => Tool.Trouble,
            "subject" => Subject.Label,
            "topic" => Topic,
            "class" => WholeSchool ? Stage.School : Grade,
            "grade" => Grade,
            "school" => Stage.School,
            "place" => Place,
            "years" => Japanese(Year),
            "group" => "名",
            "who" => Random.Skewed(Around.People[..(Around.People.Length / 2)]),
            "who2" => Random.Skewed(Around.People[(Around.People.Length / 2)..]),
            "month" => Random.Skewed(Things.Months),
            "event" => Random.Skewed(Things.Events),
            "room" => Random.Skewed(Around.Rooms),
            "scene" => Random.Skewed(Around.Scenes),
            "helper" => Random.Skewed(Things.Helpers),
            "feeling" => Random.Skewed(Around.Feelings),
            "voice" => Around.Voice,
            "n" => Text(Numbers.Count),
            "share" => Text(Numbers.Share),
            "before" => Text(Numbers.Before),
            "after" => Text(Numbers.After),
            _ => throw new ArgumentException($"no such gap: {name}", nameof(name)),
        };

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Japanese(int year) => year == 2019 ? "令和元年度" : $"令和{Text(year - 2018)}年度";
}
