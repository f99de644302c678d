using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

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
