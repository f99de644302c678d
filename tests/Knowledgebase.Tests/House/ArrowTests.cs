namespace Knowledgebase.Tests.House;

/// <summary>
/// Arrows go down: a room – a namespace – refers only to rooms that stand before it, by what the compiler made of the sources. A room that
/// is not listed belongs to the one around it.
/// </summary>
public sealed class ArrowTests
{
    /// <summary>All rooms, from the lowest to the highest.</summary>
    private static readonly string[] Floors =
    [
        .. new[]
        {
            "Theme", "Japanese", "Sources", "Diagnostics", "Privacy", "Yaml", "Basics", "Prose", "Schema",
            "Records.Parts", "Records.Settings", "Records", "Reading", "Linking", "Search", "Search.Index",
            "Judging.Files", "Judging.Years", "Judging", "Data", "Lending", "Requests", "Output", "Pages", "Checking",
        }.Select(room => "Knowledgebase." + room),
        "Knowledgebase", "Knowledgebase.Sample", "Knowledgebase.Office", "Knowledgebase.Office.Log", "Knowledgebase.Office.Incoming",
        "Knowledgebase.Office.Loans", "Knowledgebase.Office.Decisions", "Knowledgebase.Office.Letters", "Knowledgebase.Office.Drafts",
        "Knowledgebase.Cli",
    ];

    private static readonly Lazy<CompiledReferences> Ours = new(() =>
        new(Directory.GetFiles(AppContext.BaseDirectory, "Knowledgebase*.dll").Where(IsProduct), "Knowledgebase"));

    [Fact]
    public void A_room_refers_only_to_rooms_below_it() => Assert.Equal([], Wrong(Ours.Value, Floors));

    [Fact]
    public void Every_floor_is_a_room() =>
        Assert.Equal([], Floors.Except(Ours.Value.Types.Select(type => RoomOf(type, Floors)), StringComparer.Ordinal));

    [Fact]
    public void A_wrong_arrow_of_any_kind_is_seen()
    {
        var fixture = new CompiledReferences([typeof(ArrowTests).Assembly.Location], "Fixture");
        var low = fixture.Types.Where(type => type.StartsWith("Fixture.Low.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(low.Select(type => $"{type} → Fixture.High.Thing"), Wrong(fixture, ["Fixture.Low", "Fixture.High"]));
        Assert.Equal([], Wrong(fixture, ["Fixture.High", "Fixture.Low"]));
    }

    private static IEnumerable<string> Wrong(CompiledReferences references, string[] floors) => references.Arrows
        .Where(arrow => Array.IndexOf(floors, RoomOf(arrow.From, floors)) < Array.IndexOf(floors, RoomOf(arrow.To, floors)))
        .Select(arrow => $"{arrow.From} → {arrow.To}").Order(StringComparer.Ordinal);

    private static string RoomOf(string type, string[] floors)
    {
        var room = type[..type.LastIndexOf('.')];
        while (!floors.Contains(room)) room = room[..room.LastIndexOf('.')];
        return room;
    }

    private static bool IsProduct(string file) =>
        Path.GetFileNameWithoutExtension(file) is not ("Knowledgebase.Tests" or "Knowledgebase.Trial" or "Knowledgebase.Scripts");
}
