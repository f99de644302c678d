namespace Knowledgebase.Tests.Theme;

/// <summary>A rule hits what its file is about and nothing else: two files that give one class two meanings are how a page breaks unseen.</summary>
public sealed partial class StyleFilesTests
{
    /// <summary>The files of what all pages share. Every other file is about one part of the site.</summary>
    static readonly string[] Base = ["tokens.css", "base.css", "layout.css", "parts.css"];

    /// <summary>The files that say what paper leaves out and what a sheet keeps, whosever it is.</summary>
    static readonly string[] Paper = ["print.css", "handout.css"];

    [Fact]
    public void A_class_has_rules_in_one_file_or_in_the_base_files_and_others_refine_it_only_inside_a_part_of_their_own()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "theme", "Assets", "Styles"), "*.css").ToDictionary(f => Path.GetFileName(f), File.ReadAllText);
        var strays = Strays(files);
        Assert.True(strays.Length == 0, string.Join('\n', strays));
    }

    [Theory]
    [InlineData(".a { color: red } .a .note { color: red }", ".b .note { color: red }")]
    [InlineData("main:has(> .a, .note) > .note::before { content: '.b' }", ".b { color: red } /* .a */ @media print { .b { color: red } }")]
    [InlineData("section > h2 { color: red }", "p:is(.note, .b) { color: red }")]
    public void Parts_that_keep_to_themselves_are_in_order(string one, string other) =>
        Assert.Empty(Strays(new() { ["parts.css"] = ".note { color: red }", ["one.css"] = one, ["other.css"] = other, [Paper[0]] = ".a, .b { display: none }" }));

    [Theory]
    [InlineData(".none > ::before { content: '○' }", ".facet .none { order: 1 }", "one.css: .none > ::before", "other.css: .facet .none")]
    [InlineData(".whole { white-space: pre-wrap }", ".findings.whole { display: grid }", "one.css: .whole", "other.css: .findings.whole")]
    [InlineData(".a { color: red } .note > p, .a .note { margin: 0 }", ".b { color: red }", "one.css: .note > p")]
    [InlineData("@media print { .a, p:is(.note, dd) { margin: 0 } }", ".b { color: red }", "one.css: p:is(.note, dd)")]
    public void A_class_of_two_files_and_a_shared_class_alone_are_found(string one, string other, params string[] strays) =>
        Assert.Equal(strays, Strays(new() { ["parts.css"] = ".note { color: red }", ["one.css"] = one, ["other.css"] = other }));

    // A selector of a part names a class that is the part's own, if it names any, and no class of another part.
    static string[] Strays(Dictionary<string, string> files)
    {
        var selectors = files.Where(f => !Paper.Contains(f.Key)).SelectMany(f => Selectors(f.Value).Select(s => (File: f.Key, Text: s, Classes: Classes(s)))).ToArray();
        var filesOf = selectors.SelectMany(s => s.Classes.Select(name => (name, s.File))).ToLookup(pair => pair.name, pair => pair.File);
        bool IsShared(string name) => filesOf[name].Any(Base.Contains);
        bool IsOwn(string name) => filesOf[name].Distinct().Count() == 1;
        return
        [
            .. from selector in selectors
               where !Base.Contains(selector.File) && selector.Classes.Length > 0
               where !selector.Classes.Any(IsOwn) || !selector.Classes.All(name => IsOwn(name) || IsShared(name))
               select $"{selector.File}: {selector.Text}",
        ];
    }

    static IEnumerable<string> Selectors(string style) =>
        from head in Head().Matches(Silent().Replace(style, "")).Select(m => m.Groups[1].Value.Trim())
        where !head.StartsWith('@')
        from selector in OuterComma().Split(head)
        select Blanks().Replace(selector.Trim(), " ");

    static string[] Classes(string selector) => [.. ClassName().Matches(selector).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"/\*.*?\*/|""[^""]*""|'[^']*'", RegexOptions.Singleline)]
    private static partial Regex Silent();

    [GeneratedRegex(@"([^{};]+)\{")]
    private static partial Regex Head();

    // A comma that no open parenthesis is before.
    [GeneratedRegex(@",(?=(?:[^()]|\((?:[^()]|\([^()]*\))*\))*$)")]
    private static partial Regex OuterComma();

    [GeneratedRegex(@"\.(-?[A-Za-z_][\w-]*)")]
    private static partial Regex ClassName();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
