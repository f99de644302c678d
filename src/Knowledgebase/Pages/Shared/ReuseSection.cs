namespace Knowledgebase.Pages.Shared;

/// <summary>How a record is cited and read by programs: at the end of its page, one step away.</summary>
static class ReuseSection
{
    public static SectionView Of(Site site, Entry entry) =>
        new(
            // The address under which the citation of an indicator was published first.
            entry.Id.Kind == Kind.Indicator ? "citation" : "reuse",
            "引用する・データで使う",
            new CopyBlock(Citation(site, entry)),
            new LinksBlock(
                new LinkView("この記録のデータ（JSON）", site.Routes.Json(entry.Id))
            )
        )
        {
            Folded = true,
        };

    static string Citation(Site site, Entry entry)
    {
        var settings = site.Catalog.Settings;
        var publisher = settings.Publisher.IsKnown ? $"{settings.Publisher.Value}、" : "";
        var changed = entry.Record.Head.Changed is { } day ? $"{Dates.Label(day)}更新、" : "";
        var url = site.Routes.Of(entry.Id);
        var address = site.Routes.Absolute(url) ?? $"{url}（公開するアドレスは未定）";
        return $"「{entry.Title}」、{settings.CitedTitle}、{publisher}{changed}{address}{Origin(site, entry)}";
    }

    // A figure is nobody's own: who cites it here cites where it was printed.
    static string Origin(Site site, Entry entry) =>
        entry.Id.Kind == Kind.Indicator
            ? "。もとの出典：" + string.Join("、", site.Cites(entry.Record.Cites).Select(c => c.Text).Distinct())
            : "";
}
