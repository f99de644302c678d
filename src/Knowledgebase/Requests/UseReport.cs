namespace Knowledgebase.Requests;

/// <summary>What came of a request. It names nobody; the office knows the school by the request's number. It becomes
/// a draft note on what was used, and where it tells enough a draft practice.</summary>
public sealed class UseReport(Values v) : Part(v)
{
    public static readonly GroupType<UseReport> Group = new("利用報告", v => new(v));

    public string Id { get; } = v.Required("id", "報告の番号", new IdType(), "報告ごとに違う番号。", "u-20270125-9c1d2e3f4a5b");
    public DateOnly Made { get; } = v.Required("made", "書いた日", Day(), "報告を書いた日。", "2027-01-25");
    public string Request { get; } = v.Required("request", "申込みの番号", new IdType(),
        "回答の手紙にある番号。", "r-20261125-3f9a2b7c4d1e");
    public ImmutableArray<Reference> Used { get; } = v.AtLeastOne("used", "使ったもの", new AnyReferenceType(),
        "使った授業・実践・教材・支援。", "[lessons/robot-turtle]");
    public string Title { get; } = v.Optional("title", "題名", Text(80), "", "何をしたかを一行で。", "5年の総合でロボットを動かした");
    public string Who { get; } = v.Optional("who", "どのような学校か", Text(80), "", "学年や学級の数など。学校や人の名前は書かない。", "各学年1学級の小学校");
    public string SchoolType { get; } = v.Required("school_type", "校種", Text(20), "小学校、特別支援学校など。", "小学校");
    public string Municipality { get; } = v.Optional("municipality", "市町村", Text(20), "", "載せてよいときだけ。", "例示市");
    public FiscalYear Year { get; } = v.Required("year", "年度", Year(), "使った年度。", "2026");
    public string Subject { get; } = v.Optional("subject", "教科・場面", Text(60), "", "使った教科や場面。", "総合的な学習の時間");
    public string Changed { get; } = v.Required("changed", "変えたところ", Lines(400),
        "元の授業や実践から変えたところ。そのまま使ったなら、そのように。", "2時間を3時間に延ばした。");
    public string Outcome { get; } = v.Required("outcome", "どうなったか", Lines(400),
        "うまくいったこと、子どもの学びの様子。人が分かることは書かない。", "全部の班が課題を終えた。");
    public string Figures { get; } = v.Optional("figures", "数で分かること", Lines(200), "",
        "回数、人数、時間。何人を、いつ数えたかも。", "60人のうち52人が最後の課題まで進んだ。");
    public string DidNotWork { get; } = v.Optional("did_not_work", "うまくいかなかったこと", Lines(400), "",
        "困ったこと、向かなかったこと。", "無線がつながらない班があった。");
    public string Needs { get; } = v.Optional("needs", "ほかに要ったもの", Lines(200), "", "端末や教材のほかに要ったもの。", "大型提示装置");
    public string Preparation { get; } = v.Optional("preparation", "準備の時間", Text(60), "", "準備にかかった時間。", "2時間");
    public string Trouble { get; } = v.Optional("trouble", "壊れたもの・足りないもの", Lines(200), "",
        "借りたものに何かあれば。", "ケーブルが1本断線した。");
    public bool Publish { get; } = v.Required("publish", "載せてよいか", YesNo(), "学校の名前を出さずに、このサイトに載せてもよいか。", "true");
}
