using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Knowledgebase.Theme.Html;

/// <summary>Data for machines inside a page (JSON-LD). It never runs, and no text in it can end its element.</summary>
public sealed class JsonData
{
    // Japanese stays readable; <, >, &, ' and " are escaped whatever a text holds.
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    readonly string _text;

    JsonData(string text) => _text = text;

    internal SafeHtml Markup => new(_text);

    /// <summary>The data as it stands in a page.</summary>
    public override string ToString() => _text;

    /// <summary>The value that <paramref name="write"/> writes.</summary>
    public static JsonData Of(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            write(json);
        return new(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    internal void WriteTo(Utf8JsonWriter json) => json.WriteRawValue(_text);
}
