using System.Text.Json;
using static Knowledgebase.Pages.Linked.SchemaOrg;

namespace Knowledgebase.Pages.Linked;

/// <summary>What a page is about, in the words of schema.org. Only what the record says; what is absent is left out.</summary>
static class LinkedData
{
    public static JsonData Site(Site site) =>
        JsonData.Of(json =>
        {
            var settings = site.Catalog.Settings;
            Begin(json, "WebSite", settings.Title, Url(site, site.Routes.Home));
            json.WriteString("description", settings.Description);
            json.WriteString("inLanguage", "ja");
            Publisher(json, site);
            Licence(json, settings.Licence);
            json.WriteEndObject();
        });

    /// <summary>A material says nothing for whom it is.</summary>
    public static JsonData Of(Site site, Entry entry, Material m) =>
        JsonData.Of(json =>
        {
            LearningResource.Begin(json, site, entry);
            Nodes(json, site, "about", "Project", m.Projects.Select(p => p.Target));
            Held(json, site, m.Owner, m.Address);
            LearningResource.End(json, site, entry);
        });

    public static JsonData Of(Site site, Entry entry, Collection c) =>
        JsonData.Of(json =>
        {
            LearningResource.Begin(json, site, entry);
            Nodes(json, site, "about", "Project", c.Projects.Select(p => p.Target));
            Held(json, site, c.Owner, c.Address);
            Nodes(
                json,
                site,
                "hasPart",
                "LearningResource",
                from kind in new[] { Kind.Practice, Kind.Lesson }
                from part in site.Catalog.PointingAt(entry.Id, kind)
                select part.Id
            );
            LearningResource.End(json, site, entry);
        });

    /// <summary>Its offices are those that the source names.</summary>
    public static JsonData Of(Site site, Entry entry, Project p) =>
        JsonData.Of(json =>
        {
            Begin(json, site, entry, "Project");
            Nodes(json, site, "parentOrganization", "Organization", p.Owners.Select(o => o.Target));
            json.WriteEndObject();
        });

    /// <summary>Null where it is no public office, for which schema.org has the fitting word.</summary>
    public static JsonData? Of(Site site, Entry entry, Organization o) =>
        IsOffice(site, o) ? JsonData.Of(json => Office(json, site, entry, o)) : null;

    /// <summary>What search engines of data sets list. Files that describe others are left to the catalog.</summary>
    public static JsonData Data(Site site, string text, DataRelease release) =>
        JsonData.Of(json =>
        {
            var settings = site.Catalog.Settings;
            Begin(json, "Dataset", $"{settings.Title} データ", Url(site, site.Routes.AllData));
            json.WriteString("description", text);
            json.WriteString("inLanguage", "ja");
            json.WriteBoolean("isAccessibleForFree", true);
            if (release.Sets.Min(s => s.Issued) is { } issued)
                json.WriteString("datePublished", Dates.Iso(issued));
            if (release.Sets.Max(s => s.Modified) is { } modified)
                json.WriteString("dateModified", Dates.Iso(modified));
            Publisher(json, site, "creator");
            Publisher(json, site);
            Licence(json, settings.Licence);
            var files = release
                .Sets.SelectMany(s => s.Files)
                .Where(f => f.Format is "XLSX" or "CSV" || f.Schema is not null);
            Array(
                json,
                "distribution",
                files,
                file =>
                {
                    Begin(json, "DataDownload", file.Title);
                    json.WriteString("contentUrl", Url(site, site.Routes.Data(file.Name)));
                    json.WriteString("encodingFormat", file.MediaType);
                    json.WriteEndObject();
                }
            );
            json.WriteEndObject();
        });

    static bool IsOffice(Site site, Organization organization) =>
        site
            .Catalog.Settings.Words.Offices.Select(site.Catalog.Resolve)
            .Contains(site.Catalog.Resolve(organization.Type));

    static void Office(Utf8JsonWriter json, Site site, Entry entry, Organization office)
    {
        Begin(json, site, entry, "GovernmentOrganization");
        Strings(json, "alternateName", office.OtherNames);
        if (office.Parent.IsKnown)
        {
            json.WritePropertyName("parentOrganization");
            Node(json, site, "Organization", office.Parent.Value.Target);
        }
        json.WriteEndObject();
    }

    // Who holds it, and where it lies outside this site.
    static void Held(Utf8JsonWriter json, Site site, Fact<Reference> owner, Fact<string> address)
    {
        if (owner.IsKnown)
        {
            json.WritePropertyName("provider");
            Node(json, site, "Organization", owner.Value.Target);
        }
        if (address.IsKnown)
            json.WriteString("sameAs", address.Value);
    }
}
