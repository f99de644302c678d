namespace Knowledgebase.Tests.Data;

/// <summary>What was published and changed without a word is told, and nothing else: not what was added, moved, renamed or written by another version of the program.</summary>
public sealed partial class SilentChangesTests
{
    const string Cites = "cites: [{source: report, section: results, lines: 6}]";
    const string Litter = $$"""
        title: 例示のごみ調べ
        summary: 川のごみを調べる架空の実践です。
        {{Cites}}
        projects: [river]
        years: 2020-2023
        results:
          - text: ごみが減りました。
            evidence: 2
            {{Cites}}
            figures:
              - {what: ごみ, value: 30, unit: 個, period: 2022}
              - {what: ごみ, value: 20.0, unit: 個, period: 2023}
        history: [{date: 2026-11-01, text: 登録しました。}]
        """;

    static readonly RecordId Id = new(Kind.Practice, "litter");

    static SiteTest With(string litter) => SiteTest.Base.With("practices/litter.yaml", litter.EndsWith('\n') ? litter : litter + "\n");

    static ReadOnlyMemory<byte> Data(SiteTest site) => site.Build().Files["practices/litter/record.json"];

    /// <summary>Places of what is told.</summary>
    static IEnumerable<string> Told(SiteTest now, ReadOnlyMemory<byte> was, params RecordId[] beside) =>
        now.Build().Plan.SilentChanges(Id, was, beside.ToHashSet()).Select(d => PlaceAtEnd().Match(d.Message).Groups[1].Value);

    static IEnumerable<string> Edited(string old, string now)
    {
        Assert.Contains(old, Litter, StringComparison.Ordinal);
        return Told(With(Litter.Replace(old, now, StringComparison.Ordinal)), Data(With(Litter)));
    }

    [Theory]
    [InlineData("value: 30", "value: 31", "results/ごみが減りました。/figures/1/value")]
    [InlineData("value: 20.0, unit: 個", "value: 20.0, unit: 袋", "results/ごみが減りました。/figures/2/value")]
    [InlineData("{what: ごみ, value: 30, unit: 個, period: 2022}", "{what: ごみ, value: 30, unit: 個, period: 2021}", "results/ごみが減りました。/figures/1/period")]
    [InlineData("      - {what: ごみ, value: 30, unit: 個, period: 2022}\n", "", "results/ごみが減りました。/figures")]
    [InlineData("years: 2020-2023", "years: 2020-2022", "years")]
    [InlineData("years: 2020-2023", "years: {absent: 記載なし}", "years")]
    [InlineData("evidence: 2", "evidence: 1", "results/ごみが減りました。/evidence")]
    [InlineData("title: 例示のごみ調べ", "title: 例示のごみの調べ", "title")]
    public void A_fact_that_changed_is_told_with_its_place(string old, string now, string place) => Assert.Equal([place], Edited(old, now));

    [Theory]
    [InlineData("unit: 川のしくみ", "unit: 川のしくみ\ngrades: [小学5年]", null)]
    [InlineData("hours: 8", "hours: 9", "hours")]
    [InlineData("minutes: 5}", "minutes: 6}", "flow/1/minutes")]
    public void A_number_whose_unit_its_field_says_changes_with_its_value_alone(string old, string now, string? place)
    {
        const string lesson = $"title: 例示の授業\nsummary: 例示の川の授業です。\n{Cites}\nprojects: [river]\nsubject_goal: 例示の目標。\nhours: 8\nunit: 川のしくみ\n"
            + "flow: [{activity: 川を見る, minutes: 5}]\npreparation_steps: [{task: 地図を刷る, minutes: 20}]\n";
        var site = SiteTest.From("Golden/full/input");
        var was = site.With("lessons/stream.yaml", lesson).Build().Files["lessons/stream/record.json"];
        var told = site.With("lessons/stream.yaml", lesson.Replace(old, now, StringComparison.Ordinal)).Build()
            .Plan.SilentChanges(new(Kind.Lesson, "stream"), was, new HashSet<RecordId>()).Select(d => PlaceAtEnd().Match(d.Message).Groups[1].Value);
        Assert.Equal(place is null ? [] : [place], told);
    }

