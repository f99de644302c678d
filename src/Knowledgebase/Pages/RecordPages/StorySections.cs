using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>The sections that practices and lessons share: what is needed, what came of it, who changed what, whom to ask.</summary>
internal static class StorySections
{
    public static SectionView? Needs(Wording w, Story story) => Section("needs", "必要なもの",
        story.Needs.IsEmpty ? null : new ChecklistBlock([.. story.Needs.Select(Check)]),
        story.IsNameOnly ? null : Facts(
            Fact("準備時間", w.Fact(story.Effort.Preparation)), Fact("1回あたりの時間", Wording.Fact(story.Effort.PerUse)),
            Fact("費用", w.Fact(story.Effort.Cost)),
            Fact("減った時間", Wording.Fact(story.Effort.TimeSaved, Wording.FigureValue)),
            Fact("やめたこと", Wording.Fact(story.Effort.Stopped))));

    public static SectionView? Results(Wording w, Story story) => story.Results.IsEmpty ? null
        : new SectionView("results", "結果と根拠", [new StatementsBlock([.. story.Results.Select(r => Result(w, r))])])
        {
            Note = "根拠レベルは、出典に何が書かれているかを示すもので、学校や取組の優劣ではありません。",
        };

    /// <summary>A result with its level, which leads to the scale; a level without figures says so.</summary>
    public static StatementView Result(Wording w, Finding finding) => w.Statement(finding.Statement) with
    {
        Marks = [Wording.EvidenceMark(finding.Evidence) with { Url = Glance.ScaleUrl(w) }],
        Facts =
        [
            .. new[]
            {
                finding.Method.Length > 0 ? Fact("調べ方", new ValueView(finding.Method)) : null,
                finding.Statement.Figures.IsEmpty ? Fact("数値", Wording.Absent(new Absence(AbsenceReason.NotStated, ""))) : null,
            }.OfType<FactView>(),
        ],
    };

    /// <summary>What did not work and what is open.</summary>
    public static SectionView? Limits(Wording w, Story story, params IEnumerable<FactView?> more) =>
        Section("limits", "うまくいかなかったこと・残る課題", Facts(
        [
            Shown("うまくいかなかったこと", story.DidNotWork, story.IsNameOnly), .. more, Fact("残る課題", w.References(story.Links.Issues)),
        ]));

    public static SectionView? Adaptations(Wording w, Story story) => story.Adaptations.IsEmpty ? null
        : new SectionView("adaptations", "取り入れた学校の工夫", [new StatementsBlock([.. story.Adaptations.SelectMany(a => Adaptation(w, a))])])
        {
            Note = "元の実践から変えたところと、その結果です。",
        };

    public static SectionView? Files(Wording w, Story story) => Section("files", "ファイルと利用条件",
        FileTables.Of(w, story.Files),
        story.IsNameOnly && story.Rights.Absence is { Written: false } ? null : Facts(RightsFacts(story.Rights)));

    /// <summary>The ways on: help, things to borrow, somebody to ask.</summary>
    public static SectionView? Ask(Wording w, Story story) => Section("ask", AskTitle(w),
        story.Links.Services.IsEmpty && story.Links.Materials.IsEmpty ? null : new CardsBlock(
        [
            .. story.Links.Services.Concat(story.Links.Materials)
                .Select(r => Cards.Of(w, w.Catalog[r]) with { Kind = Kinds.Of(r.Target.Kind).Label }),
        ]),
        Facts(Fact("問い合わせ先", w.Fact(story.Contact)), Fact("関わる事例集・モデル", w.References(story.Links.Collections))),
        story.Links.Services.IsEmpty && SupportPage.Links(w, story.Entry) is { IsEmpty: false } links ? new LinksBlock(links) : null);

    /// <summary>What these ways are called: where nobody can be asked, no heading says so.</summary>
    public static string AskTitle(Wording w) => w.Offers.TakesRequests ? "聞く・借りる" : "支援・教材・問い合わせ先";

    public static SectionView? Related(Wording w, Story story) => Section("related", "どのような記録か", Facts(
    [
        .. AudienceFacts(w, story.Audience),
        Written("実施した年度", story.Years.Span, _ => Wording.Years(story.Years)),
        Fact("プロジェクト", w.References(story.Links.Projects)), Fact("取組", w.References(story.Links.Activities)),
        Fact("用語", [.. w.Catalog.PointingAt(story.Entry.Id, Kind.Term).Select(w.Value)]),
    ]));

