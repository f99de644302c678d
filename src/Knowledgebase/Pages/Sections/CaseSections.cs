using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Sections;

/// <summary>The sections that practices and lessons share: what is needed, what came of it, who changed what, where to go on.</summary>
static class CaseSections
{
    public static SectionView? Needs(Site site, Case record) =>
        Section(
            "needs",
            "必要なもの",
            record.Needs.IsEmpty ? null : new ChecklistBlock([.. record.Needs.Select(Check)]),
            RecordPage.Facts(
                Untold(site, record, nameof(record.Effort.Preparation)),
                record.Effort.Preparation.IsKnown ? null : site.Fact(record, nameof(record.Effort.PerUse)),
                Untold(site, record, nameof(record.Effort.Cost)),
                Untold(site, record, nameof(record.Effort.TimeSaved)),
                record.Effort.Stopped.IsKnown
                    ? site.Fact(record, nameof(record.Effort.Stopped))
                    : Untold(site, record, nameof(record.Effort.Stopped))
            )
        );

    /// <summary>A fact only where it is absent: where it is known it stands among the measures.</summary>
    public static FactView? Untold(Site site, Case record, string property) =>
        site.Fact(record, property) is { Values: [{ Absent: true, Text: var reason }] } fact
        && reason != AbsenceReasons.LabelOf(AbsenceReason.NotApplicable)
            ? fact
            : null;

    public static SectionView? Results(Site site, Case record) =>
        record.Findings.Results.IsEmpty
            ? null
            : new(
                "results",
                "結果",
                new StatementsBlock([.. record.Findings.Results.Select(r => Result(site, r))]) { AreResults = true }
            );

    public static StatementView Result(Site site, Finding finding)
    {
        var view = site.Statement(finding.Statement);
        return view with
        {
            Marks = [Format.EvidenceMark(finding.Evidence) with { Url = site.EvidenceUrl }],
            Figures = Compared(finding, view.Figures),
            Facts =
                finding.Method.Length == 0 || view.Text.Contains(finding.Method, StringComparison.Ordinal)
                    ? []
                    : Given.Of(site.Fact(finding, nameof(finding.Method))),
        };
    }

    public static SectionView? Limits(Site site, Case record, params IEnumerable<FactView?> more)
    {
        var failed = record.Findings.DidNotWork;
        return Section(
            "limits",
            failed.IsKnown ? record.LabelOf(nameof(record.Findings.DidNotWork)) : "気を付けること",
            failed.IsKnown ? new TextBlock(failed.Value) : null,
            RecordPage.Facts([
                failed.IsKnown ? null : site.Fact(record, nameof(record.Findings.DidNotWork)),
                .. more,
            ])
        );
    }

    public static SectionView? Adaptations(Site site, Case record) =>
        record.Sharing.Adaptations.IsEmpty
            ? null
            : new(
                "adaptations",
                "取り入れた学校の工夫",
                new StatementsBlock([.. record.Sharing.Adaptations.SelectMany(a => Adaptation(site, a))])
            )
            {
                Count = Count(record.Sharing.Adaptations.Length),
            };

    public static SectionView? Files(Site site, Case record) =>
        Section(
            "files",
            "ファイルと利用条件",
            FileTables.Of(site, record.Sharing.Files),
            record.IsNameOnly && record.Sharing.Rights.Absence is { Written: false }
                ? null
                : RecordPage.Facts(RightsFacts(record.Sharing.Rights))
        ) is { } section
            ? section with { Folded = true, Count = Count(record.Sharing.Files.Length) }
            : null;

