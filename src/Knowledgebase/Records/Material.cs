namespace Knowledgebase.Records;

/// <summary>教材・サイト: something made for teaching or for teachers, or lent to schools.</summary>
public sealed class Material(Values v) : Record(v), IOfProjects
{
    internal static readonly GroupType<Material> Group = new("教材・サイト", v => new(v));

    internal Word Type { get; } = v.Required("type", "種類", WordOf("material-types"), "何か。", "Web教材");
    public ImmutableArray<Reference> Projects { get; } = v.AtLeastOne("projects", "プロジェクト", IdOf(Kind.Project),
        "どのプロジェクトのものか。", "[ict-literacy]");
    internal ImmutableArray<Reference> Activities { get; } = v.List("activities", "取組", IdOf(Kind.Activity),
        "どの取組から生まれたか。", "[web-material]");
    internal Fact<Reference> Owner { get; } = v.Fact("owner", "持ち主", IdOf(Kind.Organization),
        "持っている組織のID。", "{absent: 未照会}");
    internal Fact<string> Address { get; } = v.Fact("address", "公開場所", new AddressType(),
        "公開されている場所のアドレス。", "{absent: 未照会}");
    internal ImmutableArray<Statement> About { get; } = v.AtLeastOne("about", "内容", Statement.Group,
        "どのようなものか。", "[{text: …, cites: […]}]");
    public ImmutableArray<Content> Contents { get; } = v.List("contents", "中身", Content.Group,
        "貸し出す一式の中身。", "[{item: 本体, quantity: 20}]");
    internal Fact<decimal> Quantity { get; } = v.Fact("quantity", "数", Whole(0, 100_000, "組"),
        "貸し出せる組の数。", "{absent: 未照会}");
    internal Fact<decimal> LeadDays { get; } = v.Fact("lead_days", "申込みの期限", Whole(0, 365, "日前"),
        "何日前までに申し込むか。", "{absent: 未照会}");
    internal Fact<decimal> BookAheadDays { get; } = v.Fact("book_ahead_days", "申込みの始まり（日前）", Whole(0, 730, "日前"),
        "何日前から申し込めるか。", "90");
    internal Fact<decimal> LoanDays { get; } = v.Fact("loan_days", "貸出の日数", Whole(1, 365, "日"),
        "何日まで借りられるか。", "{absent: 未照会}");
    internal Fact<decimal> MaxUnits { get; } = v.Fact("most_units", "一校の上限", Whole(1, 100_000, "組"),
        "一つの学校が一度に借りられる組の数。", "1");
    internal Fact<decimal> TransportDays { get; } = v.Fact("transport_days", "運ぶ日数", Whole(0, 30, "日"),
        "片道に何日かかるか。この日数は、前後とも貸し出せない。", "2");
    internal Fact<decimal> InspectionDays { get; } = v.Fact("inspection_days", "点検の日数", Whole(0, 60, "日"),
        "戻ってから次に貸し出すまで、点検に何日かかるか。", "3");
    public Fact<Reference> Training { get; } = v.Fact("training", "必要な研修", IdOf(Kind.Service),
        "借りる前に受けておく研修のID。", "kit-training");
    internal Fact<string> Terms { get; } = v.Fact("terms", "条件", Lines(400), "使う条件。", "{absent: 未照会}");
    internal ImmutableArray<Reference> Services { get; } = v.List("services", "支援", IdOf(Kind.Service),
        "この教材を扱う支援のID。", "[loan]");
    internal ImmutableArray<AttachedFile> Files { get; } = v.List("files", "ファイル", AttachedFile.Group,
        "手引きなど。権利を必ず書く。", "[{path: files/kit/manual.pdf}]");
    internal ImmutableArray<Photo> Photos { get; } = v.List("photos", "写真・絵", Photo.Group,
        "ページに載せる写真や絵。代わりの言葉と権利を必ず書く。", Photo.Example);
}

/// <summary>One thing of a set that is lent, and how many of it are in one set.</summary>
public sealed class Content(Values v) : Part(v)
{
    internal static readonly GroupType<Content> Group = new("中身", v => new(v));

    public string Item { get; } = v.Required("item", "もの", Text(80), "何が入っているか。", "本体");
    public Fact<decimal> Quantity { get; } = v.Fact("quantity", "数", Whole(1, 10_000), "いくつ入っているか。", "20");

    /// <summary>When a borrower counts the things of a set.</summary>
    public static ImmutableArray<string> Counted { get; } = ["受取り", "返却"];
}
