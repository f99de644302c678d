using System.Text.Json.Nodes;

namespace Knowledgebase.Records.Settings;

/// <summary>The settings of the site, from <c>input/site.yaml</c>.</summary>
/// <param name="Title">Name of the site.</param>
/// <param name="Description">What the site is, in one or two sentences.</param>
/// <param name="Standing">Whether anybody stands behind the site.</param>
/// <param name="Authority">The body whose official site this might be taken for; or empty.</param>
/// <param name="MadeFrom">What the records were made from, in one phrase; or empty.</param>
/// <param name="Publisher">Who runs the site and answers for it.</param>
/// <param name="Site">Scheme and host (<c>https://example.jp</c>); absolute addresses appear only once it is known.</param>
/// <param name="Base">Where the site lies below its host.</param>
/// <param name="Licence">Rights statement at the foot of every page.</param>
/// <param name="Contact">How to reach the publisher.</param>
/// <param name="Example">True for a site of invented records.</param>
/// <param name="Accessibility">The accessibility policy and its tests; null while there is none.</param>
/// <param name="Requests">How schools ask for explanations, training and loans; null while nothing is settled.</param>
/// <param name="English">Name and description of the English pages; null while the site has none.</param>
public sealed record SiteSettings(
    string Title, string Description, SiteStanding Standing, string Authority, string MadeFrom,
    Fact<string> Publisher, Fact<string> Site, string Base,
    Fact<string> Licence, Fact<string> Contact, bool Example, English? English, Accessibility? Accessibility,
    RequestSettings? Requests)
{
    /// <summary>The name by which one cites the site: a draft is cited as a draft.</summary>
    public string CitedTitle => Standing == SiteStanding.Draft ? $"{Title}（案）" : Title;

    /// <summary>Who or what drafted the texts; or empty.</summary>
    public string DraftedBy { get; init; } = "";

    /// <summary>What the site offers, by these settings.</summary>
    public Offers Offers => Offers.Of(this);

    /// <summary>Where the place below the host was written.</summary>
    public Sources.SourceSpot BaseSpot { get; init; }

    /// <summary>Where the standing was written.</summary>
    public Sources.SourceSpot StandingSpot { get; init; }

    /// <summary>True when search engines may list the pages: never invented records, and drafts and trials only where the settings ask for it.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>Settings that wait for a decision (未定) or an answer.</summary>
    public System.Collections.Immutable.ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>The ways through the site.</summary>
    public Navigation Navigation { get; init; } = Navigation.Usual;

    /// <summary>Words of vocabularies that the program must understand.</summary>
    public KeyWords Words { get; init; } = new(null, []);

    /// <summary>Names of mascots, which are called as children are.</summary>
    public System.Collections.Immutable.ImmutableArray<string> Mascots { get; init; } = [];

    /// <summary>The records that the settings name.</summary>
    public System.Collections.Immutable.ImmutableArray<Reference> References { get; init; } = [];

    /// <summary>The vocabulary words that the settings use.</summary>
    public System.Collections.Immutable.ImmutableArray<Word> Used { get; init; } = [];

    /// <summary>Who decides on corrections.</summary>
    public Fact<string> Corrections { get; init; } = Fact<string>.Unwritten;

    /// <summary>The settings' fields.</summary>
    public static Shape<SiteSettings> Shape { get; } = Schema.Shape.Of<SiteSettings>("サイトの設定", f =>
    {
        var title = f.Required("title", "サイトの名前", new TextType(60), "すべてのページの題名に付く名前。", "例示県教育ナレッジベース");
        var description = f.Required("description", "サイトの説明", new TextType(120), "一、二文の説明。", "…");
        var standing = f.Required("standing", "位置付け", new ChoiceType<SiteStanding>(Choices.SiteStandings), "このサイトが何であるか。どのページにも示す。", "案");
        var authority = f.Optional("authority", "公式と間違われうる所", new TextType(12), "", "このサイトを、どこの公式サイトと思われるおそれがあるか。", "例示県");
        var madeFrom = f.Optional("made_from", "もとにしたもの", new TextType(24), "", "記録のもとを、一言で。「…から作った」と続く。", "例示の文書一つ");
        var drafted = f.Optional("drafted_by", "文章を書いたもの", new TextType(60), "", "サイトの文章をだれが書いたか。「…です」と続く。", "機械が書いた案（人は、まだ確かめていません）");
        var publisher = f.RequiredFact("publisher", "運営者", new TextType(60), "サイトを運営し、責任をもつ組織。", "{absent: 未定}");
        var site = f.RequiredFact("site", "アドレス", new OriginType(), "公開するアドレス（https:// からホスト名まで）。", "https://example.jp");
        var basePath = f.Optional("base", "場所", new BasePathType(), "/", "ホストの中の置き場所。/ で始まり / で終わる。", "/kb/");
        var licence = f.RequiredFact("licence", "利用条件", new TextType(120), "サイトの文章の利用条件。", "{absent: 未定}");
        var contact = f.RequiredFact("contact", "連絡先", new TextType(120), "問い合わせ先。誤りの知らせと、学校からの事例を受け取る所。", "{absent: 未定}");
        var engines = f.Optional("search_engines", "検索エンジン", new YesNoType(), false, "案や試行のサイトを検索エンジンに載せるなら true。", "true");
        var example = f.Optional("example", "例示", new YesNoType(), false, "架空の記録のサイトなら true。", "true");
        var english = f.Optional("english", "英語", new PartType<English>(Records.Parts.English.Shape), null!,
            "英語のページの名前と説明。書くと英語のページができる。", "{title: …, summary: …, by: the editors of this site}");
        var accessibility = f.Optional("accessibility", "ウェブアクセシビリティ", new PartType<Accessibility>(Records.Settings.Accessibility.Shape), null!,
            "方針と試験の結果。書くと方針のページができる。", "{scope: …, level: AA}");
        var requests = f.Optional("requests", "申込み", new PartType<RequestSettings>(RequestSettings.Shape), null!,
            "学校からの申込みの受け方。", "{office: …, purpose: …, retention_days: 365}");
        var corrections = f.Fact("corrections", "訂正を決める係", new TextType(60), "公開した記述を訂正するかどうかを決める係。訂正の方針のページに載る。", "{absent: 未定}");
        var navigation = f.Optional("navigation", "案内", new PartType<Navigation>(Navigation.Shape), Navigation.Usual,
            "上と下の案内、ホームの入口。書かなければ、どのサイトにもある行き先が並ぶ。", "{menu: [practices, lessons, terms]}");
        var words = f.Optional("words", "意味の決まった言葉", new PartType<KeyWords>(KeyWords.Shape), new(null, []),
            "語彙の言葉のうち、プログラムが意味を知らなければならないもの。", "{offices: [教育委員会]}");
        var mascots = f.List("mascots", "マスコット", new TextType(20), "「ちゃん」などの付くマスコットの名前。人の名前とみなさない。", "[例示ちゃん]");
        return v => new SiteSettings(title[v], description[v], standing[v], authority[v], madeFrom[v],
            publisher[v], site[v], basePath[v], licence[v], contact[v], example[v],
            english[v], accessibility[v], requests[v])
        {
            BaseSpot = v.SpotOf(basePath),
            StandingSpot = v.SpotOf(standing),
            IsIndexed = !example[v] && (engines[v] || standing[v] is SiteStanding.Unofficial or SiteStanding.Official),
            DraftedBy = drafted[v],
            Corrections = corrections[v],
            Navigation = navigation[v],
            Words = words[v],
            Mascots = mascots[v],
        };
    });
}

/// <summary>A path below a host: <c>/</c>, or segments of id characters between slashes.</summary>
public sealed record BasePathType : FieldType<string>
{
    /// <inheritdoc/>
    public override string Form => "/ か /kb/ の形";

    internal override Datum ToDatum(string value, PartValues parts) => new TextDatum(value);

    internal override JsonObject Schema(SchemaParts parts) => new() { ["type"] = "string" };

    internal override bool TryRead(Yaml.YamlValue value, RecordReading reading, out string result) =>
        TryText(value, reading, out result)
        && (result == "/" || (result is ['/', _, .., '/'] && result[1..^1].Split('/').All(RecordId.IsSlug))
            || reading.Wrong(Diagnostics.Codes.BadAddress, value.Spot, $"「{result}」は場所として使えません。", "「/」か「/kb/」のように書いてください。"));
}
