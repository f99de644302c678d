using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Sections;

/// <summary>Records as lines: a title that leads on and the sentence that tells what it is, where a card would say more than the page is about.</summary>
static class SummaryLines
{
    public static SectionView? From(Site site, Entry entry, Kind kind, string? title = null) =>
        Of(site, Kinds.Of(kind).Folder, title ?? Kinds.Of(kind).Label, site.Catalog.PointingAt(entry.Id, kind));

    public static SectionView? Of(Site site, string id, string title, IEnumerable<Entry> entries)
    {
        Entry[] all = [.. entries];
        return all.Length == 0
            ? null
            : new(id, title, new LinksBlock([
                .. all.Take(MaxLinks).Select(e => site.Link(e) with { Note = e.Record.Head.Summary }),
            ]))
            {
                Count = all.Length > 1 ? $"{Numerals.Of(all.Length)}件" : null,
            };
    }
}
