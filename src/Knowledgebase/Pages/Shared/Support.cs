namespace Knowledgebase.Pages.Shared;

/// <summary>What may be asked for, and the one way to it from wherever somebody might look for help.</summary>
static class Support
{
    const int MaxNamed = 3;

    internal static string Prepare => "問い合わせる前に決めておくとよいこと";

    public static string Lead(Site site) =>
        site.Offers.TakesRequests
            ? "内容の説明、教員の研修、教材の貸出などの支援です。"
            : $"このサイトは、申込みを受け付けていません。取り次ぎもしません。支援や貸出が今行われているかどうかも、分かりません。{About(site)}、担当課、{Prepare}を示します。";

    // Of what the supports are: all of them may belong to one project, and a reader takes the list for that of all.
    static string About(Site site)
    {
        var projects = Services(site).SelectMany(s => s.Projects).Select(r => site.Catalog[r]).Distinct().ToArray();
        var more = projects.Length > MaxNamed ? $"など{Numerals.Of(projects.Length)}件のプロジェクト" : "";
        return $"{string.Concat(projects.Take(MaxNamed).Select(p => $"「{p.Title}」"))}{more}{(projects.Length > 0 ? "の" : "")}支援について出典に書かれていること";
    }

    internal static IEnumerable<Service> Services(Site site) => site.Catalog.All<Service>(Kind.Service);

    public static LinkView Link(Site site) =>
        new(Titles.Support, site.Routes.List(Kind.Service))
        {
            Note = site.Offers.TakesRequests
                ? "説明・研修・貸出の申込みと、その決まり"
                : "出典が支援について書いていることと、担当課",
        };

    /// <summary>The same where a record leads to it: without a form, only what belongs to a project with supports has anything to find there.</summary>
    public static ImmutableArray<LinkView> Links(Site site, Entry entry) =>
        site.Offers.TakesRequests
        || Belonging.ProjectsOf(entry).Any(project => site.Catalog.PointingAt(project, Kind.Service).Any())
            ? [Link(site)]
            : [];

    public static string LabelOf(Site site, IEnumerable<Reference> services) =>
        services.All(r => !((Service)site.Catalog[r].Value).Issues.IsEmpty) ? "必要とされた支援" : "出典に書かれた支援";

    /// <summary>What is to be said beside that label.</summary>
    public static string Unsure => "今行われているかは分かりません";

    /// <summary>The supports where nobody takes requests; what is to be said of them is said once.</summary>
    public static ImmutableArray<ValueView> Named(Site site, ImmutableArray<Reference> services) =>
        site.References(services) is [.. var first, var last]
            ? [.. first, last with { Note = $"{(first.IsEmpty ? "" : "どれも、")}{Unsure}" }]
            : [];

    public static NoteBlock NotTaken(Site site, Entry entry) =>
        new(
            Tone.Open,
            "このサイトでは、申込みを受け付けていません",
            "支援や貸出が今行われているかどうかは、このサイトでは分かりません。",
            Links(site, entry)
        );
}
