namespace Knowledgebase.Records;

/// <summary>事例集・モデル: a named set of practices, wherever it is kept. Practices name their collection.</summary>
public sealed record Collection(
    Head Head, ImmutableArray<Reference> Projects, ImmutableArray<Reference> Activities, Fact<Reference> Owner, Fact<string> Address,
    ImmutableArray<Statement> About) : Record(Head)
{
    internal static readonly Shape<Collection> Shape = Schema.Shape.Of<Collection>("事例集・モデル", f =>
    {
        var head = Records.Head.AddTo(f);
        var projects = f.AtLeastOne("projects", "プロジェクト", new ReferenceType(Kind.Project), "どのプロジェクトのものか。", "[ict-skill]");
        var activities = f.List("activities", "取組", new ReferenceType(Kind.Activity), "どの取組から生まれたか。", "[dx-center]");
        var owner = f.Fact("owner", "持ち主", new ReferenceType(Kind.Organization), "まとめている組織のID。", "{absent: 未照会}");
        var address = f.Fact("address", "公開場所", new AddressType(), "公開されている場所のアドレス。", "{absent: 未照会}");
        var about = f.AtLeastOne("about", "内容", new PartType<Statement>(Statement.Shape), "どのようなものか。", "[{text: …, cites: […]}]");
        return v => new Collection(head(v), projects[v], activities[v], owner[v], address[v], about[v]);
    });
}

/// <summary>教材・サイト: something made for teaching or for teachers, or lent to schools.</summary>
public sealed record Material(
    Head Head, Word Type, ImmutableArray<Reference> Projects, ImmutableArray<Reference> Activities, Fact<Reference> Owner, Fact<string> Address,
    ImmutableArray<Statement> About, ImmutableArray<Content> Contents, Fact<decimal> Quantity, Fact<decimal> LeadDays, Fact<decimal> BookAheadDays,
    Fact<decimal> LoanDays, Fact<decimal> MostUnits, Fact<decimal> TransportDays, Fact<decimal> InspectionDays, Fact<Reference> Training,
    Fact<string> Terms, ImmutableArray<Reference> Services, ImmutableArray<AttachedFile> Files) : Record(Head)
{
    internal static readonly Shape<Material> Shape = Schema.Shape.Of<Material>("教材・サイト", f =>
    {
        var head = Records.Head.AddTo(f);
        var type = f.Required("type", "種類", new WordType("material-types"), "何か。", "Web教材");
        var projects = f.AtLeastOne("projects", "プロジェクト", new ReferenceType(Kind.Project), "どのプロジェクトのものか。", "[ict-literacy]");
        var activities = f.List("activities", "取組", new ReferenceType(Kind.Activity), "どの取組から生まれたか。", "[web-material]");
        var owner = f.Fact("owner", "持ち主", new ReferenceType(Kind.Organization), "持っている組織のID。", "{absent: 未照会}");
        var address = f.Fact("address", "公開場所", new AddressType(), "公開されている場所のアドレス。", "{absent: 未照会}");
        var about = f.AtLeastOne("about", "内容", new PartType<Statement>(Statement.Shape), "どのようなものか。", "[{text: …, cites: […]}]");
        var contents = f.List("contents", "中身", new PartType<Content>(Content.Shape), "貸し出す一式の中身。", "[{item: 本体, quantity: 20}]");
        var quantity = f.Fact("quantity", "数", new NumberType(0, 100_000, true, "組"), "貸し出せる組の数。", "{absent: 未照会}");
        var lead = f.Fact("lead_days", "申込みの期限（日前）", new NumberType(0, 365, true, "日前"), "何日前までに申し込むか。", "{absent: 未照会}");
        var ahead = f.Fact("book_ahead_days", "申込みの始まり（日前）", new NumberType(0, 730, true, "日前"), "何日前から申し込めるか。", "90");
        var loan = f.Fact("loan_days", "貸出の日数", new NumberType(1, 365, true, "日"), "何日まで借りられるか。", "{absent: 未照会}");
        var most = f.Fact("most_units", "一校の上限", new NumberType(1, 100_000, true, "組"), "一つの学校が一度に借りられる組の数。", "1");
        var transport = f.Fact("transport_days", "運ぶ日数", new NumberType(0, 30, true, "日"), "片道に何日かかるか。この日数は、前後とも貸し出せない。", "2");
        var inspection = f.Fact("inspection_days", "点検の日数", new NumberType(0, 60, true, "日"), "戻ってから次に貸し出すまで、点検に何日かかるか。", "3");
        var training = f.Fact("training", "必要な研修", new ReferenceType(Kind.Service), "借りる前に受けておく研修のID。", "kit-training");
        var terms = f.Fact("terms", "条件", new TextType(400, true), "使う条件。", "{absent: 未照会}");
        var services = f.List("services", "支援", new ReferenceType(Kind.Service), "この教材を扱う支援のID。", "[loan]");
        var files = f.List("files", "ファイル", new PartType<AttachedFile>(AttachedFile.Shape), "手引きなど。権利を必ず書く。", "[{path: files/kit/manual.pdf}]");
        return v => new Material(head(v), type[v], projects[v], activities[v], owner[v], address[v], about[v], contents[v], quantity[v], lead[v],
            ahead[v], loan[v], most[v], transport[v], inspection[v], training[v], terms[v], services[v], files[v]);
    });
}

