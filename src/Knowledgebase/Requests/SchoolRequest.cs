namespace Knowledgebase.Requests;

/// <summary>
/// One request of a school. The form on the site, the request file and the office's check all follow from these fields; they
/// ask no more than the duty needs and never for a pupil (個人情報保護法 第61条).
/// </summary>
public sealed record SchoolRequest(
    string Id, DateOnly Made, DateOnly Edition, ImmutableArray<RequestKind> Kinds, ImmutableArray<Reference> About, RequestingSchool School,
    RequestingPerson Person, RequestPurpose? Purpose, ImmutableArray<DateOnly> Wishes, Meeting? Meeting, ImmutableArray<LoanWish> Loans,
    Handover? Handover, ImmutableArray<string> Agreed, Experience? Experience, string Environment, string Considerations, string Message)
{
    /// <summary>Its fields.</summary>
    public static Shape<SchoolRequest> Shape { get; } = Schema.Shape.Of<SchoolRequest>("申込み", f =>
    {
        var id = f.Required("id", "申込みの番号", new IdType(), "申込みごとに違う番号。", "r-20261125-3f9a2b7c4d1e");
        var made = f.Required("made", "書いた日", new DateType(), "申込みを書いた日。", "2026-11-25");
        var edition = f.Required("edition", "サイトの日付", new DateType(), "見ていたサイトが作られた日。", "2026-11-25");
        var kinds = f.AtLeastOne("kinds", "頼みたいこと", new ChoiceType<RequestKind>(RequestChoices.Kinds), "いくつでも選べます。", "[教材の貸出, 教員の研修]");
        var about = f.List("about", "関わる記録", new AnyReferenceType(), "どの実践・授業・教材・支援についてか。", "[lessons/robot-turtle]");
        var school = f.Required("school", "学校", new PartType<RequestingSchool>(RequestingSchool.Shape), "申し込む学校。", "{name: …, type: 小学校}");
        var person = f.Required("person", "担当者", new PartType<RequestingPerson>(RequestingPerson.Shape), "やりとりをする人、一人。", "{name: …, mail: …}");
        var purpose = f.Optional("purpose", "使う場面", new PartType<RequestPurpose>(RequestPurpose.Shape), null!, "何のために、どの授業で。", "{text: …}");
        var wishes = f.List("wishes", "希望の日", new DateType(MayLieAhead: true), "説明や研修を受けたい日。三つまで。", "[2027-01-12, 2027-01-14]");
        var meeting = f.Optional("meeting", "行い方", new ChoiceType<Meeting?>(Nullable(RequestChoices.Meetings)), null, "説明や研修をどこで受けたいか。", "オンラインで");
        var loans = f.List("loans", "借りたい教材", new PartType<LoanWish>(LoanWish.Shape), "どの教材を、いつからいつまで、何組か。",
            "[{material: robot-kit, from: 2027-01-12, until: 2027-01-22, units: 1}]");
        var handover = f.Optional("handover", "受渡し", new ChoiceType<Handover?>(Nullable(RequestChoices.Handovers)), null, "教材をどう受け取り、どう返すか。", "送ってほしい");
        var agreed = f.List("agreed", "確かめた条件", new TextType(120), "貸出の条件のうち、確かめたもの。", "[ほかの学校や人に貸しません。]");
        var experience = f.Optional("experience", "経験", new ChoiceType<Experience?>(Nullable(RequestChoices.Experiences)), null, "担当者がどのくらい使ったことがあるか。", "はじめて");
        var environment = f.Optional("environment", "学校の環境", new TextType(200, true), "", "端末の種類、無線、大型提示装置など。", "iPad、無線あり");
        var considerations = f.Optional("considerations", "配慮してほしいこと", new TextType(200, true), "", "会場や時間のことなど。児童生徒の様子は書かない。", "車いすで入れる部屋");
        var message = f.Optional("message", "聞きたいこと・知らせたいこと", new TextType(2_000, true), "", "質問の中身や、寄せたい事例のあらまし。", "準備にかかる時間を知りたいです。");
        return v => new SchoolRequest(id[v], made[v], edition[v], kinds[v], about[v], school[v], person[v], purpose[v], wishes[v], meeting[v],
            loans[v], handover[v], agreed[v], experience[v], environment[v], considerations[v], message[v]);
    });

    private static ImmutableArray<Choice<T?>> Nullable<T>(ImmutableArray<Choice<T>> choices)
        where T : struct => [.. choices.Select(c => new Choice<T?>(c.Value, c.Id, c.Label, c.Meaning))];
}

