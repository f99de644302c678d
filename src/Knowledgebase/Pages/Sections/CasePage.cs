using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Sections;

/// <summary>The frame of a practice's or lesson's page: its own face and sections, then where it leads, and folded what all have.</summary>
static class CasePage
{
    public static PageView Of(
        Site site, Entry entry, Case record, IEnumerable<Block?> face, IEnumerable<SectionView?> own)
    {
        var page = RecordPage.Of(
            site,
            entry,
            [
                .. own,
                Next(site, entry, record),
                CaseSections.Whom(site, entry, record),
            ]
        );
        return page with
        {
            Scripts = AskScripts(site),
            Marks = [.. page.Marks, .. Format.CaseMarks(record), .. CaseFace.Marks(site, record)],
            Opening = VersionSections.Before(record, page.Opening, [CaseFace.Sheet(site, entry), .. face]),
            // How it is cited and read stands at the end of every record.
            Sections = page.Sections.InsertRange(
                page.Sections.Length - 1,
                Given.Of(CaseSections.Files(site, record), CaseSections.Facts(site, entry, record))
            ),
        };
    }

    // A page that tells much is left rarely: where it leads is one line there, and open where little is told.
    static SectionView? Next(Site site, Entry entry, Case record) =>
        CaseSections.Related(site, entry, record) is { } next ? next with { Folded = !record.IsNameOnly } : null;

    /// <summary>A record of which little more than a name is known: what came of it or else what it is, and what the source does not say. The rest is one step away.</summary>
    public static PageView Short(
        Site site, Entry entry, Case record, ImmutableArray<StatementView> said, IEnumerable<string> missing)
    {
        ImmutableArray<StatementView> results = [.. record.Findings.Results.Select(r => CaseSections.Result(site, r))];
        var (first, rest) = results.IsEmpty ? (said, []) : (results, said);
        return Of(
            site,
            entry,
            record,
            [],
            [
                Section(
                    "results",
                    "出典に書かれたこと",
                    first.IsEmpty ? null : new StatementsBlock(first) { AreResults = true },
                    Facts([
                        .. missing.Select(label => Fact(label, Format.NotStated)),
                        CaseSections.Untold(site, record, nameof(record.Effort.Preparation)),
                        CaseSections.Untold(site, record, nameof(record.Findings.DidNotWork)),
                        CaseSections.Untold(site, record, nameof(record.Effort.TimeSaved)),
                        CaseSections.Untold(site, record, nameof(record.Effort.Stopped)),
                    ])
                ),
                Photos.Of(site, record.Sharing.Photos),
                rest.IsEmpty
                    ? null
                    : new("about", "出典に書かれたほかのこと", new StatementsBlock(rest))
                    {
                        Folded = true,
                        Count = CaseSections.Count(rest.Length),
                    },
            ]
        );
    }
}
