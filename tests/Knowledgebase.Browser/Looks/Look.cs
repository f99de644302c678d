namespace Knowledgebase.Browser.Looks;

/// <summary>A page as a reader meets it: what it is for must begin within so many screens, once its scripts have drawn what they draw last.</summary>
sealed record Look(string Place, string Purpose, double Within = 1, string Ready = "main", string Typed = "")
{
    /// <summary>What stands on a page of the real site only after something was asked for.</summary>
    public static IReadOnlyDictionary<string, Look> Asked { get; } = new Dictionary<string, Look>
    {
        ["results"] = new("search/?q=プログラミング", "[data-hit]", Ready: ".facet"),
        ["suggestions at home"] = new("", ".suggest li", Ready: ".suggest li", Typed: "アンケート"),
        ["suggestions on a list"] = new("practices/", ".suggest li", Ready: ".suggest li", Typed: "アンケート"),
        ["comparison"] = new("compare/?r=practices/absence-form,practices/groupware,practices/text-prog", "main table", Ready: ".comparison td"),
    };

    /// <summary>How the page that stands for a kind is met.</summary>
    public static Look Of(PublishedSite site, string kind)
    {
        if (Asked.TryGetValue(kind, out var asked)) return asked;
        var page = PageKinds.Of(kind);
        return new(page.Place(site), page.Purpose, page.Within);
    }
}
