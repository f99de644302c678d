using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Translated;

/// <summary>The projects in English: what somebody wrote of each, its Japanese name, and where its record is.</summary>
internal static class EnglishProjects
{
    private const int Most = 100;

    public static PageView View(Wording w, LayoutView site)
    {
        var projects = w.Catalog.All(Kind.Project);
        return EnglishPages.Page(w, site, w.Routes.English("projects"), "The projects",
            $"Projects: {Numerals.Of(projects.Length)}. English names are our own translations, not official ones.",
            projects.Take(Most).Select(e => Section(w, e)));
    }

    private static SectionView Section(Wording w, Entry entry)
    {
        var p = (Project)entry.Value;
        var english = p.Head.Versions.English;
        return new(entry.Id.Slug, english?.Title ?? $"No English title yet ({entry.Id.Slug})",
        [
            new TextBlock(english?.Summary ?? "Nobody has written an English summary of this project yet."),
            new FactsBlock([.. Facts(w, entry, p).OfType<FactView>()]),
        ])
        {
            Note = english is null ? null : $"Translation: {english.By}",
        };
    }

    private static IEnumerable<FactView?> Facts(Wording w, Entry entry, Project p) =>
    [
        Fact("Name as printed", p.PrintedName.Absence is { } absence ? EnglishWords.Absent(absence) : EnglishWords.Japanese(p.PrintedName.Value)),
        Fact("Full record", EnglishWords.Japanese(w.Link(entry)) with { Note = "in Japanese" }),
        Fact("In charge", [.. p.Owners.Select(o => EnglishWords.Japanese(w.Link(w.Catalog[o])))]),
        Fact("State", [.. p.Status.Select(s => new ValueView($"{EnglishWords.Of(s.Year)}: {EnglishWords.Of(s.State)}"))]),
        Fact("Outcomes written", Count(w, entry, p.Outcomes.Length, "outcomes", "outcome")),
        Fact("Issues listed", Count(w, entry, p.Issues.Length, "issues", "issue")),
    ];

    private static ValueView Count(Wording w, Entry entry, int count, string section, string one) => count == 0
        ? new("none written")
        : new($"{Numerals.Of(count)} {(count == 1 ? one : section)}") { Url = $"{w.Routes.Of(entry)}#{section}", TargetLang = "ja" };
}
