using System.Text.Json.Nodes;

namespace Knowledgebase.Data;

/// <summary>
/// The data as a catalog in DCAT 3 (JSON-LD with its context inside): what portals of open data harvest. Dates come from the records'
/// histories, never from a clock; who publishes and under which terms is said only when it is known.
/// </summary>
/// <param name="settings">The site's settings.</param>
/// <param name="home">Where the page of the data lies, with scheme and host; null while the host is not known. Then nothing has an id –
/// a processor that reads a file drops what has only a path – and files are named as they lie beside this one.</param>
/// <param name="addressOf">The address of a file by its name.</param>
sealed class Dcat(SiteSettings settings, string? home, Func<string, string> addressOf)
{
    readonly string _page = home ?? "../";

    public JsonObject Of(IReadOnlyList<DataSet> sets) =>
        Described(
            new()
            {
                ["@context"] = new JsonObject
                {
                    ["dcat"] = "http://www.w3.org/ns/dcat#",
                    ["dct"] = "http://purl.org/dc/terms/",
                    ["foaf"] = "http://xmlns.com/foaf/0.1/",
                    ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#",
                    ["spdx"] = "http://spdx.org/rdf/terms#",
                    ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
                    ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
                },
                ["@type"] = "dcat:Catalog",
            },
            "#catalog",
            settings.Title,
            settings.Description,
            sets.Min(s => s.Issued),
            sets.Max(s => s.Modified),
            new JsonArray([.. sets.Select(Set)])
        );

    JsonObject Described(
        JsonObject thing,
        string fragment,
        string title,
        string text,
        DateOnly? issued,
        DateOnly? modified,
        JsonArray? datasets = null
    )
    {
        if (home is not null)
            thing["@id"] = home + fragment;
        thing["dct:title"] = Japanese(title);
        thing["dct:description"] = Japanese(text);
        thing["dct:language"] = Id("http://publications.europa.eu/resource/authority/language/JPN");
        thing["foaf:homepage"] = Id(_page);
        Dated(thing, issued, modified);
        if (settings.Publisher.IsKnown)
            thing["dct:publisher"] = new JsonObject
            {
                ["@type"] = "foaf:Agent",
                ["foaf:name"] = Japanese(settings.Publisher.Value),
            };
        if (settings.Contact.IsKnown)
            thing["dcat:contactPoint"] = new JsonObject
            {
                ["@type"] = "vcard:Kind",
                ["vcard:fn"] = Japanese(settings.Contact.Value),
            };
        Licensed(thing);
        thing["rdfs:comment"] = Japanese(Unknown);
        if (datasets is not null)
            thing["dcat:dataset"] = datasets;
        return thing;
    }

    JsonObject Set(DataSet set)
    {
        var thing = Described(
            new()
            {
                ["@type"] = "dcat:Dataset",
                ["dct:identifier"] = set.Slug,
                ["dcat:landingPage"] = Id(_page),
            },
            "#" + set.Slug,
            set.Title,
            set.Text,
            set.Issued,
            set.Modified
        );
        thing["dcat:distribution"] = new JsonArray([.. set.Files.Select(f => Distribution(set, f))]);
        return thing;
    }

    JsonObject Distribution(DataSet set, DataFile file)
    {
        var thing = new JsonObject
        {
            ["@type"] = "dcat:Distribution",
            ["dct:title"] = Japanese(file.Title),
            ["dcat:accessURL"] = Id(addressOf(file.Name)),
            ["dcat:downloadURL"] = Id(addressOf(file.Name)),
            ["dct:format"] = new JsonObject { ["@type"] = "dct:MediaTypeOrExtent", ["rdfs:label"] = file.Format },
            ["dcat:mediaType"] = Id("https://www.iana.org/assignments/media-types/" + file.MediaType),
            ["dcat:byteSize"] = Typed(file.Length.ToString(CultureInfo.InvariantCulture), "xsd:nonNegativeInteger"),
            ["spdx:checksum"] = new JsonObject
            {
                ["@type"] = "spdx:Checksum",
                ["spdx:algorithm"] = Id("spdx:checksumAlgorithm_sha256"),
                ["spdx:checksumValue"] = Typed(file.Hash, "xsd:hexBinary"),
            },
        };
        if (home is not null)
            thing["@id"] = addressOf(file.Name);
        Dated(thing, set.Issued, set.Modified);
        Licensed(thing);
        if (file.Schema is { } schema)
            thing["dct:conformsTo"] = Id(addressOf(schema));
        return thing;
    }

    void Licensed(JsonObject thing)
    {
        if (settings.Licence.IsKnown)
            thing["dct:license"] = new JsonObject
            {
                ["@type"] = "dct:LicenseDocument",
                ["rdfs:label"] = Japanese(settings.Licence.Value),
            };
    }

    static void Dated(JsonObject thing, DateOnly? issued, DateOnly? modified)
    {
        if (issued is { } first)
            thing["dct:issued"] = Typed(Dates.Iso(first), "xsd:date");
        if (modified is { } last)
            thing["dct:modified"] = Typed(Dates.Iso(last), "xsd:date");
    }

    /// <summary>What the site is, and what is not known yet, in words.</summary>
    string Unknown =>
        StandingSentence.Of(settings)
        + string.Concat(
            new[]
            {
                ("運営者", settings.Publisher.Absence),
                ("連絡先", settings.Contact.Absence),
                ("利用条件", settings.Licence.Absence),
            }
                .Where(x => x.Item2 is not null)
                .Select(x => $"{x.Item1}は{AbsenceReasons.LabelOf(x.Item2!.Reason)}です。")
        );

    static JsonObject Japanese(string text) => new() { ["@value"] = text, ["@language"] = "ja" };

    static JsonObject Id(string address) => new() { ["@id"] = address };

    static JsonObject Typed(string value, string type) => new() { ["@value"] = value, ["@type"] = type };
}