    /// <summary>Where the record belongs.</summary>
    public static SectionView? Related(Site site, Entry entry, Case record)
    {
        var links = record.Links;
        ImmutableArray<Block> ways = record.IsNameOnly ? CaseFace.Actions(site, entry, record) : [];
        return Section(
            "related",
            "次に見る",
            [
                RecordPage.Facts(
                    site.Fact(record, nameof(links.Projects)),
                    site.Fact(record, nameof(links.Activities)),
                    Fact("残る課題", site.References(links.Issues)),
                    Fact("関わる事例集・モデル", site.References(links.Collections)),
                    site.Fact(record, nameof(links.Materials)),
                    Fact(
                        site.Offers.TakesRequests ? "支援" : Support.LabelOf(site, links.Services),
                        site.Offers.TakesRequests
                            ? site.References(links.Services)
                            : Support.Named(site, links.Services)
                    ),
                    Fact("似た事例", Similar(site, entry))
                ),
                .. ways,
            ]
        );
    }

    /// <summary>The offices that a source prints, and who is known to answer.</summary>
    public static SectionView? Whom(Site site, Entry entry, Case record)
    {
        var offices = Offices.Of(site, entry);
        var section = Section(
            "project-offices",
            "だれに聞くか",
            RecordPage.Facts(
                Fact("担当課（出典による）", offices),
                site.Fact(record, nameof(record.Sharing.Contact))
            ),
            Ways(site, entry, record) is { IsEmpty: false } ways ? new LinksBlock(ways) : null
        );
        return section is null || offices.IsEmpty || record.Sharing.Contact.IsKnown
            ? section
            : section with { Note = Offices.Note };
    }

    static ImmutableArray<ValueView> Similar(Site site, Entry entry) =>
        [.. site.Similar.Value.To(entry).Select(near => site.Value(near.Entry) with { Note = near.Reason })];

    public static SectionView? Facts(Site site, Entry entry, Case record)
    {
        var facts = RecordPage.Facts([
            .. CaseFacts.Properties.Select(property => site.Fact(record, property)),
            record is Lesson ? site.Written(record, nameof(CheckDates.Checked)) : null,
            record is Lesson lesson ? Curriculum(lesson) : null,
            Written("実施した年度", record.Years.Span, _ => Format.Years(record.Years)),
            Fact("用語", [.. site.Catalog.PointingAt(entry.Id, Kind.Term).Select(site.Value)]),
        ]);
        return facts is null
            ? null
            : new("facts", "どのような記録か", facts) { Folded = true, Count = Count(facts.Facts.Length, "項目") };
    }

    // The version stands beside the code, because the next course of study has other codes for the same words.
    static FactView? Curriculum(Lesson lesson) =>
        Fact(
            lesson.LabelOf(nameof(lesson.CurriculumCodes)),
            [
                .. lesson.CurriculumCodes.Select(code => new ValueView(code)
                {
                    Url = CurriculumCode.AddressOf(code),
                    Note = CurriculumCode.VersionOf(code)?.Name,
                }),
            ]
        );

    public static string? Count(int count, string of = "件") => count == 0 ? null : $"{Numerals.Of(count)}{of}";

    // Two figures of one measure, of which a level of evidence says that they are compared: bars to one scale.
    static ImmutableArray<FigureView> Compared(Finding finding, ImmutableArray<FigureView> views)
    {
        var figures = finding.Statement.Figures;
        if (
            finding.Evidence < Evidence.BeforeAfter
            || figures is not [{ Value: >= 0, Unit.IsKnown: true } first, { Value: >= 0, Unit.IsKnown: true } second]
            || first.Unit.Value != second.Unit.Value
            || Math.Max(first.Value, second.Value) is not (> 0 and var most)
        )
            return views;
        return [views[0] with { Share = first.Value / most }, views[1] with { Share = second.Value / most }];
    }

    static ImmutableArray<LinkView> Ways(Site site, Entry entry, Case record) =>
        [
            .. site.Offers.TakesRequests && !record.Links.Services.IsEmpty ? [] : Support.Links(site, entry),
            .. Given.Of(
                record.IsNameOnly && site.Offers.TakesCases
                    ? new LinkView("事例を寄せる", site.Routes.Send)
                    {
                        Note = "この実践をご存じの学校は、内容をお寄せください",
                    }
                    : null
            ),
        ];

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
