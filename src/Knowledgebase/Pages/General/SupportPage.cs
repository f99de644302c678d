using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.General;

/// <summary>相談・借りる, the list of what a school may ask for. Where nobody receives it: what the source says, whom it names, what to settle before asking.</summary>
internal static class SupportPage
{
    public const string Title = "相談・借りる";
    private const string PrepareTitle = "問い合わせる前に決めておくとよいこと";
    private const int MostNamed = 3;

    /// <summary>What a school needs to know before it asks anybody; the form asks for the same.</summary>
    private static readonly ImmutableArray<string> Preparations =
    [
        "何をしたいか（説明・研修・貸出のどれか。見たページの題名も）",
        "教科等のねらい（道具を使うことではなく、どのような力を育てたいか）",
        "校種・学年・人数と、学級で行うか学校全体で行うか",
        "希望する時期と、動かせるかどうか",
        "使える端末とネットワーク、使ったことのある人がどれくらいいるか",
        "配慮が必要なこと（児童生徒の名前や、個人が分かることは書かない）",
        "連絡を受ける人と、校内の了解",
    ];

    public static string Lead(Wording w) => w.Offers.TakesRequests
        ? "内容の説明、教員の研修、教材の貸出などの支援です。"
        : $"このサイトは、申込みを受け付けていません。取り次ぎもしません。支援や貸出が今行われているかどうかも、分かりません。{About(w)}、担当課、{PrepareTitle}を示します。";

    /// <summary>Of what the supports are: all of them may belong to one project, and a reader takes the list for that of all.</summary>
    private static string About(Wording w)
    {
        string[] projects = [.. Services(w).SelectMany(s => s.Projects).Select(r => r.Target).Distinct().Select(id => w.Catalog[id].Title)];
        return projects.Length == 0 ? "支援について出典に書かれていること"
            : $"{string.Concat(projects.Take(MostNamed).Select(p => $"「{p}」"))}{(projects.Length > MostNamed ? $"など{Numerals.Of(projects.Length)}件のプロジェクト" : "")}の支援について出典に書かれていること";
    }

    private static IEnumerable<Service> Services(Wording w) => w.Catalog.All<Service>(Kind.Service);

    /// <summary>The one way to this page, from wherever somebody might look for help.</summary>
    public static LinkView Link(Wording w) => new(Title, w.Routes.List(Kind.Service))
    {
        Note = w.Offers.TakesRequests ? "説明・研修・貸出の申込みと、その決まり" : "出典が支援について書いていることと、担当課",
    };

    /// <summary>The same where a record leads to it: without a form, only what belongs to a project with supports has anything to find there.</summary>
    public static ImmutableArray<LinkView> Links(Wording w, Entry entry) =>
        w.Offers.TakesRequests || Belonging.ProjectsOf(entry).Any(project => w.Catalog.PointingAt(project, Kind.Service).Any()) ? [Link(w)] : [];

    /// <summary>What supports are called that nobody offers here: what a source calls necessary, or what it names.</summary>
    public static string Said(Wording w, IEnumerable<Reference> services) =>
        (services.All(r => !((Service)w.Catalog[r].Value).Issues.IsEmpty) ? "出典が必要だとしている支援" : "出典に書かれた支援") + "（今行われているかは分かりません）";

    /// <summary>Word that something of which a record speaks cannot be asked for here.</summary>
    public static NoteBlock NotTaken(Wording w, Entry entry) => new(Tone.Open, "このサイトでは、申込みを受け付けていません",
        "支援や貸出が今行われているかどうかは、このサイトでは分かりません。", Links(w, entry));

    /// <summary>The list of services with what belongs around it.</summary>
    public static PageView Around(Wording w, PageView list, int page, int pages) => list with
    {
        Title = Title,
        DocumentTitle = ListPages.Numbered(Title, page, pages),
        Opening = page > 1 || !w.Offers.TakesRequests ? []
            : [new LinksBlock([new("申し込む・尋ねる", w.Routes.Request()) { Note = "一つの申込みで頼めます" }]), .. list.Opening],
        Sections = page == 1 && !w.Offers.TakesRequests ? [.. list.Sections, .. Instead(w)] : list.Sections,
    };

    private static IEnumerable<SectionView> Instead(Wording w)
    {
        var services = Services(w).ToArray();
        var issues = services.SelectMany(s => s.Issues).Select(r => w.Catalog[r]).Distinct();
        if (Section("said", "出典に書かれた課題", ProjectPages.Issues(w, issues, true)) is { } said) yield return said;
        if (Offices.Section(w, services.SelectMany(s => s.Projects).Select(r => r.Target).Distinct()) is { } offices)
            yield return offices with { Title = "プロジェクトの担当課" };
        yield return new("prepare", PrepareTitle, [new StepsBlock(Preparations)])
        {
            Note = "当サイトの提案です。出典に書かれた項目ではありません。",
        };
        yield return new("further", "ほかの手がかり", [new LinksBlock(
        [
            new("だれに聞くか", w.Routes.Whom) { Note = "役割と、すべてのプロジェクトの担当課" },
            .. w.Catalog.All(Kind.Page).Where(e => e.Id.Slug is "ask").Select(w.Link),
        ])]);
    }
}
