using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Sections;

/// <summary>The sections that practices and lessons share: what is needed, what came of it, who changed what, whom to ask.</summary>
static class CaseSections
{
    public static SectionView? Needs(Site site, Case record) =>
        Section(
            "needs",
            "必要なもの",
            record.Needs.IsEmpty ? null : new ChecklistBlock([.. record.Needs.Select(Check)]),
            record.IsNameOnly
                ? null
                : Facts(
                    site.Facts(
                        record,
                        nameof(record.Effort.Preparation),
                        nameof(record.Effort.PerUse),
                        nameof(record.Effort.Cost),
                        nameof(record.Effort.TimeSaved),
                        nameof(record.Effort.Stopped)
                    )
                )
        );

    public static SectionView? Results(Site site, Case record) =>
        record.Findings.Results.IsEmpty
            ? null
            : new(
                "results",
                "結果と根拠",
                new StatementsBlock([.. record.Findings.Results.Select(r => Result(site, r))])
            )
            {
                Note = "根拠レベルは、出典に何が書かれているかを示すもので、学校や取組の優劣ではありません。",
            };

    public static StatementView Result(Site site, Finding finding) =>
        site.Statement(finding.Statement) with
        {
            Marks = [Format.EvidenceMark(finding.Evidence) with { Url = site.EvidenceUrl }],
            Facts = Given.Of(
                site.Fact(finding, nameof(finding.Method)),
                finding.Statement.Figures.IsEmpty ? new("数値", Format.NotStated) : null
            ),
        };

    public static SectionView? Limits(Site site, Case record, params IEnumerable<FactView?> more) =>
        Section(
            "limits",
            "うまくいかなかったこと・残る課題",
            Facts([
                Shown(site, record, nameof(record.Findings.DidNotWork)),
                .. more,
                Fact("残る課題", site.References(record.Links.Issues)),
            ])
        );

    public static SectionView? Adaptations(Site site, Case record) =>
        record.Sharing.Adaptations.IsEmpty
            ? null
            : new(
                "adaptations",
                "取り入れた学校の工夫",
                new StatementsBlock([.. record.Sharing.Adaptations.SelectMany(a => Adaptation(site, a))])
            )
            {
                Note = "元の実践から変えたところと、その結果です。",
            };

    public static SectionView? Files(Site site, Case record) =>
        Section(
            "files",
            "ファイルと利用条件",
            FileTables.Of(site, record.Sharing.Files),
            record.IsNameOnly && record.Sharing.Rights.Absence is { Written: false }
                ? null
                : Facts(RightsFacts(record.Sharing.Rights))
        );

    public static SectionView? Ask(Site site, Entry entry, Case record)
    {
        var offered = record.Links.Services.AddRange(record.Links.Materials);
        return Section(
            "ask",
            AskTitle(site),
            offered.IsEmpty
                ? null
                : new CardsBlock([
                    .. offered.Select(r =>
                        Cards.Of(site, site.Catalog[r]) with { Kind = Kinds.Of(r.Target.Kind).Label }
                    ),
                ]),
            Facts(
                site.Fact(record, nameof(record.Sharing.Contact)),
                Fact("関わる事例集・モデル", site.References(record.Links.Collections))
            ),
            record.Links.Services.IsEmpty && Support.Links(site, entry) is { IsEmpty: false } links
                ? new LinksBlock(links)
                : null
        );
    }

    public static string AskTitle(Site site) => site.Offers.TakesRequests ? "聞く・借りる" : "支援・教材・問い合わせ先";

    public static SectionView? Related(Site site, Entry entry, Case record) =>
        Section(
            "related",
            "どのような記録か",
            Facts([
                .. site.Facts(
                    record,
                    nameof(Audience.SchoolTypes),
                    nameof(Audience.Grades),
                    nameof(Audience.Subjects),
                    nameof(Audience.Settings),
                    nameof(Audience.LearningStyles),
                    nameof(Audience.Scopes),
                    nameof(Audience.DisabilityTypes),
                    nameof(Audience.DisabilityDegrees),
                    nameof(Audience.Municipalities),
                    nameof(Audience.Devices),
                    nameof(Audience.Tools)
                ),
                Written("実施した年度", record.Years.Span, _ => Format.Years(record.Years)),
                .. site.Facts(record, nameof(record.Links.Projects), nameof(record.Links.Activities)),
                Fact("用語", [.. site.Catalog.PointingAt(entry.Id, Kind.Term).Select(site.Value)]),
            ])
        );

    /// <summary>A fact of a full record; of one that is little more than a name only when its author wrote something.</summary>
    public static FactView? Shown(Site site, Case record, string property) =>
        record.IsNameOnly ? site.Written(record, property) : site.Fact(record, property);

    static CheckView Check(Requirement need) =>
        new(
            need.Item,
            need.Must,
            need.Alternative.Length > 0 ? need.Alternative : Format.NotStated
        );

    static IEnumerable<FactView?> RightsFacts(Fact<Rights> rights) =>
        rights.IsKnown
            ?
            [
                Fact("記録の権利者", Format.Fact(rights.Value.Holder)),
                Fact("記録の利用条件", Format.Fact(rights.Value.Licence)),
                Fact("写真・作品の同意", FileTables.Consent(rights.Value)),
            ]
            : [Fact("記録の利用条件", Format.Absent(rights.Absence!))];

    static IEnumerable<StatementView> Adaptation(Site site, Adaptation a)
    {
        ImmutableArray<ValueView> schools = [.. site.Words(a.SchoolTypes), .. site.Words(a.Municipalities)];
        yield return site.Statement(a.Changed) with
        {
            Title =
                a.Who.IsKnown ? a.Who.Value
                : schools.IsEmpty ? "取り入れた学校は記載なし"
                : string.Join("・", schools.Select(s => s.Text)),
            Marks = [new("変えたところ", Tone.Plain)],
            Facts = Given.Of(
                a.Who.IsKnown ? Fact("学校", schools) : null,
                Fact("年度", Format.Fact(a.Years, years => years.Label)),
                a.Result.IsKnown ? null : site.Fact(a, nameof(a.Result))
            ),
        };
        if (!a.Result.IsKnown)
            yield break;
        var result = Result(site, a.Result.Value);
        yield return result with
        {
            Marks = result.Marks.Insert(0, new("その結果", Tone.Plain)),
        };
    }
}
