using Knowledgebase.Theme;
using Xunit;

namespace Knowledgebase.Tests.Theme;

public sealed class ScriptTextTests
{
    [Fact]
    public void Comment_lines_and_indentation_go_and_everything_else_stays()
    {
        const string script = "// what it is\r\nconst url = 'https://x.example/'; // kept\n\n  if (a) {\n    // why\n    b('//');\n  }\n";
        Assert.Equal("const url = 'https://x.example/'; // kept\nif (a) {\nb('//');\n}\n", ScriptText.Compact(script));
    }
}
