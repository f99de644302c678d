namespace Knowledgebase.Records;

sealed class Source(Values v) : Record(v, cited: false)
{
    internal static readonly GroupType<Source> Group = new("出典・文書", v => new(v));

    public Fact<Word> Type { get; } = v.RequiredFact("type", "種類", WordOf("source-types"),
        "どのような文書か。", "点検・評価", mayBeInferred: true);
    public string ShortTitle { get; } = v.Optional("short_title", "短い題名", Text(30), "",
        "出典の表示に使う短い題名。ないときは題名を使う。", "令和5年度の報告書");
    public ImmutableArray<Statement> About { get; } = v.List("about", "文書に書かれていること", Statement.Group,
        "見出し・年度・会の名前など、文書そのものについて、文書に書かれていること。", "[{text: …, cites: […]}]");
    public Fact<string> PartOf { get; } = v.Fact("part_of", "どの文書の一部か", Text(120),
        "どのような文書の一部か。題名は作らない。書かれておらず、推定したのなら、推定と、その理由を書く。", "{value: 県の点検・評価の文書, inferred: 委員会の名前が出るため。}",
        mayBeInferred: true);
    public Fact<string> FullTitle { get; } = v.Fact("full_title", "正式な題名", Text(120), "文書に書かれた題名。", "{absent: 未照会}");
    public Fact<string> Publisher { get; } = v.Fact("publisher", "発行者", Text(80), "発行した組織。", "{absent: 未照会}");
    public Fact<Moment> AsOf { get; } = v.Fact("as_of", "時点", new MomentType(), "いつの時点の文書か。", "2024-04");
    public Fact<string> Address { get; } = v.Fact("address", "公開場所", new AddressType(), "文書のアドレス。", "{absent: 未照会}");
    public Fact<string> Pages { get; } = v.Fact("pages", "ページ", Text(40), "文書の中のページ。", "{absent: 未照会}");
    public ImmutableArray<Section> Sections { get; } = v.List("sections", "見出し", Section.Group,
        "引用に使う見出し。出典の順に。", "[{id: overview, title: （１）概要, lines: 4-8}]");
    public override ImmutableArray<Citation> Cites { get; } = v.List("cites", "出典", Citation.Group,
        "別の出典に名前が出る文書なら、その場所。", "[{source: tenken-r5, section: indicators, lines: 454}]");

    public string Name => ShortTitle.Length > 0 ? ShortTitle : Head.Title;
}

sealed class Section(Values v) : Part(v)
{
    internal static readonly GroupType<Section> Group = new("見出し", v => new(v));

    public string Slug { get; } = v.Required("id", "ID", new IdType(), "見出しのID。アドレスにも使う。", "overview");
    public string Title { get; } = v.Required("title", "見出し", Text(100), "出典に書かれた見出し。", "（１）概要");
    public string Heading { get; } = v.Optional("within", "上の見出し", Text(100), "",
        "その見出しを含む、上の見出し。", "（２）令和５年度における取組実績、４年間の成果・課題");
    public ImmutableArray<LineRange> Lines { get; } = v.Optional("lines", "行", new LinesType(), [],
        "PDFから取り出した文字の行番号。", "4-8");
    public string Note { get; } = v.Optional("note", "補足", Text(200), "", "PDFの文字の順序が乱れた所など。", "PDFの文字では順序が入れ替わっている");
    public ImmutableArray<string> Aliases { get; } = v.List("aliases", "以前のID", new IdType(),
        "この見出しが以前に使っていたID、まとめた見出しのID。古いアドレスから転送される。", "[results-old]");

    /// <summary>True when the section's lines hold all of <paramref name="lines"/>, or when it has no lines at all.</summary>
    public bool Holds(ImmutableArray<LineRange> lines) =>
        Lines.IsEmpty || lines.All(cited => Lines.Any(own => own.From <= cited.From && cited.To <= own.To));
}
