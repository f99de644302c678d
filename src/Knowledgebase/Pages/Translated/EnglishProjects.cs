using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Translated;

/// <summary>The projects in English: what somebody wrote of each, its Japanese name, and where its record is.</summary>
static class EnglishProjects
{
    const int Max = 100;

    public static PageView View(Site site)
    {
        var projects = site.Catalog.All(Kind.Project);
        return site.Page(
            site.Routes.English("projects"),
            "The projects",
            $"Projects: {Numerals.Of(projects.Length)}. English names are our own translations, not official ones.",
            projects.Take(Max).Select(e => Section(site, e))
        );
    }

    static SectionView Section(Site site, Entry entry)
    {
        var p = (Project)entry.Value;
        var english = p.Head.Versions.English;
        return new(
            entry.Id.Slug,
            english?.Title ?? $"No English title yet ({entry.Id.Slug})",
            [
                new TextBlock(english?.Summary ?? "Nobody has written an English summary of this project yet."),
                new FactsBlock([.. Facts(site, entry, p).OfType<FactView>()]),
            ]
        )
        {
            Note = english is null ? null : $"Translation: {english.By}",
        };
    }

    static IEnumerable<FactView?> Facts(Site site, Entry entry, Project p) =>
        [
            Fact(
                "Name as printed",
                p.PrintedName.Absence is { } absence
                    ? EnglishWords.Absent(absence)
                    : EnglishWords.Japanese(p.PrintedName.Value)
            ),
            Fact("Full record", EnglishWords.Japanese(site.Link(entry)) with { Note = "in Japanese" }),
            Fact("In charge", [.. p.Owners.Select(o => EnglishWords.Japanese(site.Link(site.Catalog[o])))]),
            Fact(
                "State",
                [.. p.Status.Select(s => new ValueView($"{EnglishWords.Of(s.Year)}: {EnglishWords.Of(s.State)}"))]
            ),
            Fact("Outcomes written", Count(site, entry, p.Outcomes.Length, "outcomes", "outcome")),
            Fact("Issues listed", Count(site, entry, p.Issues.Length, "issues", "issue")),
        ];

    static ValueView Count(Site site, Entry entry, int count, string section, string one) =>
        count == 0
            ? new("none written")
            : new($"{Numerals.Of(count)} {(count == 1 ? one : section)}")
            {
                Url = $"{site.Routes.Of(entry)}#{section}",
                TargetLang = "ja",
            };
}
