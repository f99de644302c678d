using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Sections;

/// <summary>The sections that practices and lessons share: what is needed, what came of it, who changed what, whom to ask.</summary>
internal static class StorySections
{
    public static SectionView? Needs(Site site, Story story) => Section("needs", "必要なもの",
        story.Case.Needs.IsEmpty ? null : new ChecklistBlock([.. story.Case.Needs.Select(Check)]),
        story.Case.IsNameOnly ? null : Facts(
            Fact("準備時間", site.Fact(story.Case.Effort.Preparation)), Fact("1回あたりの時間", Format.Fact(story.Case.Effort.PerUse)),
            Fact("費用", site.Fact(story.Case.Effort.Cost)),
            Fact("減った時間", Format.Fact(story.Case.Effort.TimeSaved, Format.FigureValue)),
            Fact("やめたこと", Format.Fact(story.Case.Effort.Stopped))));

    public static SectionView? Results(Site site, Story story) => story.Case.Results.IsEmpty ? null
        : new SectionView("results", "結果と根拠", [new StatementsBlock([.. story.Case.Results.Select(r => Result(site, r))])])
        {
            Note = "根拠レベルは、出典に何が書かれているかを示すもので、学校や取組の優劣ではありません。",
        };

    /// <summary>A result with its level, which leads to the scale; a level without figures says so.</summary>
    public static StatementView Result(Site site, Finding finding) => site.Statement(finding.Statement) with
    {
        Marks = [Format.EvidenceMark(finding.Evidence) with { Url = site.EvidenceUrl }],
        Facts =
        [
            .. new[]
            {
                finding.Method.Length > 0 ? Fact("調べ方", new ValueView(finding.Method)) : null,
                finding.Statement.Figures.IsEmpty ? Fact("数値", Format.Absent(new Absence(AbsenceReason.NotStated, ""))) : null,
            }.OfType<FactView>(),
        ],
    };

    /// <summary>What did not work and what is open.</summary>
    public static SectionView? Limits(Site site, Story story, params IEnumerable<FactView?> more) =>
        Section("limits", "うまくいかなかったこと・残る課題", Facts(
        [
            Shown("うまくいかなかったこと", story.Case.DidNotWork, story.Case.IsNameOnly), .. more, Fact("残る課題", site.References(story.Case.Links.Issues)),
        ]));

    public static SectionView? Adaptations(Site site, Story story) => story.Case.Adaptations.IsEmpty ? null
        : new SectionView("adaptations", "取り入れた学校の工夫", [new StatementsBlock([.. story.Case.Adaptations.SelectMany(a => Adaptation(site, a))])])
        {
            Note = "元の実践から変えたところと、その結果です。",
        };

    public static SectionView? Files(Site site, Story story) => Section("files", "ファイルと利用条件",
        FileTables.Of(site, story.Case.Files),
        story.Case.IsNameOnly && story.Case.Rights.Absence is { Written: false } ? null : Facts(RightsFacts(story.Case.Rights)));

    /// <summary>The ways on: help, things to borrow, somebody to ask.</summary>
    public static SectionView? Ask(Site site, Story story) => Section("ask", AskTitle(site),
        story.Case.Links.Services.IsEmpty && story.Case.Links.Materials.IsEmpty ? null : new CardsBlock(
        [
            .. story.Case.Links.Services.Concat(story.Case.Links.Materials)
                .Select(r => Cards.Of(site, site.Catalog[r]) with { Kind = Kinds.Of(r.Target.Kind).Label }),
        ]),
        Facts(Fact("問い合わせ先", site.Fact(story.Case.Contact)), Fact("関わる事例集・モデル", site.References(story.Case.Links.Collections))),
        story.Case.Links.Services.IsEmpty && Support.Links(site, story.Entry) is { IsEmpty: false } links ? new LinksBlock(links) : null);

    /// <summary>What these ways are called: where nobody can be asked, no heading says so.</summary>
    public static string AskTitle(Site site) => site.Offers.TakesRequests ? "聞く・借りる" : "支援・教材・問い合わせ先";

    public static SectionView? Related(Site site, Story story) => Section("related", "どのような記録か", Facts(
    [
        .. AudienceFacts(site, story.Case.Audience),
        Written("実施した年度", story.Case.Years.Span, _ => Format.Years(story.Case.Years)),
        Fact("プロジェクト", site.References(story.Case.Links.Projects)), Fact("取組", site.References(story.Case.Links.Activities)),
        Fact("用語", [.. site.Catalog.PointingAt(story.Entry.Id, Kind.Term).Select(site.Value)]),
    ]));

