using System.Text.Json;

namespace Knowledgebase.Browser.Looks;

/// <summary>What <c>measures.js</c> finds wrong with the picture of a page.</summary>
static class Measures
{
    static readonly string Script = File.ReadAllText(Repository.Path("tests", "Knowledgebase.Browser", "Looks", "measures.js"));

    /// <summary>What is wrong, as a script for any browser: it answers with a list of sentences.</summary>
    public static string Of(Look look) =>
        $"({Script})({JsonSerializer.Serialize(new { purpose = look.Purpose, within = look.Within, ready = look.Ready, typed = look.Typed })})";

    /// <summary>What is wrong with the page that is open.</summary>
    public static async Task<string[]> WrongAsync(IPage page, Look look) => await page.EvaluateAsync<string[]>(Of(look));
}
