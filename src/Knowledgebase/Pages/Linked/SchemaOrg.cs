using System.Text.Json;

namespace Knowledgebase.Pages.Linked;

/// <summary>
/// Things in the words of schema.org. Whatever has a page here is named by that page's address, so that the same record, project or office is
/// the same thing on every page.
/// </summary>
static class SchemaOrg
{
    const string CcBy = "CC BY 4.0";

    /// <summary>A record as the thing that its page is about; the caller ends it.</summary>
    public static void Begin(Utf8JsonWriter json, Site site, Entry entry, string type)
    {
        Begin(json, type, entry.Title, Url(site, site.Routes.Of(entry)));
        json.WriteString("description", entry.Record.Head.Summary);
    }

    /// <summary>A thing with an address of its own or with none; the caller ends it.</summary>
    public static void Begin(Utf8JsonWriter json, string type, string name, string? url = null)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        if (url is not null)
        {
            json.WriteString("@id", url);
            json.WriteString("url", url);
        }
        json.WriteString("name", name);
    }

    /// <summary>Other records by name and address; nothing where there are none.</summary>
    public static void Nodes(Utf8JsonWriter json, Site site, string name, string type, IEnumerable<RecordId> ids) =>
        Array(json, name, ids.Distinct(), id => Node(json, site, type, id));

    public static void Node(Utf8JsonWriter json, Site site, string type, RecordId id)
    {
        var entry = site.Catalog[id];
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("@id", Url(site, site.Routes.Of(entry)));
        json.WriteString("name", entry.Title);
        json.WriteEndObject();
    }

    public static void Named(Utf8JsonWriter json, string type, string name)
    {
        Begin(json, type, name);
        json.WriteEndObject();
    }

    /// <summary>Who publishes the site: one and the same on every page.</summary>
    public static void Publisher(Utf8JsonWriter json, Site site, string role = "publisher")
    {
        if (!site.Catalog.Settings.Publisher.IsKnown)
            return;
        json.WriteStartObject(role);
        json.WriteString("@type", "Organization");
        json.WriteString("@id", Url(site, site.Routes.Home) + "#publisher");
        json.WriteString("name", site.Catalog.Settings.Publisher.Value);
        json.WriteEndObject();
    }

    /// <summary>A licence by its name, and by its address where the name has one. The site's own is no record's: a record may hold what others have rights in.</summary>
    public static void Licence(Utf8JsonWriter json, Fact<string> licence)
    {
        if (!licence.IsKnown)
            return;
        json.WritePropertyName("license");
        Begin(
            json,
            "CreativeWork",
            licence.Value,
            licence.Value == CcBy ? "https://creativecommons.org/licenses/by/4.0/" : null
        );
        json.WriteEndObject();
    }

    public static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> write)
    {
        T[] all = [.. values];
        if (all.Length == 0)
            return;
        json.WriteStartArray(name);
        foreach (var value in all)
            write(value);
        json.WriteEndArray();
    }

    public static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values) =>
        Array(json, name, values, json.WriteStringValue);

    /// <summary>With scheme and host once known; until then a path, which readers of JSON-LD resolve against the page's own address.</summary>
    public static string Url(Site site, string url) => site.Routes.Absolute(url) ?? url;
}
