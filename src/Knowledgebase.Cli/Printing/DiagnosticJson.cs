using System.Text.Encodings.Web;
using System.Text.Json;

namespace Knowledgebase.Cli.Printing;

static class DiagnosticJson
{
    // Keeps Japanese readable; the document goes to a stream, never into HTML.
    static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter writer, IEnumerable<Diagnostic> diagnostics, string input)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
                Write(json, diagnostic, input);
            json.WriteEndArray();
        }

        writer.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n");
    }

    static void Write(Utf8JsonWriter json, Diagnostic diagnostic, string input)
    {
        json.WriteStartObject();
        json.WriteString("path"u8, InputPath.Shown(input, diagnostic.Spot.Path));
        json.WriteNumber("line"u8, diagnostic.Spot.Line);
        json.WriteNumber("column"u8, diagnostic.Spot.Column);
        json.WriteString("severity"u8, DiagnosticText.Word(diagnostic.Severity));
        json.WriteString("code"u8, diagnostic.Code.Id);
        json.WriteString("message"u8, diagnostic.Message);
        json.WriteString("remedy"u8, diagnostic.Remedy);
        json.WriteEndObject();
    }
}
