namespace Knowledgebase.Tests.Linking;

/// <summary>A note on the extraction stands at the statement of which it speaks, and at no other that rests on the same lines.</summary>
public sealed class ExtractionNotePlacesTests
{
    static readonly Lazy<BuiltSite> Real = new(() => SiteTest.Real.Build());

    static Catalog Catalog { get; } = CatalogBuilder.Link(RecordReader.Read([.. SiteTest.Real.Sources.Values]).Read).Catalog!;

    /// <summary>Two statements on one line of the source, one of them in doubt.</summary>
    static readonly SiteTest TwoOnALine = SiteTest.From("Broken/KB0585-concerns/input").Over(SiteTest.Base)
        .Edit("projects/river.yaml", "purpose:", """
            notes:
              - {text: 約330名が川を歩きました。, cites: [{source: report, section: results, lines: 2}]}
              - {text: 川の長さを測りました。, cites: [{source: report, section: results, lines: 2}]}
            purpose:
            """);

    static string Concerns(string concerns) => TwoOnALine.TextOf("doubts/count.yaml")[..TwoOnALine.TextOf("doubts/count.yaml").IndexOf("concerns:", StringComparison.Ordinal)]
        + $"concerns: [{concerns}]\ncites: [{{source: report, section: results, lines: 1-3}}]\n";

    [Theory]
    [InlineData("{at: projects/river/notes, words: 330名}", "約330名が川を歩きました。")]
    [InlineData("projects/river/notes", "約330名が川を歩きました。|川の長さを測りました。")]
    [InlineData("issues/weeds", "草を刈る人が足りません。")]
    [InlineData("projects/river", "")]
    public void Only_the_statement_named_bears_the_note(string concerns, string expected)
    {
        var built = TwoOnALine.With("doubts/count.yaml", Concerns(concerns)).Build();
        built.IsGood();
        var page = built.Page("projects/river/index.html");
        var noted = page.QuerySelectorAll(".statements > li").Where(s => NumberedNotes.DoubtsIn(s).Length > 0)
            .Select(TextOf);
        Assert.Equal(expected, string.Join('|', noted));
        // A note on the record as such stands once, below.
        Assert.Equal(concerns == "projects/river", page.QuerySelector("#doubts") is not null);
        // The note's own page says where it applies, with the words said there.
        var places = built.Page("doubts/count/index.html").QuerySelector("#concerns")!.ParentElement!.TextContent;
        Assert.All(expected.Split('|'), text => Assert.Contains(text, places, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_heading_is_no_note_on_what_stands_under_the_others()
    {
        var issues = Real.Value.Page("issues/index.html");
        Assert.Empty(NumberedNotes.DoubtsIn(issues.GetElementById("sne-severe")!));
        Assert.DoesNotContain("doubts/no-ict-promo-issue", issues.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("doubts/gunma-model-plan", Real.Value.Page("activities/sne-esports/index.html").DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains(NumberedNotes.DoubtsIn(issues.GetElementById("lit-whole-school")!), a => a.GetAttribute("href")!.Contains("lesson-plan-material", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_note_beside_a_statement_names_it()
    {
        var named = Catalog.All<ExtractionNote>(Kind.ExtractionNote).SelectMany(d => d.Concerns.Select(c => (d.Head.Title, Target: Catalog[c.Record], Concern: c)))
            .SelectMany(x => x.Concern.StatementsOf(x.Target.Value), (x, s) => (x.Title, s.Text)).ToHashSet();
        var shown = Real.Value.Pages.Where(p => p.Split('/')[0] is "issues" or "outcomes" or "projects" or "practices" or "activities" or "evaluations")
            .SelectMany(p => Real.Value.Page(p).QuerySelectorAll(".statements > li"))
            .SelectMany(s => NumberedNotes.DoubtsIn(s).Select(a => (a.TextContent, TextOf(s)))).ToArray();
        Assert.NotEmpty(shown);
        Assert.All(shown, s => Assert.Contains(s, named));
    }

    /// <summary>What a statement says, without readings and the link to itself.</summary>
    static string TextOf(IElement statement)
    {
        var text = (IElement)statement.QuerySelector(":scope > p, :scope > details > p")!.Clone();
        foreach (var other in text.QuerySelectorAll("rt, rp, .self, sup")) other.Remove();
        return text.TextContent.Trim();
    }
}