    /// <summary>How to name the record elsewhere.</summary>
    public static SectionView Reuse(Site site, Story story) => new("reuse", "引用する・データで使う",
    [
        new CopyBlock(Citation(site, story)),
        new LinksBlock([new("この記録のデータ（JSON）", site.Routes.Json(story.Entry.Id)) { Note = "プログラムで読む人のために" }]),
    ])
    {
        Note = "次の文をコピーして、資料などに出典を示せます。",
    };

    /// <summary>The record as one names it in a text: title, site, publisher, date, address.</summary>
    public static string Citation(Site site, Story story)
    {
        var settings = site.Catalog.Settings;
        var publisher = settings.Publisher.IsKnown ? $"{settings.Publisher.Value}、" : "";
        var changed = story.Case.Head.History.IsEmpty ? "" : $"{Dates.Label(story.Case.Head.History.Max(c => c.Date))}更新、";
        var address = site.Routes.Absolute(site.Routes.Of(story.Entry.Id)) ?? $"{site.Routes.Of(story.Entry.Id)}（公開するアドレスは未定）";
        return $"「{story.Case.Head.Title}」、{settings.CitedTitle}、{publisher}{changed}{address}";
    }

    private static IEnumerable<FactView?> AudienceFacts(Site site, Audience a) =>
    [
        Fact("校種", site.Words(a.SchoolTypes)), Fact("学年", site.Words(a.Grades)), Fact("教科等", site.Words(a.Subjects)), Fact("場面", site.Words(a.Settings)),
        Fact("学びの型", site.Words(a.LearningStyles)), Fact("広がり", site.Words(a.Scopes)), Fact("障害種", site.Words(a.DisabilityTypes)),
        Fact("障害の程度", site.Words(a.DisabilityDegrees)), Fact("市町村", site.Words(a.Municipalities)), Fact("端末", site.Words(a.Devices)),
        Fact("道具", site.Words(a.Tools)),
    ];

    /// <summary>A fact of a full record; of one that is little more than a name only when its author wrote something.</summary>
    public static FactView? Shown(string label, Fact<string> fact, bool onlyIfWritten) =>
        onlyIfWritten ? Written(label, fact, Format.Fact) : Fact(label, Format.Fact(fact));

    private static CheckView Check(Requirement need) => new(need.Item, need.Must,
        need.Alternative.Length > 0 ? new ValueView(need.Alternative) : Format.Absent(new Absence(AbsenceReason.NotStated, "")));

    private static IEnumerable<FactView?> RightsFacts(Fact<Rights> rights) => rights.IsKnown
        ?
        [
            Fact("記録の権利者", Format.Fact(rights.Value.Holder)), Fact("記録の利用条件", Format.Fact(rights.Value.Licence)),
            Fact("写真・作品の同意", FileTables.Consent(rights.Value)),
        ]
        : [Fact("記録の利用条件", Format.Absent(rights.Absence!))];

    /// <summary>What was changed, then what came of it.</summary>
    private static IEnumerable<StatementView> Adaptation(Site site, Adaptation a)
    {
        ImmutableArray<ValueView> schools = [.. site.Words(a.SchoolTypes), .. site.Words(a.Municipalities)];
        yield return site.Statement(a.Changed) with
        {
            Title = a.Who.IsKnown ? a.Who.Value : schools.IsEmpty ? "取り入れた学校は記載なし" : string.Join("・", schools.Select(s => s.Text)),
            Marks = [new("変えたところ", Tone.Plain)],
            Facts =
            [
                .. new[]
                {
                    a.Who.IsKnown ? Fact("学校", schools) : null, Fact("年度", Format.Fact(a.Years, years => new ValueView(years.Label))),
                    a.Result.IsKnown ? null : Fact("その結果", Format.Absent(a.Result.Absence!)),
                }.OfType<FactView>(),
            ],
        };
        if (!a.Result.IsKnown) yield break;
        var result = Result(site, a.Result.Value);
        yield return result with { Marks = result.Marks.Insert(0, new("その結果", Tone.Plain)) };
    }
}
