using System.Collections.Immutable;
using Knowledgebase.Fields;
using Knowledgebase.Linking;
using Knowledgebase.Records;
using Knowledgebase.Theme.Views;
using static Knowledgebase.Site.RecordPage;

namespace Knowledgebase.Site;

/// <summary>A practice: for whom, what it needs, how long it takes, what came of it and how well that is evidenced.</summary>
internal static class PracticePages
{
    public static PageView Page(Wording w, SiteView site, Entry entry)
    {
        var p = (Practice)entry.Value;
        var page = Of(w, site, entry,
        [
            Section("facts", "この実践のあらまし", Facts(
                [
                    .. AudienceFacts(w, p.Audience),
                    Written("実施した年度", p.Years, f => Wording.Fact(f, years => new ValueView(years.Label))),
                    .. p.IsNameOnly ? [] : EffortFacts(w, p.Effort).Concat(ReliefFacts(p.Effort)),
                    Written("聞ける相手", p.Contact, w.Fact),
                ])),
            Section("problem", "はじめの困りごと", Stated(w, p.Problem)),
            Section("aim", "ねらい", Stated(w, p.Aim)),
            Section("about", "内容", w.Statements(p.About)),
            Section("steps", "手順", p.Steps.IsEmpty ? null : new StepsBlock(p.Steps)),
            Needs(p.Needs),
            Findings(w, p.Results),
            Section("limits", "うまくいかなかったこと・気をつけること", Facts(
                Shown("うまくいかなかったこと", p.DidNotWork, p.IsNameOnly), Shown("向かない条件", p.Limits, p.IsNameOnly),
                Shown("個人情報の扱い", p.PersonalData, p.IsNameOnly))),
            Files(w, p.Files),
            .. Related(w, entry, p.Links),
        ]);
        return p.IsNameOnly ? NameOnly(w, page, Missing(p)) : page;
    }

    /// <summary>Marks a page whose record is little more than a name, says what is not told, and how to ask.</summary>
    public static PageView NameOnly(Wording w, PageView page, string missing) => page with
    {
        Marks = page.Marks.Insert(0, new("名前のみ", Tone.Open)),
        Opening = page.Opening.Add(new NoteBlock(Tone.Open, "くわしい内容は出典に書かれていません", $"{missing}は、出典に記載がありません。",
        [
            new("相談・借りる", w.Routes.List(Kind.Service)) { Note = "内容の説明や研修をたずねる" },
        ])),
    };

    public static IEnumerable<FactView?> AudienceFacts(Wording w, Audience a) =>
    [
        Fact("校種", w.Words(a.SchoolTypes)), Fact("学年", w.Words(a.Grades)), Fact("教科等", w.Words(a.Subjects)), Fact("場面", w.Words(a.Settings)),
        Fact("学びの型", w.Words(a.LearningStyles)), Fact("広がり", w.Words(a.Scopes)), Fact("障害種", w.Words(a.DisabilityTypes)),
        Fact("障害の程度", w.Words(a.DisabilityDegrees)), Fact("市町村", w.Words(a.Municipalities)), Fact("端末", w.Words(a.Devices)),
        Fact("道具", w.Words(a.Tools)),
    ];

    public static IEnumerable<FactView?> EffortFacts(Wording w, Effort e) =>
        [Fact("準備時間", w.Fact(e.Preparation)), Fact("1回あたりの時間", Wording.Fact(e.PerUse)), Fact("費用", w.Fact(e.Cost))];

    private static IEnumerable<FactView?> ReliefFacts(Effort e) =>
        [Fact("減った時間", Wording.Fact(e.TimeSaved, f => new ValueView(Wording.FigureText(f)))), Fact("やめたこと", Wording.Fact(e.Stopped))];

    public static SectionView? Needs(ImmutableArray<Requirement> needs) => needs.IsEmpty ? null : new("needs", "必要なもの",
        [
            new TableBlock("必要なものと、ないときの代わり", ["もの", "欠かせないか", "ないとき"],
            [
                .. needs.Select(n => new TableRow(null,
                [
                    new([new ValueView(n.Item)]), new([new ValueView(n.Must ? "欠かせない" : "あるとよい")]),
                    new([n.Alternative.Length > 0 ? new ValueView(n.Alternative) : new ValueView("記載なし") { Absent = true }]),
                ])),
            ]),
        ]);

    public static SectionView? Findings(Wording w, ImmutableArray<Finding> results) => results.IsEmpty ? null : new("results", "結果と根拠",
        [
            new StatementsBlock(
            [
                .. results.Select(r => w.Statement(r.Statement) with
                {
                    Marks = [Wording.EvidenceMark(r.Evidence)],
                    Facts = r.Method.Length > 0 ? [Fact("調べ方", new ValueView(r.Method))] : [],
                }),
            ]),
        ])
    {
        Note = "根拠レベルは、出典に何が書かれているかを示すもので、学校や取組の優劣ではありません。",
    };

    public static SectionView? Files(Wording w, ImmutableArray<AttachedFile> files) => files.IsEmpty ? null : new("files", "ファイル",
        [
            new TableBlock("ファイルと利用条件", ["ファイル", "形式", "編集", "権利者", "利用条件"],
            [
                .. files.Select(f => new TableRow(null,
                [
                    new([new ValueView(f.Label) { Url = w.Routes.File(f.Path) }]),
                    new([new ValueView(f.Path[(f.Path.LastIndexOf('.') + 1)..].ToUpperInvariant())]),
                    new([new ValueView(f.Editable ? "できる" : "できない")]), new([Wording.Fact(f.Rights.Holder)]), new([Wording.Fact(f.Rights.Licence)]),
                ])),
            ]),
        ]);

    public static IEnumerable<SectionView?> Related(Wording w, Entry entry, Links links) =>
    [
        Section("related", "関わる記録", Facts(
            Fact("プロジェクト", w.References(links.Projects)), Fact("取組", w.References(links.Activities)),
            Fact("課題", w.References(links.Issues)), Fact("事例集", w.References(links.Collections)),
            Fact("教材", w.References(links.Materials)), Fact("受けられる支援", w.References(links.Services)),
            Fact("用語", [.. w.Catalog.PointingAt(entry.Id, Kind.Term).Select(w.Value)]),
            Fact("抽出の注記", [.. w.Catalog.PointingAt(entry.Id, Kind.Doubt).Select(w.Value)]))),
    ];

    public static FactView? Shown(string label, Fact<string> fact, bool onlyIfWritten) =>
        onlyIfWritten ? Written(label, fact, Wording.Fact) : Fact(label, Wording.Fact(fact));

    private static Block? Stated(Wording w, Fact<Statement> fact) => fact.IsKnown ? w.Statements([fact.Value]) : null;

    private static string Missing(Practice p)
    {
        string?[] parts = [p.Aim.IsKnown ? null : "ねらい", "手順", "必要なもの", "準備時間", p.DidNotWork.IsKnown ? null : "うまくいかなかったこと"];
        return string.Join("・", parts.Where(part => part is not null));
    }
}
