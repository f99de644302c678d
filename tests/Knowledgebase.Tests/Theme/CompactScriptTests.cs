extern alias Scripts;

using Scripts::Knowledgebase.Scripts;

namespace Knowledgebase.Tests.Theme;

public sealed class CompactScriptTests
{
    [Fact]
    public void Comments_blanks_and_long_local_names_go_and_exported_names_stay()
    {
        const string script = """
            // what it is
            export const twice = (number, { limit = 10 } = {}) => {
              const address = 'https://x.example/'; // kept
              return { address, number: Math.min(number * 2, limit) };
            };
            """;
        Assert.True(CompactScript.TryMake(script, out var compact));
        Assert.StartsWith("export const twice=", compact, StringComparison.Ordinal);
        Assert.Contains("limit", compact, StringComparison.Ordinal);
        Assert.Contains("https://x.example/", compact, StringComparison.Ordinal);
        Assert.DoesNotContain("what it is", compact, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", compact.Trim(), StringComparison.Ordinal);
        Assert.True(compact.Length < script.Length * 0.7, compact);
    }

    [Fact]
    public void A_mistake_in_a_script_is_told_and_nothing_is_made()
    {
        Assert.False(CompactScript.TryMake("const = 1;", out var errors));
        Assert.Contains("1", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("const=1", errors, StringComparison.Ordinal);
    }
}
