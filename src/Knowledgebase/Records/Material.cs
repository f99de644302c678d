namespace Knowledgebase.Records;

/// <summary>事例集・モデル: a named set of practices, wherever it is kept. Practices name their collection.</summary>
public sealed class Collection(Values v) : Record(v), IOfProjects
{
    internal static readonly GroupType<Collection> Group = new("事例集・モデル", v => new(v));

    public ImmutableArray<Reference> Projects { get; } = v.AtLeastOne("projects", "プロジェクト", IdOf(Kind.Project),
        "どのプロジェクトのものか。", "[ict-skill]");
    public ImmutableArray<Reference> Activities { get; } = v.List("activities", "取組", IdOf(Kind.Activity),
        "どの取組から生まれたか。", "[dx-center]");
    public Fact<Reference> Owner { get; } = v.Fact("owner", "持ち主", IdOf(Kind.Organization),
        "まとめている組織のID。", "{absent: 未照会}");
    public Fact<string> Address { get; } = v.Fact("address", "公開場所", new AddressType(),
        "公開されている場所のアドレス。", "{absent: 未照会}");
    public ImmutableArray<Statement> About { get; } = v.AtLeastOne("about", "内容", Statement.Group,
        "どのようなものか。", "[{text: …, cites: […]}]");
}

/// <summary>教材・サイト: something made for teaching or for teachers, or lent to schools.</summary>
public sealed class Material(Values v) : Record(v), IOfProjects
{
    internal static readonly GroupType<Material> Group = new("教材・サイト", v => new(v));

    public Word Type { get; } = v.Required("type", "種類", WordOf("material-types"), "何か。", "Web教材");
    public ImmutableArray<Reference> Projects { get; } = v.AtLeastOne("projects", "プロジェクト", IdOf(Kind.Project),
        "どのプロジェクトのものか。", "[ict-literacy]");
    public ImmutableArray<Reference> Activities { get; } = v.List("activities", "取組", IdOf(Kind.Activity),
        "どの取組から生まれたか。", "[web-material]");
    public Fact<Reference> Owner { get; } = v.Fact("owner", "持ち主", IdOf(Kind.Organization),
        "持っている組織のID。", "{absent: 未照会}");
    public Fact<string> Address { get; } = v.Fact("address", "公開場所", new AddressType(),
        "公開されている場所のアドレス。", "{absent: 未照会}");
    public ImmutableArray<Statement> About { get; } = v.AtLeastOne("about", "内容", Statement.Group,
        "どのようなものか。", "[{text: …, cites: […]}]");
    public ImmutableArray<Content> Contents { get; } = v.List("contents", "中身", Content.Group,
        "貸し出す一式の中身。", "[{item: 本体, quantity: 20}]");
    public Fact<decimal> Quantity { get; } = v.Fact("quantity", "数", Whole(0, 100_000, "組"),
        "貸し出せる組の数。", "{absent: 未照会}");
    public Fact<decimal> LeadDays { get; } = v.Fact("lead_days", "申込みの期限（日前）", Whole(0, 365, "日前"),
        "何日前までに申し込むか。", "{absent: 未照会}");
    public Fact<decimal> BookAheadDays { get; } = v.Fact("book_ahead_days", "申込みの始まり（日前）", Whole(0, 730, "日前"),
        "何日前から申し込めるか。", "90");
    public Fact<decimal> LoanDays { get; } = v.Fact("loan_days", "貸出の日数", Whole(1, 365, "日"),
        "何日まで借りられるか。", "{absent: 未照会}");
    public Fact<decimal> MostUnits { get; } = v.Fact("most_units", "一校の上限", Whole(1, 100_000, "組"),
        "一つの学校が一度に借りられる組の数。", "1");
    public Fact<decimal> TransportDays { get; } = v.Fact("transport_days", "運ぶ日数", Whole(0, 30, "日"),
        "片道に何日かかるか。この日数は、前後とも貸し出せない。", "2");
    public Fact<decimal> InspectionDays { get; } = v.Fact("inspection_days", "点検の日数", Whole(0, 60, "日"),
        "戻ってから次に貸し出すまで、点検に何日かかるか。", "3");
    public Fact<Reference> Training { get; } = v.Fact("training", "必要な研修", IdOf(Kind.Service),
        "借りる前に受けておく研修のID。", "kit-training");
    public Fact<string> Terms { get; } = v.Fact("terms", "条件", Lines(400), "使う条件。", "{absent: 未照会}");
    public ImmutableArray<Reference> Services { get; } = v.List("services", "支援", IdOf(Kind.Service),
        "この教材を扱う支援のID。", "[loan]");
    public ImmutableArray<AttachedFile> Files { get; } = v.List("files", "ファイル", AttachedFile.Group,
        "手引きなど。権利を必ず書く。", "[{path: files/kit/manual.pdf}]");
}

