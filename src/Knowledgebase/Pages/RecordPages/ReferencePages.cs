using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>Doubts, vocabularies and sources: what one looks things up in.</summary>
internal static class ReferencePages
{
    public static PageView Doubt(Wording w, LayoutView site, Entry entry)
    {
        var d = (Doubt)entry.Value;
        return Of(w, site, entry,
        [
            Section("reading", "印字と当サイトの読み", Facts(
                Fact("種類", w.Words([d.Type])), Fact("印字", Wording.Fact(d.Printed)), Fact("当サイトの読み", new ValueView(d.Reading)),
                Fact("確からしさ", w.Words([d.Confidence])))),
            Section("concerns", "関わる所", DoubtRegister.Places(w, d.Concerns)),
        ]);
    }

    public static PageView Vocabulary(Wording w, LayoutView site, Entry entry)
    {
        var v = (Vocabulary)entry.Value;
        return Of(w, site, entry,
        [
            Section("words", "使える言葉", new TableBlock("言葉の一覧", ["言葉", "ID", "探すときの言葉", "意味"],
            [
                .. v.Words.Select(word => new TableRow(null,
                [
                    new([new ValueView(word.Label)]), new([new ValueView(word.Slug)]),
                    new([.. word.Synonyms.Select(s => new ValueView(s))]), new(word.Meaning.Length > 0 ? [new ValueView(word.Meaning)] : []),
                ])),
            ])),
        ]);
    }

    public static PageView Source(Wording w, LayoutView site, Entry entry)
    {
        var s = (Source)entry.Value;
        return Of(w, site, entry,
        [
            Section("about", "文書について", w.Statements(s.About), Facts(
                Written("どの文書の一部か", s.PartOf, Wording.Fact), Fact("種類", w.Fact(s.Type)), Fact("正式な題名", Wording.Fact(s.FullTitle)), Fact("発行者", Wording.Fact(s.Publisher)),
                Fact("時点", Wording.Fact(s.AsOf, m => new ValueView(m.Label))), Fact("公開場所", Wording.Address(s.Address)),
                Fact("ページ", Wording.Fact(s.Pages)))),
            Section("sections", "見出しと、そこを出典とする記述", s.Sections.IsEmpty ? null : new TableBlock(
                "見出しの一覧", ["見出し", "記述の数", "補足"],
                [
                    .. s.Sections.Select(section => new TableRow(null,
                    [
                        new([new ValueView(section.Title) { Url = w.Routes.Section(entry.Id, section.Slug) }]),
                        new([new ValueView(Citing(w, entry, section).Length.ToString(CultureInfo.InvariantCulture)) { Numeric = true }]),
                        new(section.Note.Length > 0 ? [new ValueView(section.Note)] : []),
                    ])),
                ])),
            Section("newer", "新しい点検・評価", Newer(w, entry)),
            Links(w, "indicators", "参考指標", w.Catalog.PointingAt(entry.Id, Kind.Indicator)),
            Links(w, "evaluations", "点検・評価", w.Catalog.PointingAt(entry.Id, Kind.Evaluation)),
            Links(w, "activities", "取組・行事", w.Catalog.PointingAt(entry.Id, Kind.Activity)),
        ]);
    }

    /// <summary>Says that a newer review is there than the one that this document is; null otherwise.</summary>
    private static NoteBlock? Newer(Wording w, Entry source) =>
        w.Catalog.PointingAt(source.Id, Kind.Evaluation).Select(e => (Evaluation)e.Value).Where(e => e.Source.Target == source.Id)
            .Select(e => Later.NotNewest(w, e)).FirstOrDefault();

    /// <summary>Who cites a section, each once, in the order in which the source says it.</summary>
    public static ImmutableArray<Entry> Citing(Wording w, Entry source, Section section) =>
    [
        .. w.Catalog.Citations[(source.Id, section.Slug)].GroupBy(use => use.From)
            .OrderBy(g => g.SelectMany(use => use.Citation.Lines).Select(l => l.From).DefaultIfEmpty().Min()).Select(g => w.Catalog[g.Key]),
    ];
}
