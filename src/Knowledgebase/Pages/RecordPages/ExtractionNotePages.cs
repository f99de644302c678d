using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A note on the extraction: what is printed, how the site reads it, and where it matters.</summary>
static class ExtractionNotePages
{
    public static PageView Page(Site site, Entry entry)
    {
        var d = (ExtractionNote)entry.Value;
        return Of(
            site,
            entry,
            [
                Section(
                    "reading",
                    "印字と当サイトの読み",
                    Facts(site.Facts(d, nameof(d.Type), nameof(d.Printed), nameof(d.Reading), nameof(d.Confidence)))
                ),
                Section(d, nameof(d.Concerns), ExtractionNoteTables.Places(site, d.Concerns)),
            ]
        );
    }
}