/// <summary>One thing in a kit.</summary>
public sealed class Content(Values v) : Part(v)
{
    internal static readonly GroupType<Content> Group = new("中身", v => new(v));

    public string Item { get; } = v.Required("item", "もの", Text(80), "何が入っているか。", "本体");
    public Fact<decimal> Quantity { get; } = v.Fact("quantity", "数", Whole(1, 10_000), "いくつ入っているか。", "20");
}

/// <summary>出典に挙げられた支援: an explanation, a training, a loan that a source names.</summary>
public sealed class Service(Values v) : Record(v), IOfProjects
{
    internal static readonly GroupType<Service> Group = new("出典に挙げられた支援", v => new(v));

    public Word Type { get; } = v.Required("type", "種類", WordOf("service-types"), "どのような支援か。", "教員の研修");
    public ImmutableArray<Reference> Projects { get; } = v.AtLeastOne("projects", "プロジェクト", IdOf(Kind.Project),
        "どのプロジェクトの支援か。", "[ict-skill]");
    public ImmutableArray<Reference> Issues { get; } = v.List("issues", "課題", IdOf(Kind.Issue),
        "この支援が応える課題のID。", "[prog-inquiry]");
    public Fact<Reference> Provider { get; } = v.Fact("provider", "行う組織", IdOf(Kind.Organization),
        "支援を行う組織のID。", "{absent: 未照会}");
    public Fact<Reference> Contact { get; } = v.Fact("contact", "連絡先の組織", IdOf(Kind.Organization),
        "申込みを受ける組織のID。", "{absent: 未照会}");
    public Fact<string> Address { get; } = v.Fact("address", "申込みの場所", new AddressType(),
        "申込みページのアドレス。", "{absent: 未照会}");
    public ImmutableArray<Statement> About { get; } = v.AtLeastOne("about", "内容", Statement.Group,
        "どのような支援か。", "[{text: …, cites: […]}]");
    public Fact<string> ForWhom { get; } = v.Fact("for_whom", "対象", Text(120), "だれのための支援か。", "問合せを寄せた県内の学校");
    public Fact<string> Terms { get; } = v.Fact("terms", "条件", Lines(400), "受ける条件。", "{absent: 未照会}");
    public Fact<string> Cost { get; } = v.Fact("cost", "費用", Text(120), "学校がいくら払うか。", "{absent: 未照会}");
    public Fact<decimal> LeadDays { get; } = v.Fact("lead_days", "申込みの期限（日前）", Whole(0, 365, "日前"),
        "何日前までに申し込むか。", "{absent: 未照会}");
    public Fact<DateOnly> ValidFrom { get; } = v.Fact("valid_from", "始まり", PlannedDay(), "いつから行われるか。", "2024-04-01");
    public Fact<DateOnly> ValidUntil { get; } = v.Fact("valid_until", "終わり", PlannedDay(), "いつまで行われるか。", "2025-03-31");
    public Fact<Reference> Successor { get; } = v.Fact("successor", "後を継ぐ支援", IdOf(Kind.Service),
        "終わった後に代わる支援のID。", "{absent: 記載なし}");

    /// <summary>True when the day until which it was meant to be there has passed.</summary>
    public bool HasEnded(DateOnly today) => ValidUntil is { IsKnown: true, Value: var until } && until < today;
}
