namespace Knowledgebase.Trial.Words;

/// <summary>School types, grades and subjects; the first spelling is the word of the vocabulary.</summary>
public static class Audiences
{
    /// <summary>School types.</summary>
    public static ImmutableArray<Concept> Schools { get; } = Concept.Table("school", """
        elementary|小学校
        junior-high|中学校
        high|高等学校/高校
        special-needs|特別支援学校/特支/養護学校
        """);

    /// <summary>Grades, school type by school type.</summary>
    public static ImmutableArray<ImmutableArray<Concept>> Grades { get; } =
    [
        [.. Enumerable.Range(1, 6).Select(n => Grade("e", "小学", "小学校", n))],
        [.. Enumerable.Range(1, 3).Select(n => Grade("j", "中学", "中学校", n))],
        [.. Enumerable.Range(1, 3).Select(n => Grade("h", "高校", "高校", n))],
        Concept.Table("grade", """
            sne-elementary|小学部
            sne-junior|中学部
            sne-high|高等部
            """),
    ];

    /// <summary>Subjects, school type by school type.</summary>
    public static ImmutableArray<ImmutableArray<Concept>> Subjects { get; } =
    [
        Pick("japanese arithmetic science social-studies integrated-study physical-education music drawing-crafts life moral foreign-language"),
        Pick("japanese mathematics science social-studies foreign-language technology-home health-pe fine-arts integrated-study"),
        Pick("inquiry information mathematics science geography-history civics industry agriculture commerce"),
        Pick("independence combined life music physical-education"),
    ];

    /// <summary>Kinds of disability, for schools for special needs.</summary>
    public static ImmutableArray<Concept> Disabilities { get; } = Concept.Table("disability", """
        intellectual|知的障害
        physical|肢体不自由
        visual|視覚障害/弱視
        hearing|聴覚障害/難聴
        health|病弱・身体虚弱/病弱
        """);

    /// <summary>All subjects.</summary>
    public static ImmutableArray<Concept> AllSubjects => SubjectTable;

    static ImmutableArray<Concept> SubjectTable =>
        Concept.Table("subject", """
            japanese|国語|国語=こくご
            arithmetic|算数|算数=さんすう
            mathematics|数学|数学=すうがく
            science|理科|理科=りか
            social-studies|社会
            integrated-study|総合的な学習の時間/総合学習
            inquiry|総合的な探究の時間
            physical-education|体育|体育=たいいく
            health-pe|保健体育|保健=ほけん
            music|音楽|音楽=おんがく
            drawing-crafts|図画工作/図工|図工=ずこう
            fine-arts|美術|美術=びじゅつ
            life|生活
            moral|道徳|道徳=どうとく
            foreign-language|外国語/英語
            technology-home|技術・家庭/技術家庭
            information|情報
            geography-history|地理歴史/地歴
            civics|公民
            industry|工業|工業=こうぎょう
            agriculture|農業|農業=のうぎょう
            commerce|商業
            independence|自立活動|自立=じりつ
            combined|各教科等を合わせた指導
            """);

    static ImmutableArray<Concept> Pick(string slugs) =>
        [.. slugs.Split(' ').Select(slug => SubjectTable.First(s => s.Id == $"subject:{slug}"))];

    static Concept Grade(string slug, string brief, string full, int number) => new(
        $"grade:{slug}{number}",
        [
            $"{brief}{number}年", $"{full}{number}年", $"{brief[0]}{number}", $"{brief}{"一二三四五六"[number - 1]}年", $"{full}第{number}学年",
        ], [], []);
}
