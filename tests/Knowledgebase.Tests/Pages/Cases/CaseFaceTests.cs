using AngleSharp.Dom;

namespace Knowledgebase.Tests.Pages.Cases;

/// <summary>The faces of practices and lessons: matter in its order, measures only where known, and of which little is known little is said.</summary>
public sealed class CaseFaceTests
{
    static readonly Lazy<BuiltSite> Example = new(() => SiteTest.Example.Build());
    static readonly Lazy<BuiltSite> Real = new(() => SiteTest.Real.Build());

    [Fact]
    public void A_practice_tells_the_problem_what_was_done_its_measures_then_the_steps()
    {
        var main = Body("practices/absence/");
        var order = main.QuerySelectorAll("#problem, .story > div + div, .dials, .actions, .steps, .checklist, .figures.pair, #limits, #related");
        string[] expected = ["problem", "", "dials", "actions", "steps", "checklist", "figures pair", "figures pair", "limits", "related"];
        Assert.Equal(expected, order.Select(e => e.Id is { Length: > 0 } id ? id : e.ClassName ?? ""));
        Assert.Equal(["準備の時間", "減った時間", "必要なもの", "根拠の程度"], Texts(main, ".dials dt"));
        Assert.Equal(["1日まで", "1日に約25分", "フォームを直せる職員1人", "前後の数値"], Texts(main, ".dial-value"));
        // The sentence on what was done is said once.
        Assert.Null(main.QuerySelector(".lead"));
    }

    [Fact]
    public void A_lesson_tells_its_goal_then_its_hour_to_scale()
    {
        var main = Body("lessons/car/");
        Assert.Equal(["goal", "flow"], main.QuerySelectorAll(".sections h2").Select(h => h.Id!).Take(2));
        Assert.Equal("全3時間のうち45分の流れ", Texts(main, "#flow").Single());
        var widths = main.QuerySelectorAll(".lesson-bar rect").Select(r => decimal.Parse(r.GetAttribute("width")![..^1], CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal([5, 10, 12, 10, 8], widths.Select(w => Math.Round(w * 45 / 100)));
        Assert.Equal(2, main.QuerySelectorAll(".lesson-bar rect.filled").Length);
        Assert.Equal(["端末を使う 22分", "端末を使わない 23分"], Texts(main, ".lesson-key li"));
        Assert.Equal(["0分", "5分", "15分", "27分", "37分"], Texts(main, ".lesson-flow b"));
        Assert.Contains("端末を使うかは記載なし 10分", Texts(Body("lessons/river/"), ".lesson-key li"));
    }

    [Fact]
    public void Of_which_little_is_known_there_are_no_measures_and_no_empty_fields()
    {
        var places = Real.Value.Pages.Where(p => p.StartsWith("practices/", StringComparison.Ordinal) && p.Count(c => c == '/') == 2).ToArray();
        var main = places.Select(p => Real.Value.Page(p)).Where(p => p.QuerySelector(".kind")?.TextContent.Contains("実践事例", StringComparison.Ordinal) == true)
            .Select(p => p.QuerySelector("main")!).ToArray();
        Assert.InRange(main.Length, 15, 100);
        Assert.All(main, page =>
        {
            Assert.Null(page.QuerySelector(".dials, .checklist, .steps"));
            // A bare absence stands in one place.
            Assert.Single(page.QuerySelectorAll(".absences"));
            Assert.DoesNotContain(page.QuerySelectorAll("dd"), d => d.TextContent is "記載なし" or "未照会");
            Assert.NotNull(page.QuerySelector("#related"));
        });
    }

    [Fact]
    public void A_figure_in_tenths_is_one_word()
    {
        var value = Real.Value.Page("practices/absence-form/index.html").QuerySelector(".figure-value")!;
        Assert.Equal(("8割を超える", "を超える"), (value.TextContent, value.QuerySelector(".figure-unit")!.TextContent));
        // The figure comes first to the eye; the sentence that says it is read first.
        Assert.NotNull(value.Closest(".outcomes"));
    }

    [Fact]
    public void For_whom_a_practice_is_names_each_word_once()
    {
        Assert.Contains("校務・保護者との連絡", Texts(Body("practices/absence/"), ".page-title .mark"));
        Assert.All(Example.Value.Pages.Select(p => Example.Value.Page(p)).Where(p => p.QuerySelector(".dials") is not null), page =>
        {
            var words = Texts(page.QuerySelector("main")!, ".page-title .mark").SelectMany(m => m.Split('・')).ToArray();
            Assert.Equal(words.Distinct(), words);
        });
    }

    [Fact]
    public void Bars_stand_only_where_two_figures_are_of_one_measure()
    {
        Assert.Equal(["100%", "19.4%", "100%", "24.2%"], Body("practices/absence/").QuerySelectorAll(".pair rect").Select(r => r.GetAttribute("width")));
        Assert.Empty(Body("practices/joint/").QuerySelectorAll(".pair"));
    }

    static IElement Body(string place) => Example.Value.Page(place + "index.html").QuerySelector("main")!;

    static IEnumerable<string> Texts(IElement within, string selector) =>
        within.QuerySelectorAll(selector).Select(e => e.TextContent.Trim());
}
