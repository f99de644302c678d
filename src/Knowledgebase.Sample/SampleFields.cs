namespace Knowledgebase.Sample;

/// <summary>What many records write alike.</summary>
static class SampleFields
{
    public static void Number(this YamlWriter y, string key, int value) => y.Raw(key, Text(value));

    /// <summary>A text with its place in the source; <paramref name="figures"/> are YAML.</summary>
    public static void Statement(
        this YamlWriter y, SeededRandom random, string section, string text, params IEnumerable<string> figures)
    {
        y.Field("text", text);
        y.RawItems("figures", figures);
        y.RawItems("cites", [Cite(random, section)]);
    }

    public static void Statement(this YamlWriter y, string key, SeededRandom random, string section, string text) =>
        y.Part(key, () => y.Statement(random, section, text));

    public static void Statements(
        this YamlWriter y, string key, SeededRandom random, string section, params IEnumerable<string> texts) =>
        y.Items(key, texts, text => y.Statement(random, section, text));
}
