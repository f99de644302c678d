using System.Text.Json;

namespace Knowledgebase.Pages.Shared;

/// <summary>What a record is in the words of schema.org. Only what the record says; what is absent is left out.</summary>
static class LinkedData
{
    public static JsonData Of(Site site, Entry entry, Practice p) =>
        JsonData.Of(json => Resource(json, site, entry, p.Sharing.Rights, () => Audience(json, site, p.Audience)));

    public static JsonData Of(Site site, Entry entry, Lesson l) =>
        JsonData.Of(json => Resource(json, site, entry, l.Sharing.Rights, () => Lesson(json, site, l)));

    /// <summary>A material says nothing for whom it is.</summary>
    public static JsonData Material(Site site, Entry entry) =>
        JsonData.Of(json => Resource(json, site, entry, Fact<Rights>.Unwritten, () => { }));

    /// <summary>Null where it is no public office, for which schema.org has the fitting word.</summary>
    public static JsonData? Of(Site site, Entry entry, Organization o) =>
        IsOffice(site, o) ? JsonData.Of(json => Office(json, site, entry, o)) : null;

    public static JsonData Site(Site site) =>
        JsonData.Of(json =>
        {
            var settings = site.Catalog.Settings;
            Begin(json, "WebSite", settings.Title, Url(site, site.Routes.Home), settings.Description);
            json.WriteString("inLanguage", "ja");
            Publisher(json, site);
            Licence(json, settings.Licence);
            json.WriteEndObject();
        });

    /// <summary>What search engines of data sets list. Files that describe others are left to the catalog.</summary>
    public static JsonData Data(Site site, string text, DataRelease release) =>
        JsonData.Of(json =>
        {
            var settings = site.Catalog.Settings;
            Begin(json, "Dataset", $"{settings.Title} データ", Url(site, site.Routes.AllData), text);
            json.WriteString("inLanguage", "ja");
            json.WriteBoolean("isAccessibleForFree", true);
            if (release.Sets.Min(s => s.Issued) is { } issued)
                json.WriteString("datePublished", Dates.Iso(issued));
            if (release.Sets.Max(s => s.Modified) is { } modified)
                json.WriteString("dateModified", Dates.Iso(modified));
            Publisher(json, site, "creator");
            Publisher(json, site);
            Licence(json, settings.Licence);
            json.WriteStartArray("distribution");
            foreach (
                var file in release
                    .Sets.SelectMany(s => s.Files)
                    .Where(f => f.Format is "XLSX" or "CSV" || f.Schema is not null)
            )
            {
                Begin(json, "DataDownload", file.Title);
                json.WriteString("contentUrl", Url(site, site.Routes.Data(file.Name)));
                json.WriteString("encodingFormat", file.MediaType);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        });

    static bool IsOffice(Site site, Organization organization) =>
        site
            .Catalog.Settings.Words.Offices.Select(site.Catalog.Resolve)
            .Contains(site.Catalog.Resolve(organization.Type));

    static void Resource(Utf8JsonWriter json, Site site, Entry entry, Fact<Rights> rights, Action more)
    {
        var head = entry.Record.Head;
        Begin(json, site, entry, "LearningResource");
        json.WriteString("learningResourceType", Kinds.Of(entry.Id.Kind).Label);
        json.WriteString("inLanguage", "ja");
        json.WriteBoolean("isAccessibleForFree", true);
        more();
        if (head.Changed is { } changed)
            json.WriteString("dateModified", Dates.Iso(changed));
        Publisher(json, site);
        if (rights.IsKnown)
            Licence(json, rights.Value.Licence);
        var sources = entry.Record.Cites.Select(c => c.Source.Target).Distinct().Select(id => site.Catalog[id]);
        Objects(
            json,
            "isBasedOn",
            "CreativeWork",
            [.. sources.Select(s => (s.Title, (string?)Url(site, site.Routes.Of(s))))]
        );
        json.WriteEndObject();
    }

    static void Audience(Utf8JsonWriter json, Site site, Audience audience)
    {
        Strings(json, "educationalLevel", Labels(site, [.. audience.SchoolTypes, .. audience.Grades]));
        Objects(
            json,
            "about",
            "Thing",
            [.. Labels(site, [.. audience.Subjects, .. audience.Settings]).Select(label => (label, (string?)null))]
        );
    }

    static void Lesson(Utf8JsonWriter json, Site site, Lesson lesson)
    {
        Audience(json, site, lesson.Audience);
        if (lesson.SubjectGoal.IsKnown)
            json.WriteString("teaches", lesson.SubjectGoal.Value);
        // A sum is only told when every step tells its minutes.
        if (lesson.Flow.IsEmpty || lesson.Flow.Any(step => !step.Minutes.IsKnown))
            return;
        var minutes = lesson.Flow.Sum(step => step.Minutes.Value);
        json.WriteString("timeRequired", string.Create(CultureInfo.InvariantCulture, $"PT{minutes:0}M"));
    }

    static void Office(Utf8JsonWriter json, Site site, Entry entry, Organization office)
    {
        Begin(json, site, entry, "GovernmentOrganization");
        Strings(json, "alternateName", office.OtherNames);
        if (office.Parent.IsKnown)
        {
            var parent = site.Catalog[office.Parent.Value];
            json.WritePropertyName("parentOrganization");
            Begin(json, "Organization", parent.Title, Url(site, site.Routes.Of(parent)));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    static void Begin(Utf8JsonWriter json, Site site, Entry entry, string type) =>
        Begin(json, type, entry.Title, Url(site, site.Routes.Of(entry)), entry.Record.Head.Summary);

    static void Begin(Utf8JsonWriter json, string type, string name, string? url = null, string? text = null)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("name", name);
        if (text is not null)
            json.WriteString("description", text);
        if (url is not null)
            json.WriteString("url", url);
    }

    static void Publisher(Utf8JsonWriter json, Site site, string role = "publisher")
    {
        if (!site.Catalog.Settings.Publisher.IsKnown)
            return;
        json.WritePropertyName(role);
        Begin(json, "Organization", site.Catalog.Settings.Publisher.Value);
        json.WriteEndObject();
    }

    // A licence by its name. The site's own is no record's: a record may hold what others have rights in.
    static void Licence(Utf8JsonWriter json, Fact<string> licence)
    {
        if (!licence.IsKnown)
            return;
        json.WritePropertyName("license");
        Begin(json, "CreativeWork", licence.Value);
        json.WriteEndObject();
    }

    static IEnumerable<string> Labels(Site site, ImmutableArray<Word> words) =>
        words.Select(word => site.Catalog.Resolve(word).Label);

    static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        if (!values.Any())
            return;
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    static void Objects(
        Utf8JsonWriter json,
        string name,
        string type,
        ImmutableArray<(string Name, string? Url)> things
    )
    {
        if (things.IsEmpty)
            return;
        json.WriteStartArray(name);
        foreach (var thing in things)
        {
            Begin(json, type, thing.Name, thing.Url);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // With scheme and host once known; until then a path, which readers of JSON-LD resolve against the page's own
    // address.
    static string Url(Site site, string url) => site.Routes.Absolute(url) ?? url;
}
