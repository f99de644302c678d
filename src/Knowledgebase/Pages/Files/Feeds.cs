using System.Xml;

namespace Knowledgebase.Pages.Files;

/// <summary>Sitemap (sitemaps.org 0.9), Atom feed of changes (RFC 4287) and robots.txt. The first two need the site's host.</summary>
static class Feeds
{
    const string Atom = "http://www.w3.org/2005/Atom";
    const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    const int SitemapLength = 50_000;
    const int FeedLength = 50;

    public static IEnumerable<MadeFile> Plan(Site site, IReadOnlyList<PlannedPage> pages)
    {
        var origin = SourceSpot.StartOf("site.yaml");
        var host = Address(site) is not null;
        var indexed = host && site.Catalog.Settings.IsIndexed;
        yield return new("robots.txt", () => Robots(site, indexed), origin);
        if (host)
            yield return new("feed.atom", () => Xml(x => WriteFeed(x, site)), origin);
        if (!indexed)
            yield break;
        var listed = pages
            .Where(p => p.Listed)
            .OrderBy(p => p.Url, StringComparer.Ordinal)
            .Chunk(SitemapLength)
            .ToArray();
        for (var i = 0; i < listed.Length; i++)
        {
            var part = listed[i];
            yield return new(SitemapPath(i, listed.Length), () => Xml(x => WriteSitemap(x, site, part)), origin);
        }
        if (listed.Length > 1)
            yield return new("sitemap.xml", () => Xml(x => WriteIndex(x, site, listed.Length)), origin);
    }

    /// <summary>Where the feed lies; null while there is none: no host is known, or all records are invented.</summary>
    public static string? Address(Site site) =>
        site.Routes.Host is null || site.Catalog.Settings.Example ? null : site.Routes.File("feed.atom");

    static string SitemapPath(int index, int count) =>
        count == 1 ? "sitemap.xml" : string.Create(CultureInfo.InvariantCulture, $"sitemap-{index + 1}.xml");

    // Search engines may read everything: what keeps them away is said on each page, which they must read to know it.
    static ReadOnlyMemory<byte> Robots(Site site, bool indexed)
    {
        var sitemap = indexed ? $"Sitemap: {site.Routes.Absolute(site.Routes.File("sitemap.xml"))}\n" : "";
        return Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n{sitemap}");
    }

    static void WriteSitemap(XmlWriter x, Site site, IEnumerable<PlannedPage> pages)
    {
        x.WriteStartElement("urlset", Sitemap);
        foreach (var page in pages)
        {
            x.WriteStartElement("url", Sitemap);
            x.WriteElementString("loc", Sitemap, site.Routes.Absolute(page.Url));
            if (page.Changed is { } date)
                x.WriteElementString("lastmod", Sitemap, Dates.Iso(date));
            x.WriteEndElement();
        }
        x.WriteEndElement();
    }

    static void WriteIndex(XmlWriter x, Site site, int count)
    {
        x.WriteStartElement("sitemapindex", Sitemap);
        for (var i = 0; i < count; i++)
        {
            x.WriteStartElement("sitemap", Sitemap);
            x.WriteElementString("loc", Sitemap, site.Routes.Absolute(site.Routes.File(SitemapPath(i, count))));
            x.WriteEndElement();
        }
        x.WriteEndElement();
    }

    static void WriteFeed(XmlWriter x, Site site)
    {
        var changes = ChangesPages.All(site).Take(FeedLength).ToArray();
        var home = site.Routes.Absolute(site.Routes.Home);
        x.WriteStartElement("feed", Atom);
        x.WriteAttributeString("xml", "lang", null, "ja");
        Element(x, "title", site.Catalog.Settings.Title + " 更新");
        Element(x, "id", home!);
        Element(x, "updated", Time(changes.Length == 0 ? new DateOnly(2020, 4, 1) : changes[0].Change.Date));
        Link(x, "self", site.Routes.Absolute(site.Routes.File("feed.atom"))!);
        Link(x, "alternate", site.Routes.Absolute(site.Routes.AllChanges)!);
        x.WriteStartElement("author", Atom);
        Element(
            x,
            "name",
            site.Catalog.Settings.Publisher.IsKnown
                ? site.Catalog.Settings.Publisher.Value
                : site.Catalog.Settings.Title
        );
        x.WriteEndElement();
        foreach (var (entry, change) in changes)
        {
            var url = site.Routes.Absolute(site.Routes.Of(Corrections.At(site.Catalog, entry, change)))!;
            x.WriteStartElement("entry", Atom);
            Element(
                x,
                "title",
                $"{(change.IsCorrection ? "訂正 " : "")}{Kinds.Of(entry.Id.Kind).Label}：{entry.Title}"
            );
            Element(x, "id", IdOf(site, entry, change));
            Element(x, "updated", Time(change.Date));
            Link(x, "alternate", url);
            Element(
                x,
                "summary",
                Corrections.Summary(site.Catalog, entry, change) is { } corrected
                    ? $"{change.Text} {corrected}"
                    : change.Text
            );
            x.WriteEndElement();
        }
        x.WriteEndElement();
    }

    /// <summary>
    /// The id of a change: the record by the first id it had, the day and what it says, so that neither another change nor a new id of
    /// the record moves it. Changes that say the very same on one day are counted; they may change places unseen.
    /// </summary>
    static string IdOf(Site site, Entry entry, Change change)
    {
        var record = entry
            .Record.Head.FormerIds(entry.Id.Kind)
            .Where(old => old.Kind == entry.Id.Kind)
            .Append(entry.Id)
            .First();
        string[] said = SaidBy(change);
        var same = entry
            .Record.Head.History.TakeWhile(c => !ReferenceEquals(c, change))
            .Count(c => c.Date == change.Date && SaidBy(c).SequenceEqual(said));
        var id = $"{site.Routes.Absolute(site.Routes.Of(record))}#{Dates.Iso(change.Date)}-{Fingerprint.Of(said)}";
        return same == 0 ? id : $"{id}-{Numerals.Plain(same + 1)}";
    }

    // The place came later than the other words, and ids stay: without one they are what they were.
    static string[] SaidBy(Change change) =>
        [
            Change.Kinds.LabelOf(change.Kind),
            change.Text,
            change.Was,
            change.Now,
            .. change.Place.Length > 0 ? [change.Place] : (string[])[],
        ];

    static void Element(XmlWriter x, string name, string text) => x.WriteElementString(name, Atom, text);

    static void Link(XmlWriter x, string rel, string href)
    {
        x.WriteStartElement("link", Atom);
        x.WriteAttributeString("rel", rel);
        x.WriteAttributeString("href", href);
        x.WriteEndElement();
    }

    // Records know days only; noon in Japan is the same day almost everywhere.
    static string Time(DateOnly date) => Dates.Iso(date) + "T12:00:00+09:00";

    static ReadOnlyMemory<byte> Xml(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            NewLineChars = "\n",
            CheckCharacters = true,
        };
        using (var x = XmlWriter.Create(bytes, settings))
            write(x);
        return bytes.ToArray();
    }
}
