using System.Text.Json.Nodes;

namespace Knowledgebase.Data;

/// <summary>All files and their columns as a Frictionless data package (specs.frictionlessdata.io), for programs that load tables.</summary>
static class DataPackage
{
    public static JsonObject Of(SiteSettings settings, IReadOnlyList<DataSet> sets, string? homepage)
    {
        var package = new JsonObject
        {
            ["profile"] = "data-package",
            ["name"] = "knowledgebase",
            ["title"] = settings.Title,
            ["description"] =
                $"{settings.Description}{StandingSentence.Of(settings)}"
                + (
                    settings.Licence.Absence is { } absence
                        ? $"利用条件は{AbsenceReasons.LabelOf(absence.Reason)}です。"
                        : ""
                ),
        };
        if (sets.Max(s => s.Modified) is { } date)
            package["version"] = Dates.Iso(date);
        if (homepage is not null)
            package["homepage"] = homepage;
        if (settings.Licence.IsKnown)
            package["licenses"] = new JsonArray(
                new JsonObject { ["name"] = "other", ["title"] = settings.Licence.Value }
            );
        if (settings.Publisher.IsKnown)
            package["contributors"] = new JsonArray(
                new JsonObject { ["title"] = settings.Publisher.Value, ["role"] = "publisher" }
            );
        package["resources"] = new JsonArray([.. sets.SelectMany(s => s.Files.Select(f => Resource(s, f)))]);
        return package;
    }

    static JsonObject Resource(DataSet set, DataFile file)
    {
        var resource = new JsonObject
        {
            ["name"] = file.Name.Replace('/', '-').Replace('.', '-'),
            ["path"] = file.Name,
            ["profile"] = file.Columns.IsEmpty ? "data-resource" : "tabular-data-resource",
            ["title"] = file.Title,
            ["description"] = set.Text,
            ["format"] = file.Name[(file.Name.LastIndexOf('.') + 1)..],
            ["mediatype"] = file.MediaType,
            ["bytes"] = file.Length,
            ["hash"] = "sha256:" + file.Hash,
        };
        if (file.MediaType != Workbook.MediaType)
            resource["encoding"] = "utf-8";
        if (file.Columns.IsEmpty)
            return resource;
        resource["dialect"] = new JsonObject
        {
            ["delimiter"] = ",",
            ["lineTerminator"] = "\r\n",
            ["quoteChar"] = "\"",
            ["doubleQuote"] = true,
            ["header"] = true,
        };
        resource["schema"] = new JsonObject
        {
            ["fields"] = new JsonArray([.. file.Columns.Select(Field)]),
            ["missingValues"] = new JsonArray(""),
        };
        return resource;
    }

    static JsonObject Field(DataColumn column)
    {
        var field = new JsonObject
        {
            ["name"] = column.Key,
            ["title"] = column.Label,
            ["description"] = column.Meaning,
            ["type"] =
                column.Integer ? "integer"
                : column.Number ? "number"
                : "string",
        };
        if (column.Computed)
            field["computed"] = true;
        return field;
    }
}
