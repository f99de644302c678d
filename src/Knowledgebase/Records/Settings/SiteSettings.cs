using System.Text.Json.Nodes;

namespace Knowledgebase.Records.Settings;

/// <summary>The settings of the site, from <c>input/site.yaml</c>.</summary>
public sealed class SiteSettings(Values v) : Part(v)
{
    internal static readonly GroupType<SiteSettings> Group = new("サイトの設定", v => new(v));

    public string Title { get; } = v.Required("title", "サイトの名前", Text(60), "すべてのページの題名に付く名前。", "例示県教育ナレッジベース");
    internal string Description { get; } = v.Required("description", "サイトの説明", Text(120), "一、二文の説明。", "…");
    internal SiteStanding Standing { get; } = v.Required("standing", "位置付け", OneOf(Choices.SiteStandings),
        "このサイトが何であるか。どのページにも示す。", "案");
    internal string Authority { get; } = v.Optional("authority", "公式と間違われうる所", Text(12), "",
        "このサイトを、どこの公式サイトと思われるおそれがあるか。", "例示県");
    internal string MadeFrom { get; } = v.Optional("made_from", "もとにしたもの", Text(24), "",
        "記録のもとを、一言で。「…から作った」と続く。", "例示の文書一つ");
    internal string DraftedBy { get; } = v.Optional("drafted_by", "文章を書いたもの", Text(60), "",
        "サイトの文章をだれが書いたか。「…です」と続く。", "機械が書いた案（人は、まだ確かめていません）");
    internal Fact<string> Publisher { get; } = v.RequiredFact("publisher", "運営者", Text(60),
        "サイトを運営し、責任をもつ組織。", "{absent: 未定}");
    internal Fact<string> Site { get; } = v.RequiredFact("site", "アドレス", new OriginType(),
        "公開するアドレス（https:// からホスト名まで）。", "https://example.jp");
    internal string Base { get; } = v.Optional("base", "場所", new BasePathType(), "/",
        "ホストの中の置き場所。/ で始まり / で終わる。", "/kb/");
    internal Fact<string> Licence { get; } = v.RequiredFact("licence", "利用条件", Text(120), "サイトの文章の利用条件。", "{absent: 未定}");
    public Fact<string> Contact { get; } = v.RequiredFact("contact", "連絡先", Text(120),
        "問い合わせ先。誤りの知らせと、学校からの事例を受け取る所。", "{absent: 未定}");
    bool ForSearchEngines { get; } = v.Optional("search_engines", "検索エンジン", YesNo(), false,
        "案や試行のサイトを検索エンジンに載せるなら true。", "true");
    internal bool Example { get; } = v.Optional("example", "例示", YesNo(), false, "架空の記録のサイトなら true。", "true");
    internal English? English { get; } = v.Optional("english", "英語", Records.Parts.English.Group, null!,
        "英語のページの名前と説明。書くと英語のページができる。", "{title: …, summary: …, by: the editors of this site}");
    internal Accessibility? Accessibility { get; } = v.Optional("accessibility", "ウェブアクセシビリティ",
        Records.Settings.Accessibility.Group, null!, "方針と試験の結果。書くと方針のページができる。", "{scope: …, level: AA}");
    public RequestSettings? Requests { get; } = v.Optional("requests", "申込み", RequestSettings.Group, null!,
        "学校からの申込みの受け方。", "{office: …, purpose: …, retention_days: 365}");
    internal Fact<string> Corrections { get; } = v.Fact("corrections", "訂正を決める係", Text(60),
        "公開した記述を訂正するかどうかを決める係。訂正の方針のページに載る。", "{absent: 未定}");
    internal Navigation Navigation { get; } = v.Optional("navigation", "案内", Navigation.Group, new(new()),
        "上と下の案内、ホームの入口。書かなければ、どのサイトにもある行き先が並ぶ。", "{menu: [practices, lessons, terms]}");
    internal HomeSettings HomePage { get; } = v.Optional("home", "ホーム", HomeSettings.Group, new(new()),
        "ホームのはじめに出すもの。書かなければ、どのサイトにもあるものだけが出る。", "{indicator: ict-daily}");
    internal KeyWords Words { get; } = v.Optional("words", "意味の決まった言葉", KeyWords.Group, new(new()),
        "語彙の言葉のうち、プログラムが意味を知らなければならないもの。", "{offices: [教育委員会]}");

    internal ImmutableArray<string> Mascots { get; } = v.List("mascots", "マスコット", Text(20),
        "「ちゃん」などの付くマスコットの名前。人の名前とみなさない。", "[例示ちゃん]");
    internal SourceSpot BaseSpot { get; } = v.SpotOf(nameof(Base));
    internal SourceSpot StandingSpot { get; } = v.SpotOf(nameof(Standing));

    /// <summary>The name by which one cites the site: a draft is cited as a draft.</summary>
    internal string CitedTitle => Standing == SiteStanding.Draft ? $"{Title}（案）" : Title;

    internal Offers Offers => Requests is { Missing.IsEmpty: true } ? new(true, Contact.IsKnown, true)
        : new(false, Contact.IsKnown, Contact.IsKnown);

    internal bool IsIndexed =>
        !Example && (ForSearchEngines || Standing is SiteStanding.Unofficial or SiteStanding.Official);

    public ImmutableArray<Question> Questions { get; internal set; } = [];

    public ImmutableArray<Reference> References { get; internal set; } = [];

    public ImmutableArray<Word> Used { get; internal set; } = [];
}

sealed record BasePathType : FieldType<string>
{
    public override string Form => "/ か /kb/ の形";

    internal override Datum ToDatum(string value) => new TextDatum(value);

    internal override JsonObject Schema(SchemaParts parts) => new() { ["type"] = "string" };

    internal override bool TryRead(Yaml.YamlValue value, ReadScope scope, out string result) =>
        TryText(value, scope, out result, words: true)
        && (result == "/" || (result is ['/', _, .., '/'] && result[1..^1].Split('/').All(RecordId.IsSlug))
            || scope.Wrong(Diagnostics.Codes.BadAddress, value.Spot, $"「{result}」は場所として使えません。", "「/」か「/kb/」のように書いてください。"));
}