/// <summary>The school that asks.</summary>
public sealed record RequestingSchool(string Name, string Type, string Municipality)
{
    /// <summary>Its fields.</summary>
    public static Shape<RequestingSchool> Shape { get; } = Schema.Shape.Of<RequestingSchool>("学校", f =>
    {
        var name = f.Required("name", "学校名", new TextType(60), "正式な名前。", "例示町立例示小学校");
        var type = f.Required("type", "校種", new TextType(20), "小学校、特別支援学校など。", "小学校");
        var municipality = f.Optional("municipality", "市町村", new TextType(20), "", "学校のある市町村。", "例示市");
        return v => new RequestingSchool(name[v], type[v], municipality[v]);
    });
}

/// <summary>The one person who answers for a request. Mail or telephone is enough.</summary>
public sealed record RequestingPerson(string Name, string Post, string Mail, string Phone, string Hours)
{
    /// <summary>Its fields.</summary>
    public static Shape<RequestingPerson> Shape { get; } = Schema.Shape.Of<RequestingPerson>("担当者", f =>
    {
        var name = f.Required("name", "氏名", new TextType(40), "やりとりをする教職員。", "例示 花子");
        var post = f.Optional("post", "職", new TextType(40), "", "教諭、教頭など。", "教諭");
        var mail = f.Optional("mail", "メール", new MailType(), "", "学校で使うメールアドレス。電話だけでもよい。", "rei@school.example");
        var phone = f.Optional("phone", "電話", new PhoneType(), "", "学校の電話番号。メールだけでもよい。", "027-000-0000");
        var hours = f.Optional("hours", "連絡のつく時間", new TextType(60), "", "電話を受けられる時間。", "平日15時30分から16時30分");
        return v => new RequestingPerson(name[v], post[v], mail[v], phone[v], hours[v]);
    });
}

/// <summary>What a request is for.</summary>
public sealed record RequestPurpose(string Text, string Subject, string Grades, string People)
{
    /// <summary>Its fields.</summary>
    public static Shape<RequestPurpose> Shape { get; } = Schema.Shape.Of<RequestPurpose>("使う場面", f =>
    {
        var text = f.Required("text", "目的", new TextType(300, true), "何のために使うか。", "総合的な学習の時間でロボットを動かす授業をする。");
        var subject = f.Optional("subject", "教科・単元", new TextType(60), "", "使う教科と単元。", "総合的な学習の時間");
        var grades = f.Optional("grades", "学年", new TextType(40), "", "使う学年。", "5年");
        var people = f.Optional("people", "人数・学級数", new TextType(40), "", "およその人数と学級の数。名前は書かない。", "2学級60人");
        return v => new RequestPurpose(text[v], subject[v], grades[v], people[v]);
    });
}

/// <summary>One item to be lent.</summary>
public sealed record LoanWish(Reference Material, DateOnly From, DateOnly Until, decimal Units)
{
    /// <summary>The days of use, both ends included.</summary>
    public Period Period => new(From, Until);

    /// <summary>Its fields.</summary>
    public static Shape<LoanWish> Shape { get; } = Schema.Shape.Of<LoanWish>("借りたい教材", f =>
    {
        var material = f.Required("material", "教材", new ReferenceType(Kind.Material), "教材のID。", "robot-kit");
        var from = f.Required("from", "使い始める日", new DateType(MayLieAhead: true), "受け取って使える最初の日。", "2027-01-12");
        var until = f.Required("until", "使い終わる日", new DateType(MayLieAhead: true), "使う最後の日。", "2027-01-22");
        var units = f.Optional("units", "組の数", new NumberType(1, 1_000, true, "組"), 1, "何組借りるか。", "1");
        return v => new LoanWish(material[v], from[v], until[v], units[v]);
    });
}