    /// <summary>How to name the record elsewhere.</summary>
    public static SectionView Reuse(Wording w, Story story) => new("reuse", "引用する・データで使う",
    [
        new CopyBlock(Citation(w, story)),
        new LinksBlock([new("この記録のデータ（JSON）", w.Routes.Json(story.Entry.Id)) { Note = "プログラムで読む人のために" }]),
    ])
    {
        Note = "次の文をコピーして、資料などに出典を示せます。",
    };

    /// <summary>The record as one names it in a text: title, site, publisher, date, address.</summary>
    public static string Citation(Wording w, Story story)
    {
        var settings = w.Catalog.Settings;
        var publisher = settings.Publisher.IsKnown ? $"{settings.Publisher.Value}、" : "";
        var changed = story.Head.History.IsEmpty ? "" : $"{Dates.Label(story.Head.History.Max(c => c.Date))}更新、";
        var address = w.Routes.Absolute(w.Routes.Of(story.Entry.Id)) ?? $"{w.Routes.Of(story.Entry.Id)}（公開するアドレスは未定）";
        return $"「{story.Head.Title}」、{settings.CitedTitle}、{publisher}{changed}{address}";
    }

    private static IEnumerable<FactView?> AudienceFacts(Wording w, Audience a) =>
    [
        Fact("校種", w.Words(a.SchoolTypes)), Fact("学年", w.Words(a.Grades)), Fact("教科等", w.Words(a.Subjects)), Fact("場面", w.Words(a.Settings)),
        Fact("学びの型", w.Words(a.LearningStyles)), Fact("広がり", w.Words(a.Scopes)), Fact("障害種", w.Words(a.DisabilityTypes)),
        Fact("障害の程度", w.Words(a.DisabilityDegrees)), Fact("市町村", w.Words(a.Municipalities)), Fact("端末", w.Words(a.Devices)),
        Fact("道具", w.Words(a.Tools)),
    ];

    /// <summary>A fact of a full record; of one that is little more than a name only when its author wrote something.</summary>
    public static FactView? Shown(string label, Fact<string> fact, bool onlyIfWritten) =>
        onlyIfWritten ? Written(label, fact, Wording.Fact) : Fact(label, Wording.Fact(fact));

    private static CheckView Check(Requirement need) => new(need.Item, need.Must,
        need.Alternative.Length > 0 ? new ValueView(need.Alternative) : Wording.Absent(new Absence(AbsenceReason.NotStated, "")));

    private static IEnumerable<FactView?> RightsFacts(Fact<Rights> rights) => rights.IsKnown
        ?
        [
            Fact("記録の権利者", Wording.Fact(rights.Value.Holder)), Fact("記録の利用条件", Wording.Fact(rights.Value.Licence)),
            Fact("写真・作品の同意", FileTables.Consent(rights.Value)),
        ]
        : [Fact("記録の利用条件", Wording.Absent(rights.Absence!))];

    /// <summary>What was changed, then what came of it.</summary>
    private static IEnumerable<StatementView> Adaptation(Wording w, Adaptation a)
    {
        ImmutableArray<ValueView> schools = [.. w.Words(a.SchoolTypes), .. w.Words(a.Municipalities)];
        yield return w.Statement(a.Changed) with
        {
            Title = a.Who.IsKnown ? a.Who.Value : schools.IsEmpty ? "取り入れた学校は記載なし" : string.Join("・", schools.Select(s => s.Text)),
            Marks = [new("変えたところ", Tone.Plain)],
            Facts =
            [
                .. new[]
                {
                    a.Who.IsKnown ? Fact("学校", schools) : null, Fact("年度", Wording.Fact(a.Years, years => new ValueView(years.Label))),
                    a.Result.IsKnown ? null : Fact("その結果", Wording.Absent(a.Result.Absence!)),
                }.OfType<FactView>(),
            ],
        };
        if (!a.Result.IsKnown) yield break;
        var result = Result(w, a.Result.Value);
        yield return result with { Marks = result.Marks.Insert(0, new("その結果", Tone.Plain)) };
    }
}
