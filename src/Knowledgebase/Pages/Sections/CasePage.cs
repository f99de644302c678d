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
                CaseSections.Related(site, entry, record),
                CaseSections.Similar(site, entry),
            ]
        );
        var versions = VersionSections.Of(record.Head.Versions).Count();
        return page with
        {
            Scripts = AskScripts(site),
            Marks = [.. page.Marks, .. CaseFace.Marks(site, record)],
            Opening = [.. Given.Of(face), .. page.Opening],
            Sections = page.Sections.InsertRange(
                page.Sections.Length - versions,
                Given.Of(
                    CaseSections.Files(site, record),
                    CaseSections.Facts(site, entry, record),
                    CaseSections.Reuse(site, entry, record)
                )
            ),
        };
    }

    /// <summary>A record of which little more than a name is known: what the source says, in one section, and what it does not say.</summary>
    public static PageView Short(
        Site site, Entry entry, Case record, ImmutableArray<StatementView> said, IEnumerable<string> missing) =>
        Of(
            site,
            entry,
            record,
            [],
            [
                Section(
                    "about",
                    "出典に書かれたこと",
                    new StatementsBlock([
                        .. record.Findings.Results.Select(r => CaseSections.Result(site, r)),
                        .. said,
                    ])
                    {
                        AreResults = true,
                    },
                    RecordPage.Facts([
                        .. missing.Select(label => Fact(label, Format.NotStated)),
                        CaseSections.Untold(site, record, nameof(record.Effort.Preparation)),
                        site.Fact(record, nameof(record.Findings.DidNotWork)),
                        .. site.Facts(record, nameof(record.Effort.TimeSaved), nameof(record.Effort.Stopped)),
                    ])
                ),
            ]
        );
}
