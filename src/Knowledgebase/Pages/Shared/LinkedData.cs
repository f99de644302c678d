using System.Text.Json;

namespace Knowledgebase.Pages.Shared;

/// <summary>What a record is in the words of schema.org. Only what the record says; what is absent is left out.</summary>
internal static class LinkedData
{
    /// <summary>Types of organizations that are public offices, by their word.</summary>
    private static readonly string[] Offices = ["県", "教育委員会", "課・室", "教育事務所", "市町村", "国の機関"];

    /// <summary>The data of a record's page; null for kinds that schema.org has no fitting word for.</summary>
    public static JsonData? Of(Wording w, Entry entry) => entry.Value switch
    {
        Practice p => JsonData.Of(json => Resource(json, w, entry, p.Rights, () => Audience(json, w, p.Audience))),
        Lesson l => JsonData.Of(json => Resource(json, w, entry, l.Rights, () => Lesson(json, w, l))),
        Material => JsonData.Of(json => Resource(json, w, entry, Fact<Rights>.Unwritten, () => { })),
        Organization o when IsOffice(w, o) => JsonData.Of(json => Office(json, w, entry, o)),
        _ => null,
    };

    /// <summary>The data of the home page.</summary>
    public static JsonData Site(Wording w) => JsonData.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("name", w.Catalog.Settings.Title);
        json.WriteString("description", w.Catalog.Settings.Description);
        json.WriteString("url", Url(w, w.Routes.Home));
        json.WriteString("inLanguage", "ja");
        Publisher(json, w);
        Licence(json, w.Catalog.Settings.Licence);
        json.WriteEndObject();
    });

    /// <summary>The data of the page of the data: what search engines of data sets list. Files that describe others are left to the catalog.</summary>
    public static JsonData Data(Wording w, string text, DataRelease release) => JsonData.Of(json =>
    {
        var settings = w.Catalog.Settings;
        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        json.WriteString("name", $"{settings.Title} データ");
        json.WriteString("description", text);
        json.WriteString("url", Url(w, w.Routes.Fixed("data")));
        json.WriteString("inLanguage", "ja");
        json.WriteBoolean("isAccessibleForFree", true);
        if (release.Sets.Min(s => s.Issued) is { } issued) json.WriteString("datePublished", Dates.Iso(issued));
        if (release.Sets.Max(s => s.Modified) is { } modified) json.WriteString("dateModified", Dates.Iso(modified));
        Publisher(json, w, "creator");
        Publisher(json, w);
        Licence(json, settings.Licence);
        json.WriteStartArray("distribution");
        foreach (var file in release.Sets.SelectMany(s => s.Files).Where(f => f.Format is "XLSX" or "CSV" || f.Schema is not null))
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("name", file.Title);
            json.WriteString("contentUrl", Url(w, w.Routes.Data(file.Name)));
            json.WriteString("encodingFormat", file.MediaType);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static bool IsOffice(Wording w, Organization organization) =>
        Offices.Contains(w.Catalog.Resolve(organization.Type).Label, StringComparer.Ordinal);

    private static void Resource(Utf8JsonWriter json, Wording w, Entry entry, Fact<Rights> rights, Action more)
    {
        var head = entry.Record.Head;
        Begin(json, w, entry, "LearningResource");
        json.WriteString("learningResourceType", Kinds.Of(entry.Id.Kind).Label);
        json.WriteString("inLanguage", "ja");
        json.WriteBoolean("isAccessibleForFree", true);
        more();
        if (!head.History.IsEmpty) json.WriteString("dateModified", Dates.Iso(head.History.Max(c => c.Date)));
        Publisher(json, w);
        if (rights.IsKnown) Licence(json, rights.Value.Licence);
        var sources = entry.Record.Cites.Select(c => c.Source.Target).Distinct().Select(id => w.Catalog[id]);
        Objects(json, "isBasedOn", "CreativeWork", [.. sources.Select(s => (s.Title, (string?)Url(w, w.Routes.Of(s))))]);
        json.WriteEndObject();
    }

    private static void Audience(Utf8JsonWriter json, Wording w, Audience audience)
    {
        Strings(json, "educationalLevel", Labels(w, [.. audience.SchoolTypes, .. audience.Grades]));
        Objects(json, "about", "Thing", [.. Labels(w, [.. audience.Subjects, .. audience.Settings]).Select(label => (label, (string?)null))]);
    }

    private static void Lesson(Utf8JsonWriter json, Wording w, Lesson lesson)
    {
        Audience(json, w, lesson.Audience);
        if (lesson.SubjectGoal.IsKnown) json.WriteString("teaches", lesson.SubjectGoal.Value);
        // A sum is only told when every step tells its minutes.
        if (lesson.Flow.IsEmpty || lesson.Flow.Any(step => !step.Minutes.IsKnown)) return;
        json.WriteString("timeRequired", string.Create(CultureInfo.InvariantCulture, $"PT{lesson.Flow.Sum(step => step.Minutes.Value):0}M"));
    }

    private static void Office(Utf8JsonWriter json, Wording w, Entry entry, Organization office)
    {
        Begin(json, w, entry, "GovernmentOrganization");
        Strings(json, "alternateName", office.OtherNames);
        if (office.Parent.IsKnown)
        {
            var parent = w.Catalog[office.Parent.Value];
            json.WriteStartObject("parentOrganization");
            json.WriteString("@type", "Organization");
            json.WriteString("name", parent.Title);
            json.WriteString("url", Url(w, w.Routes.Of(parent)));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, Wording w, Entry entry, string type)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("name", entry.Title);
        json.WriteString("description", entry.Record.Head.Summary);
        json.WriteString("url", Url(w, w.Routes.Of(entry)));
    }

    private static void Publisher(Utf8JsonWriter json, Wording w, string role = "publisher")
    {
        if (!w.Catalog.Settings.Publisher.IsKnown) return;
        json.WriteStartObject(role);
        json.WriteString("@type", "Organization");
        json.WriteString("name", w.Catalog.Settings.Publisher.Value);
        json.WriteEndObject();
    }

    /// <summary>A licence by its name. The site's own is no record's: a record may hold what others have rights in.</summary>
    private static void Licence(Utf8JsonWriter json, Fact<string> licence)
    {
        if (!licence.IsKnown) return;
        json.WriteStartObject("license");
        json.WriteString("@type", "CreativeWork");
        json.WriteString("name", licence.Value);
        json.WriteEndObject();
    }

    private static IEnumerable<string> Labels(Wording w, ImmutableArray<Word> words) => words.Select(word => w.Catalog.Resolve(word).Label);

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        if (!values.Any()) return;
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Objects(Utf8JsonWriter json, string name, string type, ImmutableArray<(string Name, string? Url)> things)
    {
        if (things.IsEmpty) return;
        json.WriteStartArray(name);
        foreach (var thing in things)
        {
            json.WriteStartObject();
            json.WriteString("@type", type);
            json.WriteString("name", thing.Name);
            if (thing.Url is { } url) json.WriteString("url", url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>With scheme and host once known; until then a path, which readers of JSON-LD resolve against the page's own address.</summary>
    private static string Url(Wording w, string url) => w.Routes.Absolute(url) ?? url;
}
