using System.Reflection;
using System.Xml.Linq;

namespace Knowledgebase.Tests.House;

/// <summary>The rules of the house, kept by machine. Uses of folders and packages are found by reading the sources' text.</summary>
public sealed partial class HouseTests
{
    static readonly string[] BadEndings = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Context", "Service", "Handler", "Processor", "Wrapper", "Base"];

    static readonly Assembly[] Pure = [typeof(Knowledgebase.Build).Assembly, typeof(Ledger).Assembly, typeof(SampleRecords).Assembly];
    static readonly Assembly[] Inner = [.. Pure, typeof(ThemePages).Assembly];
    static readonly Assembly[] All = [.. Inner, typeof(Shell).Assembly];

    [Fact]
    public void Files_stay_short()
    {
        foreach (var file in Code("src", "theme"))
            Assert.InRange(File.ReadLines(file).Count(), 1, 250);
    }

    [Fact]
    public void Folders_stay_small() => Assert.Equal([], new[] { "*.cs", "*.js", "*.css" }.SelectMany(p => Repository.Files(p, "src", "theme"))
        .GroupBy(file => Path.GetDirectoryName(file)).Where(folder => folder.Count() > 24).Select(folder => folder.Key));

    [Fact]
    public void Lines_fit_a_screen()
    {
        // Sentences stay on one line, so that they can be searched for; these files are mostly words, patterns or style.
        string[] texts = ["MailAddresses.cs", "RomanNames.cs", "PictureFacts.cs", "VersionsAgree.cs", "LetterComponent.cs", "DevAssets.cs"];
        var tooLong = from file in Code("src", "theme")
                      where !texts.Contains(Path.GetFileName(file))
                      from line in File.ReadAllLines(file).Select((text, index) => (text, index))
                      where line.text.Length > 120 && !Japanese().IsMatch(line.text) && !Text().IsMatch(line.text) && !line.text.TrimStart().StartsWith("///", StringComparison.Ordinal)
                      select $"{Path.GetRelativePath(Repository.Root, file)}:{line.index + 1} ({line.text.Length})";
        Assert.Equal([], tooLong);
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing() => Assert.DoesNotContain(
        All.SelectMany(Own).Where(t => t.FullName != "Knowledgebase.Records.Service"),
        t => BadEndings.Any(e => t.Name.Split('`')[0].EndsWith(e, StringComparison.Ordinal) && t.Name != e));

    [Fact]
    public void Only_one_folder_names_the_yaml_library() =>
        Assert.All(Naming("YamlDotNet", "src", "theme"), f => Assert.Contains("/src/Knowledgebase/Yaml/", f, StringComparison.Ordinal));

    [Fact]
    public void Only_one_file_names_the_script_minifier() => Assert.Equal(["CompactScript.cs"], Naming("NUglify", "src", "theme").Select(Path.GetFileName));

    [Fact]
    public void A_commit_leaves_the_assemblies_as_they_are() => Assert.All(
        All, a => Assert.DoesNotContain('+', a.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion));

    [Fact]
    public void The_program_carries_no_minifier() => Assert.DoesNotContain(
        "nuglify", File.ReadAllText(Path.Combine(Repository.Root, "src", "Knowledgebase.Cli", "packages.lock.json")), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Only_one_file_names_the_library_of_QR_codes() => Assert.Equal(["QrCode.cs"], Naming("ZXing", "src", "theme").Select(Path.GetFileName));

    [Fact]
    public void Only_one_file_names_the_markdown_library() => Assert.Equal(["ProseReader.cs"], Naming("Markdig", "src", "theme").Select(Path.GetFileName));

    [Fact]
    public void The_theme_stands_alone()
    {
        var project = XDocument.Load(Path.Combine(Repository.Root, "theme", "Knowledgebase.Theme.csproj"));
        Assert.Empty(project.Descendants("ProjectReference"));
        Assert.Empty(project.Descendants("PackageReference"));
        Assert.DoesNotContain(typeof(ThemePages).Assembly.GetReferencedAssemblies(), a => a.Name!.StartsWith("Knowledgebase", StringComparison.Ordinal));
    }

    [Fact]
    public void The_core_touches_neither_disk_nor_terminal_nor_clock()
    {
        var banned = File.ReadAllText(Path.Combine(Repository.Root, "src", "Knowledgebase", "BannedSymbols.txt"));
        foreach (var symbol in new[] { "T:System.IO.File;", "T:System.Console;", "T:System.Environment;", "P:System.DateTime.Now;" })
            Assert.Contains(symbol, banned, StringComparison.Ordinal);
        Assert.All(["Office", "Sample"], name => Assert.Contains("../Knowledgebase/BannedSymbols.txt",
            File.ReadAllText(Path.Combine(Repository.Root, "src", $"Knowledgebase.{name}", $"Knowledgebase.{name}.csproj")), StringComparison.Ordinal));
        var core = Pure.SelectMany(a => a.GetReferencedAssemblies()).Select(a => a.Name).ToArray();
        Assert.DoesNotContain("System.Console", core);
        Assert.DoesNotContain("System.Net.Http", core);
        Assert.DoesNotContain("System.Diagnostics.Process", core);
        Assert.DoesNotContain("#pragma warning disable", Code("src/Knowledgebase", "src/Knowledgebase.Office", "src/Knowledgebase.Sample", "theme").Select(File.ReadAllText).Aggregate(string.Concat), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_core_and_theme_hand_out_never_changes()
    {
        foreach (var property in Inner.SelectMany(Own).Where(t => t.IsPublic).SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)))
        {
            if (property.SetMethod is { IsPublic: true } set)
                Assert.True(set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit"), $"{property.DeclaringType}.{property.Name} can be set");
        }

        foreach (var field in Inner.SelectMany(Own).SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)))
        {
            if (field.Name.StartsWith('<') && !field.Name.EndsWith("k__BackingField", StringComparison.Ordinal)) continue;
            Assert.True(field.IsInitOnly || field.IsLiteral, $"{field.DeclaringType}.{field.Name} can be changed");
        }
    }

    [Fact]
    // The compiler copies a constant to wherever it is used, and the arrow is lost.
    public void No_constant_is_seen_outside_its_type() => Assert.Equal([], All.SelectMany(Own).Where(t => !t.IsEnum && !t.IsNestedPrivate)
        .SelectMany(t => t.GetFields(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
        .Where(f => f.IsLiteral && !f.IsPrivate).Select(f => $"{f.DeclaringType}.{f.Name}"));

    [Fact]
    public void Every_code_is_listed_once_and_says_what_to_do()
    {
        var declared = typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Where(f => f.FieldType == typeof(DiagnosticCode)).Select(f => (DiagnosticCode)f.GetValue(null)!).ToHashSet();
        Assert.Equal(declared, Codes.All.ToHashSet());
        Assert.Equal(Codes.All.Select(c => c.Id).Order(StringComparer.Ordinal), Codes.All.Select(c => c.Id));
        Assert.Equal(Codes.All.Length, Codes.All.Select(c => c.Id).Distinct().Count());
        Assert.All(Codes.All, c =>
        {
            Assert.Matches("^KB0[1-8][0-9]{2}$", c.Id);
            Assert.EndsWith("。", c.Meaning, StringComparison.Ordinal);
            Assert.EndsWith("。", c.Remedy, StringComparison.Ordinal);
            Assert.False(c.Title.EndsWith('。'));
        });
        var page = SiteTest.Base.Build().Page("codes/index.html").Body!.TextContent;
        Assert.All(Codes.All, c => Assert.Contains(c.Meaning, page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_exit_code_stands_in_the_readme_and_in_the_help()
    {
        var codes = typeof(ExitCode).GetProperties().Select(code => string.Create(CultureInfo.InvariantCulture, $"{code.GetValue(null)}")).ToArray();
        var readme = Regex.Match(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), "(?s)Exit codes:.*?\n\n(.*?)\n\n").Groups[1].Value;
        var help = Regex.Match(HelpCommand.TextOf(CommandTable.Program), "(?s)終了コード:(.*?)例:").Groups[1].Value;
        foreach (var text in new[] { readme, help })
            Assert.Equal(codes.Order(), Regex.Matches(text, "(?<![0-9])[0-9]+(?![0-9])").Select(m => m.Value).Distinct().Order());
    }

    [Fact]
    public void No_interface_has_only_one_implementation()
    {
        foreach (var contract in All.SelectMany(Own).Where(t => t.IsInterface))
            Assert.NotEqual(1, All.SelectMany(Own).Count(t => t.IsClass && contract.IsAssignableFrom(t)));
    }

    [Fact]
    public void Only_one_file_groups_the_digits_of_counts() =>
        Assert.DoesNotContain(Code("src", "theme"), f => File.ReadAllText(f).Contains(":N0}", StringComparison.Ordinal));

    [Fact]
    public void Nothing_is_left_to_do() => Assert.DoesNotContain(
        Code("src", "theme", "tests").Where(f => !f.EndsWith("HouseTests.cs", StringComparison.Ordinal)), f => Unfinished().IsMatch(File.ReadAllText(f)));

    [Fact]
    public void No_file_names_a_machine()
    {
        var texts = new[] { "*.cs", "*.csproj", "*.props", "*.json", "*.yaml", "*.md", "*.txt", "*.css", "*.sh", "*.config" }
            .SelectMany(p => Repository.Files(p, "src", "theme", "tests", "input"))
            .Where(f => !f.EndsWith("HouseTests.cs", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, f => Machine().IsMatch(File.ReadAllText(f)));
    }

    [Fact]
    public void Every_test_that_a_script_or_a_document_names_is_there()
    {
        var classes = Code("tests").Select(Path.GetFileNameWithoutExtension).ToHashSet();
        var texts = Directory.GetFiles(Path.Combine(Repository.Root, "tests")).Append(Path.Combine(Repository.Root, "CONTRIBUTING.md")).Append(Path.Combine(Repository.Root, "README.md"));
        var named = texts.SelectMany(file => NamedTest().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value)).ToArray();
        Assert.Contains("Knowledgebase.Browser.Looks.Lighthouse", named);
        Assert.Contains("GoldenTests", named);
        Assert.Equal([], named.Where(name => name.StartsWith("Knowledgebase.", StringComparison.Ordinal)
                ? !File.Exists(Path.Combine(Repository.Root, "tests", string.Join('.', name.Split('.')[..2]), Path.Combine(name.Split('.')[2..]) + ".cs"))
                : !classes.Contains(name)));
    }

    [GeneratedRegex(@"-class[- ]'?\*?([A-Z][\w.]+)")]
    private static partial Regex NamedTest();

    static IEnumerable<string> Code(params string[] folders) => Repository.Files("*.cs", folders);

    static IEnumerable<string> Naming(string word, params string[] folders) =>
        Code(folders).Where(f => Regex.IsMatch(File.ReadAllText(f), $"^\\s*using .*{word}|{word}\\.", RegexOptions.Multiline));

    static IEnumerable<Type> Own(Assembly assembly) => assembly.GetTypes().Where(t =>
        t.Namespace?.StartsWith("Knowledgebase", StringComparison.Ordinal) == true && !t.Name.Contains('<', StringComparison.Ordinal));

    /// <summary>A line that is a piece of a text.</summary>
    [GeneratedRegex("^ *([+] )?[$@]*\"|^ *<")]
    private static partial Regex Text();

    [GeneratedRegex("[\\u3040-\\u30ff\\u4e00-\\u9fff]")]
    private static partial Regex Japanese();

    [GeneratedRegex("\\b(TODO|FIXME|HACK|XXX)\\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex("/(?:home|Users|root|work|tmp/wt)/|localhost:\\d{4}/(?:v3|nuget)|registry\\.|nuget\\.org|[A-Z]:\\\\\\\\Users")]
    private static partial Regex Machine();
}
