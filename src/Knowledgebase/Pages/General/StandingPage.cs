using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.General;

/// <summary>What the site is and is not: one sentence for its first screen and every foot, and the page behind it.</summary>
internal static class StandingPage
{
    public const string Name = "standing";

    public static PageView View(Wording w, LayoutView site)
    {
        var s = w.Catalog.Settings;
        var standing = Choices.SiteStandings.First(c => c.Value == s.Standing);
        var page = FixedPages.Page(w, site, Name, "このサイトの位置付け", StandingSentence.Of(s),
        [
            .. new[]
            {
                Section("who", "だれのサイトか", Facts(
                    Fact("位置付け", new ValueView(standing.Label) { Note = standing.Meaning }),
                    Fact("運営者", Wording.Fact(s.Publisher)), Fact("連絡先", Wording.Fact(s.Contact)),
                    Fact("申込み", w.Offers.TakesRequests
                        ? new ValueView($"{s.Requests!.Office.Value}が受け付けています") { Url = w.Routes.Request() } : new ValueView("受け付けていません")),
                    Fact("検索エンジン", new ValueView(s.IsIndexed ? "載せてよいと知らせています" : "載せないように知らせています")))),
                Section("ground", "何をもとにしているか", Facts([.. Ground(w)])),
                Section("limits", "何が足りないか", Facts([.. Limits(w)])),
            }.OfType<SectionView>(),
        ]);
        return page with { Opening = [new TextBlock(string.Concat(Sentences(w)))] };
    }

    /// <summary>What a reader must know before believing a page, in full sentences.</summary>
    private static IEnumerable<string> Sentences(Wording w)
    {
        var s = w.Catalog.Settings;
        if (s.MadeFrom.Length > 0) yield return $"このサイトは、{s.MadeFrom}を読んで作りました。";
        if (s.DraftedBy.Length > 0) yield return $"文章は、{s.DraftedBy}です。";
        yield return s.Publisher switch
        {
            { IsKnown: true } => $"{s.Publisher.Value}が運営しています。",
            { Absence.Reason: AbsenceReason.Undecided } => "運営する所は、まだ決まっていません。",
            _ => $"運営者は、{Wording.Fact(s.Publisher).Text}です。",
        };
        yield return w.Offers.TakesRequests ? $"申込みは、{s.Requests!.Office.Value}が受け付けています。" : "申込みは受け付けず、どこへも取り次ぎません。";
        if (s.Authority.Length > 0 && s.Standing != SiteStanding.Official) yield return $"ここに書かれていることを、{s.Authority}の言葉として引用しないでください。";
    }

    private static IEnumerable<FactView> Ground(Wording w)
    {
        var s = w.Catalog.Settings;
        if (s.MadeFrom.Length > 0) yield return Fact("もとにしたもの", new ValueView(s.MadeFrom) { Url = w.Routes.List(Kind.Source) });
        if (Newest(w.Catalog.All<Evaluation>(Kind.Evaluation).Select(e => (FiscalYear?)e.Year)) is { } year)
            yield return Fact("最も新しい点検・評価", new ValueView(year.Label));
        var moments = w.Catalog.All<Indicator>(Kind.Indicator).SelectMany(i => i.Series).Where(x => x.Latest.AsOf.IsKnown)
            .Select(x => x.Latest.AsOf.Value).ToArray();
        if (moments.Length > 0) yield return Fact("最も新しい参考指標の時点", new ValueView(moments.MaxBy(m => m.Date).Label));
        yield return Fact("その後の文書", Wording.Absent(new Absence(AbsenceReason.NotEntered, "その後のことは、このサイトからは分かりません")));
    }

    private static IEnumerable<FactView> Limits(Wording w)
    {
        Story[] stories = [.. w.Catalog.All(Kind.Practice).Concat(w.Catalog.All(Kind.Lesson)).Select(Story.Of)];
        var bare = stories.Count(story => !Story.Marks(story.Entry.Value).IsEmpty);
        if (bare > 0)
            yield return Fact("実践事例、授業と指導案", new ValueView($"{Numerals.Of(stories.Length)}件{(bare == stories.Length ? "とも" : $"のうち{Numerals.Of(bare)}件は")}、手順や展開が書かれていません") { Url = w.Routes.List(Kind.Practice) });
        if (AskedPage.Counts(w.Catalog) is { Length: > 0 } open)
            yield return Fact(AskedPage.Title, new ValueView(open) { Url = w.Routes.Fixed(AskedPage.Name) });
    }

    private static FiscalYear? Newest(IEnumerable<FiscalYear?> years) => years.MaxBy(y => y?.Year);
}
