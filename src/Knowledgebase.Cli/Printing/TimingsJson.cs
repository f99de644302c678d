using System.Text.Json;

namespace Knowledgebase.Cli.Printing;

/// <summary>The stages of a build for programs: seconds and bytes.</summary>
static class TimingsJson
{
    public static byte[] Of(Timings timings)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartArray("stages"u8);
            foreach (var stage in timings.Stages)
            {
                json.WriteStartObject();
                json.WriteString("stage"u8, JsonNamingPolicy.CamelCase.ConvertName($"{stage.End.Stage}"));
                Write(json, stage);
                json.WriteNumber("files"u8, stage.End.Files);
                json.WriteNumber("bytes"u8, stage.End.Bytes);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("total"u8);
            Write(json, timings.Total);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    static void Write(Utf8JsonWriter json, Timing timing)
    {
        json.WriteNumber("wall"u8, Math.Round(timing.Wall.TotalSeconds, 4));
        json.WriteNumber("processor"u8, Math.Round(timing.Processor.TotalSeconds, 4));
        json.WriteNumber("system"u8, Math.Round(timing.System.TotalSeconds, 4));
        json.WriteNumber("allocated"u8, timing.Allocated);
    }
}
