namespace Knowledgebase.Requests;

/// <summary>The form, the request file and the office's check all follow from these fields; they ask no more than the
/// duty needs and never for a pupil (個人情報保護法 第61条).</summary>
public sealed class SchoolRequest(Values v) : Part(v)
{
    public static readonly GroupType<SchoolRequest> Group = new("申込み", v => new(v));

    public string Id { get; } = v.Required("id", "申込みの番号", new IdType(), "申込みごとに違う番号。", "r-20261125-3f9a2b7c4d1e");
    public DateOnly Made { get; } = v.Required("made", "書いた日", Day(), "申込みを書いた日。", "2026-11-25");
    public DateOnly Edition { get; } = v.Required("edition", "サイトの日付", Day(), "見ていたサイトが作られた日。", "2026-11-25");
    public ImmutableArray<RequestKind> Kinds { get; } = v.AtLeastOne("kinds", "頼みたいこと", OneOf(RequestChoices.Kinds),
        "いくつでも選べます。", "[教材の貸出, 教員の研修]");
    public ImmutableArray<Reference> About { get; } = v.List("about", "関わる記録", new AnyReferenceType(),
        "どの実践・授業・教材・支援についてか。", "[lessons/robot-turtle]");
    public RequestingSchool School { get; } = v.Required("school", "学校", RequestingSchool.Group,
        "申し込む学校。", "{name: …, type: 小学校}");
    public RequestingPerson Person { get; } = v.Required("person", "担当者", RequestingPerson.Group,
        "やりとりをする人、一人。", "{name: …, mail: …}");
    public RequestPurpose? Purpose { get; } = v.Optional("purpose", "使う場面", RequestPurpose.Group, null!,
        "何のために、どの授業で。", "{text: …}");
    public ImmutableArray<DateOnly> Wishes { get; } = v.List("wishes", "希望の日", PlannedDay(),
        "説明や研修を受けたい日。三つまで。", "[2027-01-12, 2027-01-14]");
    public Meeting? Meeting { get; } = v.Optional("meeting", "行い方", OneOf(Nullable(RequestChoices.Meetings)), null,
        "説明や研修をどこで受けたいか。", "オンラインで");
    public ImmutableArray<LoanWish> Loans { get; } = v.List("loans", "借りたい教材", LoanWish.Group,
        "どの教材を、いつからいつまで、何組か。", "[{material: robot-kit, from: 2027-01-12, until: 2027-01-22, units: 1}]");
    public Handover? Handover { get; } = v.Optional("handover", "受渡し", OneOf(Nullable(RequestChoices.Handovers)), null,
        "教材をどう受け取り、どう返すか。", "送ってほしい");
    public ImmutableArray<string> Agreed { get; } = v.List("agreed", "確かめた条件", Text(120),
        "貸出の条件のうち、確かめたもの。", "[ほかの学校や人に貸しません。]");
    public Experience? Experience { get; } = v.Optional("experience", "経験", OneOf(Nullable(RequestChoices.Experiences)),
        null, "担当者がどのくらい使ったことがあるか。", "はじめて");
    public string Environment { get; } = v.Optional("environment", "学校の環境", Lines(200), "",
        "端末の種類、無線、大型提示装置など。", "iPad、無線あり");
    public string Considerations { get; } = v.Optional("considerations", "配慮してほしいこと", Lines(200), "",
        "会場や時間のことなど。児童生徒の様子は書かない。", "車いすで入れる部屋");
    public string Message { get; } = v.Optional("message", "聞きたいこと・知らせたいこと", Lines(2_000), "",
        "質問の中身や、寄せたい事例のあらまし。", "準備にかかる時間を知りたいです。");

    static ImmutableArray<Choice<T?>> Nullable<T>(ImmutableArray<Choice<T>> choices)
        where T : struct => [.. choices.Select(c => new Choice<T?>(c.Value, c.Id, c.Label, c.Meaning))];
}

/// <summary>The school that asks.</summary>
public sealed class RequestingSchool(Values v) : Part(v)
{
    internal static readonly GroupType<RequestingSchool> Group = new("学校", v => new(v));

    public string Name { get; } = v.Required("name", "学校名", Text(60), "正式な名前。", "例示町立例示小学校");
    public string Type { get; } = v.Required("type", "校種", Text(20), "小学校、特別支援学校など。", "小学校");
    public string Municipality { get; } = v.Optional("municipality", "市町村", Text(20), "", "学校のある市町村。", "例示市");
}

/// <summary>The one person who answers for a request. Mail or telephone is enough.</summary>
public sealed class RequestingPerson(Values v) : Part(v)
{
    internal static readonly GroupType<RequestingPerson> Group = new("担当者", v => new(v));

    public string Name { get; } = v.Required("name", "氏名", Text(40), "やりとりをする教職員。", "例示 花子");
    public string Post { get; } = v.Optional("post", "職", Text(40), "", "教諭、教頭など。", "教諭");
    public string Mail { get; } = v.Optional("mail", "メール", new MailType(), "",
        "学校で使うメールアドレス。電話だけでもよい。", "rei@school.example");
    public string Phone { get; } = v.Optional("phone", "電話", new PhoneType(), "", "学校の電話番号。メールだけでもよい。", "027-000-0000");
    public string Hours { get; } = v.Optional("hours", "連絡のつく時間", Text(60), "", "電話を受けられる時間。", "平日15時30分から16時30分");
}

/// <summary>What a request is for.</summary>
public sealed class RequestPurpose(Values v) : Part(v)
{
    internal static readonly GroupType<RequestPurpose> Group = new("使う場面", v => new(v));

    public string Text { get; } = v.Required("text", "目的", Lines(300), "何のために使うか。", "総合的な学習の時間でロボットを動かす授業をする。");
    public string Subject { get; } = v.Optional("subject", "教科・単元", Text(60), "", "使う教科と単元。", "総合的な学習の時間");
    public string Grades { get; } = v.Optional("grades", "学年", Text(40), "", "使う学年。", "5年");
    public string People { get; } = v.Optional("people", "人数・学級数", Text(40), "", "およその人数と学級の数。名前は書かない。", "2学級60人");
}

/// <summary>One item to be lent.</summary>
public sealed class LoanWish(Values v) : Part(v)
{
    internal static readonly GroupType<LoanWish> Group = new("借りたい教材", v => new(v));

    public Reference Material { get; } = v.Required("material", "教材", IdOf(Kind.Material), "教材のID。", "robot-kit");
    public DateOnly From { get; } = v.Required("from", "使い始める日", PlannedDay(), "受け取って使える最初の日。", "2027-01-12");
    internal DateOnly Until { get; } = v.Required("until", "使い終わる日", PlannedDay(), "使う最後の日。", "2027-01-22");
    public decimal Units { get; } = v.Optional("units", "組の数", Whole(1, 1_000, "組"), 1, "何組借りるか。", "1");

    public Period Period => new(From, Until);
}
