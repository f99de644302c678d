namespace Knowledgebase.Sample.Words;

/// <summary>What sentences about one sort of theme speak of: office work needs no gymnasium, and a lesson no staff meeting.</summary>
/// <param name="Tools">Tools that suit it.</param>
/// <param name="Scenes">When it is done.</param>
/// <param name="Rooms">Where.</param>
/// <param name="People">Who has to do with it; the first half leads, the second helps.</param>
/// <param name="Feelings">What they say of it.</param>
/// <param name="Voice">Who says so.</param>
sealed record Surroundings(
    ImmutableArray<Tool> Tools, ImmutableArray<string> Scenes, ImmutableArray<string> Rooms,
    ImmutableArray<string> People,
    ImmutableArray<string> Feelings,
    string Voice)
{
    public static Surroundings Of(SchoolTheme theme) => theme.IsAffairs ? Affairs : theme.IsSupport ? Support : Lessons;

    static readonly Surroundings Affairs = new(
        Named("form", "groupware", "spreadsheet", "web-meeting", "slides", "camera", "life-log", "video",
            "ai", "translate", "board"),
        ["学期のはじめ", "職員の打ち合わせ", "職員会議", "学年の会議", "放課後", "校内の研修", "行事の準備", "保護者会", "面談の期間", "学期の終わり", "長期の休み", "朝の打ち合わせ"],
        ["職員室", "保健室", "会議室", "学校図書館", "事務室", "相談室", "昇降口", "印刷室"],
        ["担任", "教務の担当", "学年の職員", "養護教諭", "情報の担当", "事務職員", "管理職", "保護者", "図書館の担当", "支援員", "研修の担当", "学校運営協議会の委員"],
        ["準備が楽になった", "待つ時間が減った", "見通しがもてた", "相談しやすくなった", "確かめる手間が減った", "ほかの仕事に時間を使えた", "誤りに早く気付けた", "引き継ぎやすくなった", "次も続けたい", "声をかけ合うことが増えた"],
        "職員");

    static readonly Surroundings Lessons = new(
        Named("board", "slides", "camera", "spreadsheet", "study-log", "drill", "web-meeting", "video",
            "form", "ebook", "ai",
            "block", "text-programming", "sensor", "printer3d", "translate", "read-aloud"),
        ["授業の導入", "班での活動", "授業のまとめ", "単元の終わり", "家庭学習", "学年の集会", "朝の学習", "単元のはじめ", "委員会の活動", "夏休みの登校日", "週末の課題", "帰りの会", "個人の練習", "発表の準備"],
        ["教室", "学校図書館", "パソコン室", "多目的室", "学年の広場", "特別教室", "オープンスペース", "校庭の木かげ"],
        ["児童生徒", "担任", "学年の職員", "教科の担当", "図書館の担当", "情報の担当", "支援員", "地域の協力者", "専門の講師", "保護者", "実習に来た学生", "卒業生"],
        ["自分の変化に気付けた", "友達の考えがよく分かった", "次も続けたい", "安心して取り組めた", "質問しやすくなった", "失敗してもやり直せた", "見通しがもてた", "家でも話題になった", "工夫する楽しさがあった", "理由を話せるようになった"],
        "児童生徒");

    static readonly Surroundings Support = new(
        Named("io-device", "camera", "read-aloud", "video", "slides", "board", "web-meeting", "form",
            "sensor", "printer3d", "groupware"),
        ["朝の会", "個別の学習", "小集団の活動", "帰りの会", "生活の場面", "作業の時間", "給食の準備", "校外の活動", "家庭との連絡", "体を動かす時間"],
        ["教室", "自立活動室", "プレイルーム", "作業室", "生活訓練室", "学校図書館", "保健室", "静かな小部屋"],
        ["担任", "本人", "特別支援の担当", "自立活動の担当", "学年の職員", "保護者", "支援員", "養護教諭", "専門の講師", "寄宿舎の職員"],
        ["自分で選べてうれしかった", "安心して取り組めた", "落ち着いて話せた", "見通しがもてた", "次もやってみたい", "友達に伝わった", "できることが増えた", "待っていられた"],
        "本人や家族");

    static ImmutableArray<Tool> Named(params string[] slugs) =>
        [.. slugs.Select(slug => Tool.All.First(t => t.Slug == slug))];
}
