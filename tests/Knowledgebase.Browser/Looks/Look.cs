namespace Knowledgebase.Browser.Looks;

/// <summary>A page as a reader meets it: what it is for must begin within so many screens, once its scripts have drawn what they draw last.</summary>
sealed record Look(string Place, string Purpose, double Within = 1, string Ready = "main", string Typed = "")
{
    const string Chart = ".chart svg";
    const string Map = "main table";
    const string Field = ".field :is(input, textarea, select)";

    /// <summary>The first thing below the title and its sentence: facts, a table, what the page holds, or its first words.</summary>
    const string Anything = "main :is(dl, table, .contents, .cards, .links, .statement, .steps, .sheet, .note, section > p, .prose > p)";

    /// <summary>What stands on a page of the real site only after something was asked for.</summary>
    public static IReadOnlyDictionary<string, Look> Asked { get; } = new Dictionary<string, Look>
    {
        ["results"] = new("search/?q=プログラミング", "[data-hit]", Ready: ".facet"),
        ["suggestions at home"] = new("", ".suggest li", Ready: ".suggest li", Typed: "アンケート"),
        ["suggestions on a list"] = new("practices/", ".suggest li", Ready: ".suggest li", Typed: "アンケート"),
        ["comparison"] = new("compare/?r=practices/absence-form,practices/groupware,practices/text-prog", Map, Ready: ".comparison td"),
    };

    /// <summary>How the page that stands for a kind is met.</summary>
    public static Look Of(PublishedSite site, string kind)
    {
        if (Asked.TryGetValue(kind, out var asked)) return asked;
        var place = PageKinds.Place(site, kind);
        return kind switch
        {
            "home" or "search" => new(place, "main [type=search]"),
            "request" => new(place, ".door, main .links"),
            "request/form" or "request/report" => new(place, Field, 1.2),
            // What the office must say of a record comes before its facts.
            "one of practices" or "one of lessons" => new(place, ".glance, main > .note"),
            "list of indicators" or "one of indicators" => new(place, Chart, 1.2),
            "list of results" or "list of outcomes" or "list of opinions" or "list of needs" => new(place, ".statement"),
            // What stands below the issues is named before them.
            "list of issues" => new(place, ".milestones", 1.2),
            "list of plans" or "list of doubts" => new(place, Map),
            "gap map" or "gap sheet" or "gap map of subjects" or "gap map of indicators" => new(place, Map, 1.2),
            "list of removed" or "list of loans" or "list of services" or "cases by zero pair" => new(place, Anything),
            "facet" => new(place, "main .links"),
            "gaps" or "whom" or "cases by value" or "cases sorted" => new(place, ".card"),
            "cases by pair" => new(place, ".card, .browse-list .note"),
            _ when kind.StartsWith("list of ", StringComparison.Ordinal) => new(place, ".card"),
            _ => new(place, Anything),
        };
    }
}