    [Theory]
    [InlineData("value: 20.0", "value: 20")]
    [InlineData("summary: 川のごみ", "summary: 町の川のごみ")]
    [InlineData("text: ごみが減りました。", "text: ごみは減りました。")]
    [InlineData("    figures:\n", "    figures:\n      - {what: ごみ, value: 40, unit: 個, period: 2021}\n")]
    [InlineData("results:\n", "results:\n  - {text: 町の人が来ました。, evidence: 1, " + Cites + "}\n")]
    [InlineData("projects: [river]", "projects: [river]\ncontact: office")]
    [InlineData("lines: 6}]\n    figures", "lines: 5-6}]\n    figures")]
    public void What_was_added_or_says_the_same_is_not_told(string old, string now) => Assert.Empty(Edited(old, now));

    [Theory]
    [InlineData("{date: 2026-11-22, text: 数え直しました。}")]
    [InlineData("{date: 2026-11-22, place: results, text: 数え直しました。}")]
    [InlineData("{date: 2026-11-22, kind: 訂正, place: results/減りました/figures/1/value, text: 数を直しました。, reason: 写し誤りでした。, was: 30個, now: 31個}")]
    public void A_word_about_it_is_enough(string change) => Assert.Empty(Edited("value: 30", "value: 31", change));

    [Theory]
    [InlineData("{date: 2026-11-22, place: title, text: 題名を改めました。}")]
    [InlineData("{date: 2026-11-22, place: results/1/figures/2, text: 数え直しました。}")]
    [InlineData("{date: 2026-11-22, kind: 誤字, text: 誤字を直しました。}")]
    public void A_word_about_something_else_is_not(string change) => Assert.Equal(["results/ごみが減りました。/figures/1/value"], Edited("value: 30", "value: 31", change));

    [Fact]
    public void A_slip_in_a_name_is_told_by_a_word_about_slips() =>
        Assert.Empty(Edited("title: 例示のごみ調べ", "title: 例示のごみしらべ", "{date: 2026-11-22, kind: 誤字, place: title, text: 題名の誤字を直しました。}"));

    [Fact]
    public void What_the_remedy_says_is_enough()
    {
        var told = Assert.Single(With(Litter.Replace("2020-2023", "2020-2022", StringComparison.Ordinal)).Build().Plan.SilentChanges(Id, Data(With(Litter)), new HashSet<RecordId>()));
        foreach (var entry in Entry().Matches(told.Remedy).Select(m => m.Groups[1].Value))
            Assert.Empty(Edited("years: 2020-2023", "years: 2020-2022", entry));
    }

    [Fact]
    public void A_draft_is_not_bound_and_binds_nobody()
    {
        var changed = With(Litter.Replace("value: 30", "value: 31", StringComparison.Ordinal));
        Assert.NotEmpty(Told(changed, Data(With(Litter))));
        Assert.Empty(Told(Draft(changed), Data(With(Litter))));
        Assert.Empty(Told(changed, Data(Draft(With(Litter)))));

        static SiteTest Draft(SiteTest site) => site.Edit("site.yaml", "standing: 非公式", "standing: 案");
    }

    [Fact]
    public void A_record_under_a_new_id_is_still_the_same()
    {
        const string moved = "practices/rubbish.yaml";
        var renamed = SiteTest.Base.With(moved, Litter + "\naliases: [litter]\n");
        Assert.Empty(Told(renamed, Data(With(Litter))));
        Assert.Equal(["years"], Told(renamed.Edit(moved, "2020-2023", "2020-2022"), Data(With(Litter))));
        // One that took it in was there before it, and says other things.
        Assert.Empty(Told(renamed.Edit(moved, "2020-2023", "2020-2022"), Data(With(Litter)), new RecordId(Kind.Practice, "rubbish")));
    }

