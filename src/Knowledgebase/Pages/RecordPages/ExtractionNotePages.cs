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
                    "どう読んだか",
                    Facts(site.Facts(d, nameof(d.Printed), nameof(d.Reading), nameof(d.Confidence), nameof(d.Type)))
                ),
                Section(d, nameof(d.Concerns), ExtractionNoteLists.Places(site, d.Concerns)),
            ]
        );
    }
}
