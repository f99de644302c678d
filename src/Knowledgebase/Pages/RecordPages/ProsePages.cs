namespace Knowledgebase.Pages.RecordPages;

static class ProsePages
{
    public static PageView Page(Site site, Entry entry)
    {
        if (((Page)entry.Value).Language == PageLanguage.English)
            return EnglishPages.Prose(site, entry);
        var sections = ProseReader.Read(((Page)entry.Value).Body, site.Routes.Base, [], site.Routes.Host);
        var page = RecordPage.Of(
            site,
            entry,
            sections.Where(s => s.Id.Length > 0).Select(s => new SectionView(s.Id, s.Title, [new ProseBlock(s.Html)]))
        );
        var first = sections.FirstOrDefault(s => s.Id.Length == 0);
        return first is null ? page : page with { Opening = page.Opening.Add(new ProseBlock(first.Html)) };
    }
}
