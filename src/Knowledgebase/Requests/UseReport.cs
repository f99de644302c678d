namespace Knowledgebase.Requests;

/// <summary>
/// 利用報告: what came of a request. It names nobody; the office knows the school by the request's number. It becomes a draft
/// note on the lesson or practice that was used, and where it tells enough a draft practice.
/// </summary>
public sealed record UseReport(
    string Id, DateOnly Made, string Request, ImmutableArray<Reference> Used, string Title, string Who, string SchoolType, string Municipality,
    FiscalYear Year, string Subject, string Changed, string Outcome, string Figures, string DidNotWork, string Needs, string Preparation,
    string Trouble, bool Publish)
{
    /// <summary>Its fields.</summary>
    public static Shape<UseReport> Shape { get; } = Schema.Shape.Of<UseReport>("利用報告", f =>
    {
        var id = f.Required("id", "報告の番号", new IdType(), "報告ごとに違う番号。", "u-20270125-9c1d2e3f4a5b");
        var made = f.Required("made", "書いた日", new DateType(), "報告を書いた日。", "2027-01-25");
        var request = f.Required("request", "申込みの番号", new IdType(), "回答の手紙にある番号。", "r-20261125-3f9a2b7c4d1e");
        var used = f.AtLeastOne("used", "使ったもの", new AnyReferenceType(), "使った授業・実践・教材・支援。", "[lessons/robot-turtle]");
        var title = f.Optional("title", "題名", new TextType(80), "", "何をしたかを一行で。", "5年の総合でロボットを動かした");
        var who = f.Optional("who", "どのような学校か", new TextType(80), "", "学年や学級の数など。学校や人の名前は書かない。", "各学年1学級の小学校");
        var schoolType = f.Required("school_type", "校種", new TextType(20), "小学校、特別支援学校など。", "小学校");
        var municipality = f.Optional("municipality", "市町村", new TextType(20), "", "載せてよいときだけ。", "例示市");
        var year = f.Required("year", "年度", new FiscalYearType(), "使った年度。", "2026");
        var subject = f.Optional("subject", "教科・場面", new TextType(60), "", "使った教科や場面。", "総合的な学習の時間");
        var changed = f.Required("changed", "変えたところ", new TextType(400, true), "元の授業や実践から変えたところ。そのまま使ったなら、そのように。", "2時間を3時間に延ばした。");
        var outcome = f.Required("outcome", "どうなったか", new TextType(400, true), "うまくいったこと、子どもの学びの様子。人が分かることは書かない。", "全部の班が課題を終えた。");
        var figures = f.Optional("figures", "数で分かること", new TextType(200, true), "", "回数、人数、時間。何人を、いつ数えたかも。", "60人のうち52人が最後の課題まで進んだ。");
        var didNot = f.Optional("did_not_work", "うまくいかなかったこと", new TextType(400, true), "", "困ったこと、向かなかったこと。", "無線がつながらない班があった。");
        var needs = f.Optional("needs", "ほかに要ったもの", new TextType(200, true), "", "端末や教材のほかに要ったもの。", "大型提示装置");
        var preparation = f.Optional("preparation", "準備の時間", new TextType(60), "", "準備にかかった時間。", "2時間");
        var trouble = f.Optional("trouble", "壊れたもの・足りないもの", new TextType(200, true), "", "借りたものに何かあれば。", "ケーブルが1本断線した。");
        var publish = f.Required("publish", "載せてよいか", new YesNoType(), "学校の名前を出さずに、このサイトに載せてもよいか。", "true");
        return v => new UseReport(id[v], made[v], request[v], used[v], title[v], who[v], schoolType[v], municipality[v], year[v], subject[v],
            changed[v], outcome[v], figures[v], didNot[v], needs[v], preparation[v], trouble[v], publish[v]);
    });
}
