using System.Collections.Immutable;
using Knowledgebase.Linking;
using Knowledgebase.Records;
using Knowledgebase.Theme.Views;
using static Knowledgebase.Site.RecordPage;

namespace Knowledgebase.Site;

/// <summary>The review of one year: method, opinions and what answers them, overall summary.</summary>
internal static class EvaluationPages
{
    public static PageView Page(Wording w, SiteView site, Entry entry)
    {
        var e = (Evaluation)entry.Value;
        return Of(w, site, entry,
        [
            Section("about", "この点検・評価について", Facts(
                Fact("対象年度", new ValueView(e.Year.Label)), Fact("まとめの期間", Wording.Fact(e.Covers, years => new ValueView(years.Label))),
                Fact("報告書", w.References([e.Source])), Fact("委員会", w.Fact(e.Committee))), w.Statements(e.Notes)),
            Section("summary", "全体の総括", w.Statements(e.Summary)),
            Section("needs", "必要とされたこと", e.Needs.IsEmpty ? null
                : new StatementsBlock([.. e.Needs.Select(n => w.Statement(n.Stated, Routes.Fragment(new(Kind.Need, n.Stated.Slug))))])),
            Section("opinions", "委員会の主な意見", Opinions(w, w.Catalog.NestedIn(entry.Id, Kind.Opinion), false)),
            Section("method", "この年度に使われた方法", w.Statements(e.Method)),
        ]);
    }

    /// <summary>Opinions as statements; <paramref name="inList"/> adds the review and leads to its page.</summary>
    public static Block? Opinions(Wording w, IEnumerable<Entry> opinions, bool inList)
    {
        ImmutableArray<StatementView> statements =
        [
            .. opinions.Select(e => (Entry: e, Opinion: (Opinion)e.Value)).Select(x => (inList
                ? w.Statement(x.Opinion.Stated, x.Entry.Id.Slug, w.Routes.Of(x.Entry))
                : w.Statement(x.Opinion.Stated, Routes.Fragment(x.Entry.Id))) with
            {
                Facts =
                [
                    .. new[]
                    {
                        inList ? Fact("点検・評価", w.Value(w.Catalog[x.Entry.Owner])) : null,
                        Fact("関わる記録", x.Opinion.About.IsEmpty ? [new ValueView("0件")] : w.References(x.Opinion.About)),
                        Fact("対応", Wording.Fact(x.Opinion.Response, s => new ValueView(s.Text))),
                    }.OfType<FactView>(),
                ],
            }),
        ];
        return statements.IsEmpty ? null : new StatementsBlock(statements);
    }
}
