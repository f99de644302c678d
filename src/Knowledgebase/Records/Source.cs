namespace Knowledgebase.Records;

/// <summary>出典・文書: a document that statements cite, or one that such a document names.</summary>
public sealed record Source(
    Head Head, Fact<Word> Type, string ShortTitle, ImmutableArray<Statement> About, Fact<string> PartOf, Fact<string> FullTitle,
    Fact<string> Publisher, Fact<Moment> AsOf, Fact<string> Address, Fact<string> Pages, ImmutableArray<Section> Sections) : Record(Head)
{
    /// <summary>The name by which citations call it.</summary>
    public string Name => ShortTitle.Length > 0 ? ShortTitle : Head.Title;

    internal static readonly Shape<Source> Shape = Schema.Shape.Of<Source>("出典・文書", f =>
    {
        var head = Records.Head.AddTo(f, cited: false);
        var type = f.RequiredFact("type", "種類", new WordType("source-types"), "どのような文書か。", "点検・評価", mayBeInferred: true);
        var brief = f.Optional("short_title", "短い題名", new TextType(30), "", "出典の表示に使う短い題名。ないときは題名を使う。", "令和5年度の報告書");
        var about = f.List("about", "文書に書かれていること", new PartType<Statement>(Statement.Shape), "見出し・年度・会の名前など、文書そのものについて、文書に書かれていること。", "[{text: …, cites: […]}]");
        var partOf = f.Fact("part_of", "どの文書の一部か", new TextType(120), "どのような文書の一部か。題名は作らない。書かれておらず、推定したのなら、推定と、その理由を書く。",
            "{value: 県の点検・評価の文書, inferred: 委員会の名前が出るため。}", mayBeInferred: true);
        var full = f.Fact("full_title", "正式な題名", new TextType(120), "文書に書かれた題名。", "{absent: 未照会}");
        var publisher = f.Fact("publisher", "発行者", new TextType(80), "発行した組織。", "{absent: 未照会}");
        var asOf = f.Fact("as_of", "時点", new MomentType(), "いつの時点の文書か。", "2024-04");
        var address = f.Fact("address", "公開場所", new AddressType(), "文書のアドレス。", "{absent: 未照会}");
        var pages = f.Fact("pages", "ページ", new TextType(40), "文書の中のページ。", "{absent: 未照会}");
        var sections = f.List("sections", "見出し", new PartType<Section>(Section.Shape), "引用に使う見出し。出典の順に。", "[{id: overview, title: （１）概要, lines: 4-8}]");
        var mentioned = f.List("cites", "出典", new CitationType(), "別の出典に名前が出る文書なら、その場所。", "[{source: tenken-r5, section: indicators, lines: 454}]");
        return v => new Source(head(v) with { Cites = mentioned[v] }, type[v], brief[v], about[v], partOf[v], full[v], publisher[v],
            asOf[v], address[v], pages[v], sections[v]);
    });
}

/// <summary>A part of a source that can be cited.</summary>
public sealed record Section(
    string Slug, string Title, string Heading, ImmutableArray<LineRange> Lines, string Note, ImmutableArray<string> Aliases, Sources.SourceSpot Spot)
{
    /// <summary>True when the section's lines hold all of <paramref name="lines"/>, or when it has no lines at all.</summary>
    public bool Holds(ImmutableArray<LineRange> lines) =>
        Lines.IsEmpty || lines.All(cited => Lines.Any(own => own.From <= cited.From && cited.To <= own.To));

    internal static readonly Shape<Section> Shape = Schema.Shape.Of<Section>("見出し", f =>
    {
        var id = f.Required("id", "ID", new IdType(), "見出しのID。アドレスにも使う。", "overview");
        var title = f.Required("title", "見出し", new TextType(100), "出典に書かれた見出し。", "（１）概要");
        var heading = f.Optional("within", "上の見出し", new TextType(100), "", "その見出しを含む、上の見出し。", "（２）令和５年度における取組実績、４年間の成果・課題");
        var lines = f.Optional("lines", "行", new LinesType(), [], "抽出したテキストの行番号。", "4-8");
        var note = f.Optional("note", "補足", new TextType(200), "", "抽出で順序が乱れた所など。", "抽出で順序が入れ替わっている");
        var aliases = f.List("aliases", "以前のID", new IdType(), "この見出しが以前に使っていたID、まとめた見出しのID。古いアドレスから転送される。", "[results-old]");
        return v => new Section(id[v], title[v], heading[v], lines[v], note[v], aliases[v], v.Spot);
    });
}

/// <summary>抽出の注記: a place where the extraction scrambled, lost or misprinted something, and how the site reads it.</summary>
public sealed record Doubt(
    Head Head, Word Type, Fact<string> Printed, string Reading, Word Confidence, ImmutableArray<Concern> Concerns) : Record(Head)
{
    internal static readonly Shape<Doubt> Shape = Schema.Shape.Of<Doubt>("抽出の注記", f =>
    {
        var head = Records.Head.AddTo(f);
        var type = f.Required("type", "種類", new WordType("doubt-types"), "どのような問題か。", "誤植");
        var printed = f.Fact("printed", "印字", new TextType(200), "問題のある箇所の印字。短く。", "Gunam");
        var read = f.Required("reading_note", "当サイトの読み", new TextType(300), "どう読んだか、または決めなかったか。", "例示の誤植とみて…");
        var confidence = f.Required("confidence", "確からしさ", new WordType("confidence"), "読みの確からしさ。", "高い");
        var concerns = f.AtLeastOne("concerns", "関わる所", new ConcernType(),
            "この注記が関わる記録・課題・成果など。記録の一部の文だけに関わるときは、項目まで書く。注記はここに書いた所にだけ出る。",
            "[collections/model-advance, outcomes/hs-models, practices/daily-device/about]");
        return v => new Doubt(head(v), type[v], printed[v], read[v], confidence[v], concerns[v]);
    });
}
