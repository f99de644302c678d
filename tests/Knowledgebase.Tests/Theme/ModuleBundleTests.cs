extern alias Scripts;

using Scripts::Knowledgebase.Scripts;

namespace Knowledgebase.Tests.Theme;

/// <summary>Modules become one script in the order of their imports; what a browser would refuse later stops the build.</summary>
public sealed class ModuleBundleTests
{
    static readonly Dictionary<string, string> Sources = new()
    {
        ["a/dom.js"] = "export const el = name => document.createElement(name);\n",
        ["a/b/list.js"] = "import { el } from '../dom.js';\n\nexport const list = () => el('ul');\n",
        ["a/page.js"] = "import { list } from './b/list.js';\nimport { el } from './dom.js';\nimport './say.js';\n\nexport const page = () => [el('p'), list()];\n",
        ["a/say.js"] = "document.title = 'said';\n",
    };

    [Fact]
    public void What_is_imported_stands_once_and_before_its_use_and_only_the_entry_exports() => Assert.Equal(
        """
        const el = name => document.createElement(name);

        const list = () => el('ul');
        document.title = 'said';

        export const page = () => [el('p'), list()];

        """.ReplaceLineEndings("\n"), Of("a/page.js"));

    [Theory]
    [InlineData("import { none } from './dom.js';\n\nnone();\n", "exports no none")]
    [InlineData("import { el } from './dom.js';\n\ndocument.title = '';\n", "el")]
    [InlineData("el('p');\n", "el")]
    [InlineData("const unused = 1;\n", "unused")]
    [InlineData("export let changed = 1;\n", "not taken here")]
    [InlineData("import el from './dom.js';\n\nel('p');\n", "not taken here")]
    [InlineData("import './x.js';\n", "by way of others")]
    public void What_is_not_so_is_told_with_its_file(string source, string told)
    {
        var fault = Assert.Throws<FormatException>(() => Of("a/x.js", source));
        Assert.StartsWith("a/x.js", fault.Message, StringComparison.Ordinal);
        Assert.Contains("error SCRIPT", fault.Message, StringComparison.Ordinal);
        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_two_modules_have_is_refused() => Assert.False(CompactScript.TryMake(
        Of("a/x.js", "import { list } from './b/list.js';\n\nconst el = list;\nel();\n"), out _));

    static string Of(string entry, string? source = null) =>
        ModuleBundle.Of(entry, path => path == entry && source is not null ? source : Sources[path]);
}
