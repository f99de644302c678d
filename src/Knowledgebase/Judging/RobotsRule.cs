namespace Knowledgebase.Judging;

/// <summary>Search engines ask for robots.txt at the root of a host only, so that of a site below it is never read.</summary>
static class RobotsRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog)
    {
        var settings = catalog.Settings;
        // Where search engines are to keep away each page says so itself.
        if (settings.Base == "/" || !settings.IsIndexed)
            yield break;
        yield return new(
            Codes.RobotsBelowBase,
            settings.BaseSpot,
            $"サイトを「{settings.Base}」に置くので、{settings.Base}robots.txt は検索エンジンに読まれません。ホストの一番上にある /robots.txt だけが読まれます。",
            settings.Site.IsKnown
                ? $"ホストを管理している人に、/robots.txt へ「Sitemap: {settings.Site.Value}{settings.Base}sitemap.xml」の1行を足してもらってください。"
                : Codes.RobotsBelowBase.Remedy
        );
    }
}
