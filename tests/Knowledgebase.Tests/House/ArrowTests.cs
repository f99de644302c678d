namespace Knowledgebase.Tests.House;

/// <summary>
/// Arrows go down: a room – a namespace – refers only to rooms that stand before it, by what the compiler made of the sources.
/// </summary>
public sealed class ArrowTests
{
    /// <summary>All rooms, from the lowest to the highest.</summary>
    static readonly string[] Floors =
    [
        .. Rooms("Theme.", "Html Views.Blocks Views Views.Blocks.Text Views.Blocks.Charts Views.Blocks.Forms Views.Blocks.Lists"),
        .. Rooms("Theme.", "Views.Blocks.Overviews Views.Blocks.Records Views.Blocks.Search Views.Blocks.Tables Views.Blocks.Time Assets"),
        .. Rooms("Theme.Components.", "Inline Records Text Lists Tables Time Search Forms Charts Overviews Page Sheets"),
        .. Rooms("", "Theme Theme.Style Japanese Sources Diagnostics Privacy Yaml Basics Prose Schema"),
        .. Rooms("", "Records.Parts Records.Settings Records Reading Linking Search Search.Index"),
        .. Rooms("", "Judging.Files Judging.Years Judging Data Lending Requests Output"),
        .. Rooms("Pages.", "Shared Linked Indicators Sections Requests Translated RecordPages Cases General Files"),
        .. Rooms("", "Pages Checking"), "Knowledgebase",
        .. Rooms("", "Sample.Words Sample Office Office.Log Office.Loans Office.Decisions Office.Incoming Office.Drafts Office.Letters"),
        .. Rooms("Cli.", "Runtime Printing Attachments Disk Options Serve Commands.Office Commands"), "Knowledgebase.Cli",
    ];

    /// <summary>Rooms in which some files know each other, and why they cannot be taken apart.</summary>
    static readonly Dictionary<string, string> OneThing = new()
    {
        ["Knowledgebase.Schema"] = "A type reads a field, a shape holds fields, a shape is a type again; all note what they meet in one reading.",
        ["Knowledgebase.Diagnostics"] = "A diagnostic may stand for others and tells how many; a tally counts diagnostics.",
        ["Knowledgebase.Office.Drafts"] = "A draft of a practice holds one of an adaptation.",
        ["Knowledgebase.Office.Letters"] = "A letter is made of its rows.",
        ["Knowledgebase.Sample"] = "A sample's size follows from what is made, and what is made from the size.",
        ["Knowledgebase.Sample.Words"] = "One list in several files.",
        ["Knowledgebase.Theme.Html"] = "A template fills the writer that it is handed to.",
        ["Knowledgebase.Theme.Components.Page"] = "A block may hold blocks.",
        ["Knowledgebase.Cli.Commands.Office"] = "A command reads the row by which it was found.",
        ["Knowledgebase.Cli.Attachments"] = "What lies in a file may be a file.",
        ["Knowledgebase.Cli.Options"] = "Arguments name the command that they are for; a command is run with them.",
    };

    static readonly Lazy<CompiledReferences> Ours = new(() =>
        new(Directory.GetFiles(AppContext.BaseDirectory, "Knowledgebase*.dll").Where(IsProduct), "Knowledgebase"));

    [Fact]
    public void A_room_refers_only_to_rooms_below_it() => Assert.Equal([], Wrong(Ours.Value, Floors));

    [Fact]
    public void Every_room_has_its_floor() => Assert.Equal(
        Floors.Order(StringComparer.Ordinal), Ours.Value.Types.Select(RoomOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void A_room_is_a_folder() => Assert.Equal([], Repository.Files("*.cs", "src", "theme").Where(file =>
        Regex.Match(File.ReadAllText(file), "(?m)^namespace ([\\w.]+);").Groups[1].Value is { Length: > 0 } room
        && room != Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!).Replace("src/", "", StringComparison.Ordinal)
            .Replace("theme", "Knowledgebase.Theme", StringComparison.Ordinal).Replace('/', '.')));

    [Fact]
    public void The_picture_of_the_floors_is_true()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "ARCHITECTURE.md"));
        var picture = text[text.IndexOf("## Floors", StringComparison.Ordinal)..text.IndexOf("## One record", StringComparison.Ordinal)];
        Assert.Equal(Floors.Select(room => room["Knowledgebase".Length..].TrimStart('.')).Where(room => !room.Contains('.', StringComparison.Ordinal)),
            Regex.Matches(picture, "(?m)^ (?:[a-zA-Z./]+/)? +([A-Z][a-zA-Z]+)  ").Select(m => m.Groups[1].Value.Replace("Knowledgebase", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Files_of_a_room_know_each_other_only_where_it_is_said_why()
    {
        var circles = Ours.Value.Types.GroupBy(RoomOf)
            .SelectMany(room => Circles([.. room]), (room, files) => (Room: room.Key, Files: files)).ToArray();
        Assert.Equal([], circles.Where(c => !OneThing.ContainsKey(c.Room)));
        Assert.Equal([], OneThing.Keys.Except(circles.Select(c => c.Room), StringComparer.Ordinal));
    }

    [Fact]
    public void A_wrong_arrow_of_any_kind_is_seen()
    {
        var fixture = new CompiledReferences([typeof(ArrowTests).Assembly.Location], "Fixture");
        var low = fixture.Types.Where(type => type.StartsWith("Fixture.Low.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(low.Select(type => $"{type} → Fixture.High.Thing"), Wrong(fixture, ["Fixture.Low", "Fixture.High"]));
        Assert.Equal([], Wrong(fixture, ["Fixture.High", "Fixture.Low"]));
    }

    static IEnumerable<string> Rooms(string within, string names) => names.Split(' ').Select(name => $"Knowledgebase.{within}{name}");

    static IEnumerable<string> Wrong(CompiledReferences references, string[] floors) => references.Arrows
        .Where(arrow => Array.IndexOf(floors, RoomOf(arrow.From)) < Array.IndexOf(floors, RoomOf(arrow.To)))
        .Select(arrow => $"{arrow.From} → {arrow.To}").Order(StringComparer.Ordinal);

    static IEnumerable<string> Circles(HashSet<string> room)
    {
        var forth = Ours.Value.Arrows.Where(arrow => room.Contains(arrow.From) && room.Contains(arrow.To))
            .Select(arrow => (From: Ours.Value.FileOf(arrow.From), To: Ours.Value.FileOf(arrow.To))).Where(arrow => arrow.From != arrow.To && arrow is { From: not null, To: not null })
            .ToLookup(arrow => arrow.From!, arrow => arrow.To!, StringComparer.Ordinal);
        var reach = forth.ToDictionary(file => file.Key, file => Reach(file.Key, forth), StringComparer.Ordinal);
        return reach.Where(file => file.Value.Contains(file.Key))
            .Select(file => string.Join(' ', file.Value.Where(other => reach.TryGetValue(other, out var back) && back.Contains(file.Key)).Order(StringComparer.Ordinal))).Distinct();
    }

    static HashSet<string> Reach(string file, ILookup<string, string> forth)
    {
        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>(forth[file]));
        while (open.TryDequeue(out var next))
            if (seen.Add(next)) foreach (var after in forth[next]) open.Enqueue(after);
        return seen;
    }

    static string RoomOf(string type) => type[..type.LastIndexOf('.')];

    static bool IsProduct(string file) =>
        Path.GetFileNameWithoutExtension(file) is not ("Knowledgebase.Tests" or "Knowledgebase.Trial" or "Knowledgebase.Scripts");
}
