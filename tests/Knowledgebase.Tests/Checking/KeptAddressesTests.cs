namespace Knowledgebase.Tests.Checking;

/// <summary>What was published keeps its address: the messages are shown by the broken sites, here stand the ways out.</summary>
public sealed partial class KeptAddressesTests
{
    const string Rest = "summary: 川のごみを調べる架空の実践です。\ncites: [{source: report, section: results, lines: 6}]\nprojects: [river]\n";
    static readonly SiteTest Before = SiteTest.Base.With("practices/rubbish.yaml", "title: 例示の\"川\"のごみ調べ\n" + Rest);
    static readonly BuiltSite Published = Before.Build();

    [Fact]
    public void Nothing_is_lost_when_nothing_changed()
    {
        var golden = SiteTest.From("Golden/full/input");
        Assert.DoesNotContain(golden.Build(published: golden.Build()).Codes, c => c.StartsWith("KB051", StringComparison.Ordinal) && c[^1] < '5');
    }

    [Fact]
    public void A_renamed_record_that_lists_its_old_id_takes_all_its_pages_along()
    {
        var renamed = Before.Without("practices/rubbish.yaml").With("practices/litter.yaml", "title: 例示のごみ調べ\naliases: [rubbish]\nhistory: [{date: 2026-11-22, text: IDと題名を改めました。}]\n" + Rest)
            .Build(published: Published).IsGood();
        Assert.Equal("/practices/litter/", renamed.Page("practices/rubbish/index.html").QuerySelector("main a")!.GetAttribute("href"));

        var source = SiteTest.Base.TextOf("sources/report.yaml");
        var moved = Base("paper").Without("sources/report.yaml").With("sources/paper.yaml", source + "aliases: [report]\n").Build(published: Base("report").Build());
        Assert.Equal("", moved.Printed);
        Assert.Equal("/sources/paper/issues/", moved.Page("sources/report/issues/index.html").QuerySelector("main a")!.GetAttribute("href"));

        static SiteTest Base(string id) => SiteTest.Base
            .Edit("projects/river.yaml", "source: report", $"source: {id}").Edit("organizations/office.yaml", "source: report", $"source: {id}");
    }

    [Fact]
    public void A_section_that_lists_its_old_id_answers_at_its_old_address()
    {
        const string sources = "sources/report.yaml";
        var before = SiteTest.Base.Edit(sources, "{id: issues, title: 課題, lines: 21-30}", "{id: problems, title: 課題, lines: 21-30}").Build();
        Assert.Equal(["KB0510"], SiteTest.Base.Build(published: before).Codes);
        var kept = SiteTest.Base.Edit(sources, "lines: 21-30}", "lines: 21-30, aliases: [problems]}").Build(published: before).IsGood();
        Assert.Equal("/sources/report/issues/", kept.Page("sources/report/problems/index.html").QuerySelector("main a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_figure_that_changes_with_a_word_in_the_history_is_not_told()
    {
        var indicator = File.ReadAllText(Path.Combine(Repository.Tests, "Broken/KB0516-figure/input/indicators/river-schools.yaml"));
        var before = SiteTest.Base.With("indicators/river-schools.yaml", indicator.Replace("73.2", "72.3", StringComparison.Ordinal)).Build();
        Assert.Equal(["KB0516"], SiteTest.Base.With("indicators/river-schools.yaml", indicator).Build(published: before).Codes);
        SiteTest.Base.With("indicators/river-schools.yaml",
            indicator + "history: [{date: 2026-11-22, kind: 訂正, place: series/river-schools/observations, text: 値を直しました。, reason: 写し誤りでした。, was: 72.3%, now: 73.2%}]\n").Build(published: before).IsGood();
    }

    [Fact]
    public void What_the_remedy_says_is_enough_to_withdraw_a_record()
    {
        var gone = Before.Without("practices/rubbish.yaml");
        var remedy = Assert.Single(gone.Build(published: Published).Diagnostics).Remedy;
        var file = FileName().Match(remedy).Value;
        var lines = Line().Matches(remedy).Select(m => m.Groups[1].Value);
        var withdrawn = gone.With(file, string.Join('\n', lines) + "\n").Build(published: Published).IsGood();
        Assert.Contains("この記録は取り下げました", withdrawn.Text("practices/rubbish/index.html"), StringComparison.Ordinal);

        // And the withdrawal is an address that stays, until the record comes back.
        Assert.Equal(["KB0510", "KB0513"], gone.Build(published: withdrawn).Codes);
        Assert.Equal(["KB0513"], Before.Build(published: withdrawn).Codes);
    }

    [Fact]
    public void The_places_on_a_page_that_is_gone_are_told_with_it()
    {
        var issue = "issues:\n  - {id: upstream, title: 上流を調べる, text: 上流も調べます。, raised_in: 2023, type: 不足, cites: [{source: report, section: issues, lines: 21}]}\n";
        var river = SiteTest.Base.TextOf("projects/river.yaml");
        var before = SiteTest.Base.With("projects/brook.yaml", river.Replace("川", "小川", StringComparison.Ordinal) + issue);
        var after = before.Without("projects/brook.yaml").With("projects/stream.yaml", before.TextOf("projects/brook.yaml"));
        Assert.Equal("KB0510", Assert.Single(after.Build(published: before.Build()).Codes));
    }

    [Fact]
    public void A_release_of_the_data_stays()
    {
        const string path = "files/releases/2026-11-01-0123456789abcdef.zip";
        var release = new Knowledgebase.Sources.Attachment(path, 10) { Hash = "0123456789abcdef0000" };
        var lost = Assert.Single(SiteTest.Base.Build(published: SiteTest.Base.With(release).Build().IsGood()).Diagnostics, d => d.Code.Id == "KB0510");
        Assert.Equal(path, lost.Spot.Path);
    }

    [Fact]
    public void The_address_of_a_page_alone_says_whether_it_is_a_record()
    {
        var golden = SiteTest.From("Golden/full/input");
        var built = golden.Build();
        var known = golden.Sources.Keys.Where(p => p.Contains('/', StringComparison.Ordinal) && !p.StartsWith("removed/", StringComparison.Ordinal))
            .Select(p => p[..^".yaml".Length])
            .Concat(["projects/old-river", "dictionary/words", "practices/trash", "practices/old-litter", "practices/flow-lesson"])
            .Concat(golden.Sources.Keys.Where(p => p.StartsWith("removed/", StringComparison.Ordinal))
                .Select(p => Was().Match(golden.TextOf(p)).Groups[1].Value));
        Assert.Equal(known.Order(StringComparer.Ordinal),
            built.Pages.Select(PublishedSite.RecordAt).Where(id => id is not null).Select(id => $"{id}").Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("removed/[a-z-]+\\.yaml")]
    private static partial Regex FileName();

    [GeneratedRegex("「([a-z_]+: [^」]+)」(?=「|の5行)")]
    private static partial Regex Line();

    [GeneratedRegex("^was: (.+)$", RegexOptions.Multiline)]
    private static partial Regex Was();
}
