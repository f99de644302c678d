using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.General;

/// <summary>What the site is and is not: one sentence for its first screen and every foot, and the page behind it.</summary>
static class StandingPage
{
    public static PageView View(Site site)
    {
        var s = site.Catalog.Settings;
        var standing = Choices.SiteStandings.First(c => c.Value == s.Standing);
        var page = site.Page(
            site.Routes.Standing,
            "このサイトの位置付け",
            StandingSentence.Of(s),
            [
                .. new[]
                {
                    Section(
                        "who",
                        "だれのサイトか",
                        Facts([
                            Fact("位置付け", new ValueView(standing.Label) { Note = standing.Meaning }),
                            .. site.Facts(s, nameof(s.Publisher), nameof(s.Contact)),
                            Fact(
                                s.LabelOf(nameof(s.Requests)),
                                site.Offers.TakesRequests
                                    ? new ValueView($"{s.Requests!.Office.Value}が受け付けています")
                                    {
                                        Url = site.Routes.Request(),
                                    }
                                    : "受け付けていません"
                            ),
                            Fact(
                                "検索エンジン",
                                new ValueView(
                                    s.IsIndexed ? "載せてよいと知らせています" : "載せないように知らせています"
                                )
                            ),
                        ])
                    ),
                    Section("ground", "何をもとにしているか", Facts([.. Ground(site)])),
                    Section("limits", "何が足りないか", Facts([.. Limits(site)])),
                }.OfType<SectionView>(),
            ]
        );
        return page with { Opening = [new TextBlock(string.Concat(Sentences(site)))] };
    }

    // What a reader must know before believing a page, in full sentences.
    static IEnumerable<string> Sentences(Site site)
    {
        var s = site.Catalog.Settings;
        if (s.MadeFrom.Length > 0)
            yield return $"このサイトは、{s.MadeFrom}を読んで作りました。";
        if (s.DraftedBy.Length > 0)
            yield return $"文章は、{s.DraftedBy}です。";
        yield return s.Publisher switch
        {
            { IsKnown: true } => $"{s.Publisher.Value}が運営しています。",
            { Absence.Reason: AbsenceReason.Undecided } => "運営する所は、まだ決まっていません。",
            _ => $"運営者は、{Format.Fact(s.Publisher).Text}です。",
        };
        yield return site.Offers.TakesRequests
            ? $"申込みは、{s.Requests!.Office.Value}が受け付けています。"
            : "申込みは受け付けず、どこへも取り次ぎません。";
        if (s.Authority.Length > 0 && s.Standing != SiteStanding.Official)
            yield return $"ここに書かれていることを、{s.Authority}の言葉として引用しないでください。";
    }

    static IEnumerable<FactView> Ground(Site site)
    {
        var s = site.Catalog.Settings;
        if (s.MadeFrom.Length > 0)
            yield return Fact(
                s.LabelOf(nameof(s.MadeFrom)),
                new ValueView(s.MadeFrom) { Url = site.Routes.List(Kind.Source) }
            );
        if (Newest(site.Catalog.All<Evaluation>(Kind.Evaluation).Select(e => (FiscalYear?)e.Year)) is { } year)
            yield return Fact("最も新しい点検・評価", year.Label);
        var moments = site
            .Catalog.All<Indicator>(Kind.Indicator)
            .SelectMany(i => i.Series)
            .Where(x => x.Latest.AsOf.IsKnown)
            .Select(x => x.Latest.AsOf.Value)
            .ToArray();
        if (moments.Length > 0)
            yield return Fact("最も新しい参考指標の時点", moments.MaxBy(m => m.Date).Label);
        yield return Fact(
            "その後の文書",
            Format.Absent(new Absence(AbsenceReason.NotEntered, "その後のことは、このサイトからは分かりません"))
        );
    }

    static IEnumerable<FactView> Limits(Site site)
    {
        Case[] cases = [.. site.Catalog.Cases];
        var bare = cases.Count(c => !c.SaysHow);
        if (bare > 0)
            yield return Fact(
                "実践事例、授業と指導案",
                new ValueView(
                    $"{Numerals.Of(cases.Length)}件{(bare == cases.Length ? "とも" : $"のうち{Numerals.Of(bare)}件は")}、手順や展開が書かれていません"
                )
                {
                    Url = site.Routes.List(Kind.Practice),
                }
            );
        if (UnknownsPage.Counts(site.Catalog) is { Length: > 0 } open)
            yield return Fact(Titles.Unknowns, new ValueView(open) { Url = site.Routes.Unknowns });
    }

    static FiscalYear? Newest(IEnumerable<FiscalYear?> years) => years.MaxBy(y => y?.Year);
}