    [Fact]
    public void A_link_to_a_record_under_a_new_id_or_withdrawn_is_not_told()
    {
        var river = SiteTest.Base.TextOf("projects/river.yaml");
        var before = With(Litter.Replace("[river]", "[river, brook]", StringComparison.Ordinal)).With("projects/brook.yaml", river.Replace("川", "小川", StringComparison.Ordinal));
        var was = Data(before);
        Assert.Empty(Told(With(Litter.Replace("[river]", "[river, stream]", StringComparison.Ordinal))
            .With("projects/stream.yaml", before.TextOf("projects/brook.yaml") + "aliases: [brook]\n"), was));
        Assert.Empty(Told(With(Litter), was));
        Assert.Equal(["projects"], Told(before.With("practices/litter.yaml", Litter + "\n"), was));
    }

    /// <summary>Data of another version: other forms, other words, fields that are gone or new.</summary>
    [Theory]
    [InlineData("\"years\":{\"from\":2020,\"to\":2023}", "\"years\":\"2020-2024\"")]
    [InlineData("\"years\":{\"from\":2020,\"to\":2023}", "\"years\":{\"from\":2020,\"to\":2023,\"computed\":true}")]
    [InlineData("\"evidence\":\"2 数・反応あり\"", "\"evidence\":\"2 別の言葉\"")]
    [InlineData("\"value\":30", "\"value\":{\"number\":31}")]
    [InlineData("\"results\":[{", "\"outcome\":3,\"results\":[{\"level\":7,")]
    [InlineData("{\"kind\":\"projects\"", "{\"kind\":\"programmes\"")]
    [InlineData("\"contact\":{\"absent\":\"記載なし\"}", "\"contact\":{\"absent\":\"未公表\"}")]
    public void Data_of_another_version_of_the_program_say_nothing(string now, string was)
    {
        var data = Encoding.UTF8.GetString(Data(With(Litter)).Span);
        Assert.Contains(now, data, StringComparison.Ordinal);
        Assert.Empty(Told(With(Litter), Encoding.UTF8.GetBytes(data.Replace(now, was, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("2 数・反応あり", false)]
    [InlineData("1 記述のみ", true)]
    public void What_was_marked_as_inferred_is_compared_by_its_value(string was, bool isTold)
    {
        var data = Encoding.UTF8.GetString(Data(With(Litter)).Span)
            .Replace("\"evidence\":\"2 数・反応あり\"", $"\"evidence\":{{\"value\":\"{was}\",\"inferred\":\"例示\"}}", StringComparison.Ordinal);
        Assert.Equal(isTold, Told(With(Litter), Encoding.UTF8.GetBytes(data)).Any());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("{\"kind\":\"practices\",\"history\":3,\"results\":7,\"years\":[],\"title\":{}}")]
    public void A_file_that_was_damaged_says_nothing(string data) => Assert.Empty(Told(With(Litter), Encoding.UTF8.GetBytes(data)));

    [Fact]
    public void Invented_records_promise_nothing_unless_the_whole_site_is_invented()
    {
        var real = With(Litter + "\nexample: true\n").Edit("site.yaml", "example: true", "example: false");
        Assert.Empty(Told(real.Edit("practices/litter.yaml", "value: 30", "value: 31"), Data(real)));
    }

    static IEnumerable<string> Edited(string old, string now, string change) => Told(
        With(Litter.Replace(old, now, StringComparison.Ordinal).Replace("登録しました。}]", $"登録しました。}}, {change}]", StringComparison.Ordinal)), Data(With(Litter)));

    [GeneratedRegex("（([^（）]*)）。$")]
    private static partial Regex PlaceAtEnd();

    [GeneratedRegex("「(\\{date[^」]+\\})」")]
    private static partial Regex Entry();
}