/// <summary>One thing in a kit.</summary>
public sealed record Content(string Item, Fact<decimal> Quantity)
{
    internal static readonly Shape<Content> Shape = Schema.Shape.Of<Content>("中身", f =>
    {
        var item = f.Required("item", "もの", new TextType(80), "何が入っているか。", "本体");
        var quantity = f.Fact("quantity", "数", new NumberType(1, 10_000, true), "いくつ入っているか。", "20");
        return v => new Content(item[v], quantity[v]);
    });
}

/// <summary>出典に挙げられた支援: an explanation, a training, a loan that a source names.</summary>
public sealed record Service(
    Head Head, Word Type, ImmutableArray<Reference> Projects, ImmutableArray<Reference> Issues, Fact<Reference> Provider, Fact<Reference> Contact,
    Fact<string> Address, ImmutableArray<Statement> About, Fact<string> ForWhom, Fact<string> Terms, Fact<string> Cost, Fact<decimal> LeadDays,
    Fact<DateOnly> ValidFrom, Fact<DateOnly> ValidUntil, Fact<Reference> Successor, Sources.SourceSpot Spot) : Record(Head)
{
    /// <summary>True when the day until which it was meant to be there has passed.</summary>
    public bool HasEnded(DateOnly today) => ValidUntil is { IsKnown: true, Value: var until } && until < today;

    internal static readonly Shape<Service> Shape = Schema.Shape.Of<Service>("出典に挙げられた支援", f =>
    {
        var head = Records.Head.AddTo(f);
        var type = f.Required("type", "種類", new WordType("service-types"), "どのような支援か。", "教員の研修");
        var projects = f.AtLeastOne("projects", "プロジェクト", new ReferenceType(Kind.Project), "どのプロジェクトの支援か。", "[ict-skill]");
        var issues = f.List("issues", "課題", new ReferenceType(Kind.Issue), "この支援が応える課題のID。", "[prog-inquiry]");
        var provider = f.Fact("provider", "行う組織", new ReferenceType(Kind.Organization), "支援を行う組織のID。", "{absent: 未照会}");
        var contact = f.Fact("contact", "連絡先の組織", new ReferenceType(Kind.Organization), "申込みを受ける組織のID。", "{absent: 未照会}");
        var address = f.Fact("address", "申込みの場所", new AddressType(), "申込みページのアドレス。", "{absent: 未照会}");
        var about = f.AtLeastOne("about", "内容", new PartType<Statement>(Statement.Shape), "どのような支援か。", "[{text: …, cites: […]}]");
        var whom = f.Fact("for_whom", "対象", new TextType(120), "だれのための支援か。", "問合せを寄せた県内の学校");
        var terms = f.Fact("terms", "条件", new TextType(400, true), "受ける条件。", "{absent: 未照会}");
        var cost = f.Fact("cost", "費用", new TextType(120), "学校がいくら払うか。", "{absent: 未照会}");
        var lead = f.Fact("lead_days", "申込みの期限（日前）", new NumberType(0, 365, true, "日前"), "何日前までに申し込むか。", "{absent: 未照会}");
        var from = f.Fact("valid_from", "始まり", new DateType(MayLieAhead: true), "いつから行われるか。", "2024-04-01");
        var until = f.Fact("valid_until", "終わり", new DateType(MayLieAhead: true), "いつまで行われるか。", "2025-03-31");
        var successor = f.Fact("successor", "後を継ぐ支援", new ReferenceType(Kind.Service), "終わった後に代わる支援のID。", "{absent: 記載なし}");
        return v => new Service(head(v), type[v], projects[v], issues[v], provider[v], contact[v], address[v], about[v], whom[v], terms[v],
            cost[v], lead[v], from[v], until[v], successor[v], v.Spot);
    });
}
