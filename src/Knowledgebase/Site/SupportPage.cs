using System.Collections.Immutable;
using Knowledgebase.Records;
using Knowledgebase.Theme.Views;
using static Knowledgebase.Site.RecordPage;

namespace Knowledgebase.Site;

/// <summary>相談・借りる, the list of what a school may ask for. Where nobody receives it: what the source says, whom it names, what a school can prepare.</summary>
internal static class SupportPage
{
    public const string Title = "相談・借りる";

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
        : "このサイトは、申込みを受け付けていません。支援や貸出が今行われているかどうかも、分かりません。出典に書かれていることと、担当課、学校が準備できることを示します。";

    /// <summary>The one way to this page, from wherever somebody might look for help.</summary>
    public static LinkView Link(Wording w) => new(Title, w.Routes.List(Kind.Service))
    {
        Note = w.Offers.TakesRequests ? "説明・研修・貸出の申込みと、その決まり" : "出典が支援について書いていることと、担当課",
    };

    /// <summary>Word that something of which a record speaks cannot be asked for here.</summary>
    public static NoteBlock NotTaken(Wording w) => new(Tone.Open, "このサイトでは、申込みを受け付けていません",
        "支援や貸出が今行われているかどうかは、このサイトでは分かりません。", [Link(w)]);

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
        var services = w.Catalog.All(Kind.Service).Select(e => (Service)e.Value).ToArray();
        var issues = services.SelectMany(s => s.Issues).Select(r => w.Catalog[r]).Distinct();
        if (Section("said", "出典に書かれた課題", ProjectPages.Issues(w, issues, true)) is { } said) yield return said;
        if (Offices.Section(w, services.SelectMany(s => s.Projects).Select(r => r.Target).Distinct()) is { } offices)
            yield return offices with { Title = "プロジェクトの担当課" };
        yield return new("prepare", "学校が準備できること", [new StepsBlock(Preparations)])
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
