namespace Knowledgebase.Theme.Style;

/// <summary>Invented samples for the style page: each block with short, long, missing and special content.</summary>
sealed class StyleSamples(string url, string picture, bool takesRequests)
{
    const string Long = "例示のとても長い題名で、二行や三行に分かれたときに言葉の切れ目で折り返されるかを確かめるもの";

    static readonly int[] NearPages = [1, 4, 5, 6, 9];

    static readonly (Tone Tone, string Words)[] AllTones =
        [(Tone.Plain, "ふつう"), (Tone.Info, "情報"), (Tone.Open, "未確認"), (Tone.Caution, "注意"), (Tone.Good, "達成")];

    static readonly ValueView Absent = new("記載なし") { Absent = true };
    static readonly ValueView Asked = new("未照会") { Absent = true, Note = "例示の補足" };

    public NoteBlock Example { get; } = new(Tone.Caution, "例示のページです", "見本として作った架空の内容です。実在の学校・事業・数値ではありません。", []);

    public ImmutableArray<CiteView> Cites => [new("例示の報告", "例示の見出し › 例示の小見出し", url + "#sources"), new("例示の報告", "例示の別の見出し", url + "#sources")];

    public IEnumerable<SectionView> Sections =>
    [
        new("links", "リンクの見え方", [Links, ShortLinks, Groups])
        {
            Note = "リンクにはいつも下線があります。上に置くと下線が太くなり、キーボードで選ぶと黄色の地と黒い枠がつきます。開いたことのあるリンクは紫です。",
        },
        new("marks", "印と根拠の段", [Marked, Evidence]) { Note = "印は言葉・形・枠で見分けます。色だけで意味を表すことはありません。" },
        new("facts", "あらましの表", [Facts]),
        new("sources", "記述・数値・出典", [Statements, FoldedStatements]),
        new("word", "言葉の意味", [Meaning]),
        new("cards", "カード", [Cards]),
        new("tables", "表", [Narrow, Wide]),
        new("charts", "図と写真", [new PhotosBlock([new(picture, 64, 64, "例示の絵", "例示の説明", "権利者：例示の課。")]), new ChartsBlock([Line, Line]) { Notes = ["例示の二つの図は、同じ目盛りです。"] }, Years, Balance]),
        new("lists", "一覧と掲載状況", [StyleSamplesOfLists.FacetedList, StyleSamplesOfLists.ReadingList, StyleSamplesOfLists.Legend, StyleSamplesOfLists.Matrix, StyleSamplesOfLists.Minis]),
        new("time", "時の線", [StyleSamplesOfLists.Timeline]),
        new("notes", "囲み", [.. Notes, new NoteBlock(Tone.Open, "0件です", "例示の記録は、まだありません。", [])]),
        new("steps", "手順・文・記号", [new StepsBlock(["例示の一つ目の手順", Long]), new TextBlock(Long + "です。"), new CodeBlock("title: 例示\nsummary: 例示の要約"), .. Version]),
        new("use", "使う・知らせる", [.. StyleSamplesOfCases.All, Checklist, Contents, Schedule, new CopyBlock("例示の引用文。「例示の題名」例示の県、2026年。"), .. takesRequests ? Requests : []]),
        new("home", "ホームの部品", [StyleSamplesOfHome.Result, StyleSamplesOfHome.Tally, StyleSamplesOfHome.Wishes, Doors, StyleSamplesOfHome.Showcase, Dates, Counts]),
        new("drawings", "図案", [Drawings]) { Note = "種類を見分けるための図案です。いつも言葉と並びます。" },
        new("unknown", "分からないこと", Unknown),
        new("folded", "たたんだ部分", new TextBlock("例示の中身です。見出しを押すか、この部分のアドレスを開くと見えます。")) { Folded = true, Count = "1件" },
        new("pager", "ページ送り", [Pager(5, 9)]),
    ];

    static AbsencesBlock Unknown => new([new("記載なし", "例示の費用", "例示の期間"), new("未照会", "例示の条件")]) { Caveat = "なかったという意味ではありません。" };

    // A drawing never stands without its words.
    static EntryPointsBlock Drawings =>
        new([.. Enum.GetValues<Icon>().Select(icon => new EntryPointView(icon, icon.ToString(), "#drawings", "", []))]);

    static ImmutableArray<Block> Requests => [new ReportBlock("例示の知らせ方です。"), StyleSamplesOfLists.AddToRequest, StyleSamplesOfLists.Calendar];

    LinksBlock Links => new(
    [
        new("開いたことのあるリンク", url), new("件数のあるリンク", "#cards") { Count = 12 }, new("説明のあるリンク", "#notes") { Note = "例示の説明" },
        new("まだ何もないもの", "") { Count = 0 }, new(Long, "#tables"),
    ]);

    static LinksBlock ShortLinks => new([.. Enumerable.Range(1, 3).Select(n => new LinkView($"例示市{n}", "#links") { Count = n })]);

    static MeaningBlock Meaning =>
        new(new("例示の言葉の意味を、一文か二文で示します。", []), new("当サイトの説明・出典外", Tone.Open)) { Remark = "出典に、この言葉の意味の説明はありません。" };

    static GroupsBlock Groups => new(
        [new("by-one", "例示の校種", [new("例示の学校", "#links") { Count = 3 }, new("例示の園", "") { Count = 0 }]), new("by-two", "例示の場面", [new("例示の授業", "#links") { Count = 1 }])]);

    static CardsBlock Marked => new([new("すべての印", "#marks", "ふつう・情報・未確認・注意・達成の五つです。") { Marks = Tones(t => new MarkView(t.Words, t.Tone)) }]);

    static FactsBlock Evidence => new(
        [.. Enumerable.Range(0, 6).Select(level => new FactView($"根拠{level}", [new ValueView($"{level} 例示の段") { Level = level }]))]);

    static FactsBlock Facts => new(
    [
        new("一つの値", [new("例示の値")]), new("いくつかの値", [new("例示一"), new("例示二")]), new("リンク", [new("例示の記録") { Url = "#facts" }]),
        new("数", [new("1,234人") { Numeric = true, Note = "約" }]), new("記載がない", [Absent]), new("未照会", [Asked]), new("長い値", [new(Long + "です。")]),
    ]);

    StatementsBlock Statements => new(
    [
        new("例示の記述です。数値が三つあります。", Cites)
        {
            Id = "statement-one", Title = "題名のある記述", Marks = [new("根拠 3 例示の段", Tone.Info) { Level = 3 }, new("例示の分類", Tone.Plain)],
            Figures =
            [
                new("例示の人数", "1,234", "2026年3月31日現在") { Unit = "人" }, new("例示の割合", "約92.5", "令和7年度（2025年度）") { Unit = "%", Note = "例示の補足です。" },
                new("例示の差", "−3.5", "時点は記載なし") { Unit = "点" },
            ],
            Facts = [new("調べ方", [new("例示の調べ方")]), new("期限", [Absent])], Corrections = [Correction],
        },
        new("題名も数値もない、例示の記述です。" + Long + "です。", Cites[..1]) { Id = "statement-two" },
    ]);

    StatementsBlock FoldedStatements => new([new("例示のたたんだ記述です。", Cites[..1]) { Id = "statement-three", Title = "題名だけが見える記述", Tag = new("期日 例示の年度末", Tone.Caution) }, new("例示の二つ目の記述です。", Cites[..1]) { Id = "statement-four", Title = Long }])
    {
        Folded = true,
    };

    /// <summary>Corrections that do not stand beside a statement, one of them without the words that could harm.</summary>
    public static CorrectionsBlock Corrections =>
        new([Correction with { Where = "題名", Was = "例示の誤った題名", Now = "例示の題名" }, Correction with { Where = "成果", Was = null }]);

    static CorrectionView Correction => new("2026-11-24", "2026年11月24日", "例示の数を直しました。", "例示の理由です。", new("訂正", Tone.Caution) { Url = "#statement-one" })
    {
        Was = "例示の誤った記述です。数値が二つあります。",
    };

    static CardsBlock Cards => new(
    [
        new("例示の実践", "#cards", "題名・要約・選ぶ手がかりがそろったカードです。")
        {
            Kind = "実践事例", Facts = [new("校種", [new("例示小学校"), new("例示中学校")]), new("根拠", [new("2 例示の段") { Level = 2 }])],
        },
        new(Long, "#cards", "題名の長いカードです。") { Marks = [new("手順の記載なし", Tone.Open)] },
        new("要約のないカード", "#cards", ""),
    ]);

    static TableBlock Narrow => new("例示の狭い表", ["もの", "数", "補足"],
    [
        new(null, [new([new("例示の道具")]), new([new("1,234") { Numeric = true }]), new([new("例示の補足")])]),
        new("row-two", [new([new("例示の本")]), new([Absent]), new([new("例示の記録") { Url = "#tables" }])]),
    ]);

    static TableBlock Wide => new("例示の広い表（画面が狭いと横に動かせます）", ["年度", "計画", "実績", "成果", "取組"],
        [.. Enumerable.Range(5, 2).Select(n => new TableRow(null, [new([new($"令和{n}年度")]), .. Enumerable.Repeat(new TableCell([new("例示の長い内容が入る欄")]), 3), new([Asked])]))]);

    static ChartBlock Line => new(new LineChartView("例示の割合（%）", "例示の図です。令和5年度の40%から令和7年度の55%へ上がり、令和8年度の目標は70%です。",
        new(30, 80, [new(30, "30"), new(50, "50"), new(70, "70")]),
            [new("R5", ""), new("R6", ""), new("R7", ""), new("R8", "")],
        [new(0, 40, "40", PointLook.Baseline, PointJoin.None),
            new(2, 55, "55", PointLook.Latest, PointJoin.YearsUnknown)], new(70, "70", 3)))
    {
        Notes = ["破線は、間の年度の値が記載されていないことを示します。"],
    };

    static ChartBlock Years => new(new YearsView("例示の年度ごとの状況", "例示の図です。年度ごとの状況を、言葉と形で示します。",
        [.. Enumerable.Range(5, Enum.GetValues<YearLook>().Length).Select(n => new YearHead($"{2018 + n}", $"令和{n}", n == 12))],
        [new("例示の取組", [.. Enum.GetValues<YearLook>().Select(look => new YearField(look, "例示"))]) { Url = "#charts" }, new(Long, [.. Enum.GetValues<YearLook>().Select(_ => new YearField(YearLook.Active, "例示"))])]));

    static BalanceBlock Balance => new([new("例示の計画", 2, "つ", BalanceLook.Planned), new("例示の成果", 5, "件", BalanceLook.Reported), new("例示の課題", 1, "件", BalanceLook.Open)],
        "例示の計画と報告", ["計画", .. Enum.GetValues<RingLook>().Select((_, n) => $"例示{n + 1}")],
        [new("例示の計画", [.. Enum.GetValues<RingLook>().Select(look => (ImmutableArray<BalanceRing>)[new(look, "例示")])]) { Url = "#charts" }])
    {
        Key = [.. Enum.GetValues<RingLook>().Select((look, n) => new BalanceRing(look, $"例示の意味{n + 1}"))],
    };

    static ChecklistBlock Checklist => new([new("欠かせない例示の道具", true, Absent), new("あるとよい例示の道具", false, new("例示の代わり"))]);

    static TableBlock Contents => new("例示の一式の中身", ["もの", "数"], [new(null, [new([new("例示の道具")]), new([new("10") { Numeric = true }])]), new(null, [new([new("例示の本")]), new([Absent])])])
    {
        Ticks = ["例示の初め", "例示の終わり"],
    };

    static ImmutableArray<Block> Version =>
    [
        new LinksBlock([new("例示のやさしい文で読む", "#version")]),
        new VersionBlock("version", "例示のやさしい文", ["例示の 短い 文です。"], "書いた人：例示の書き手", "例示の もとの ページに もどる"),
    ];

    static ScheduleBlock Schedule => new([new(new("1か月前"), "例示の準備をする", "30分"), new(Absent, "時期の分からない例示の準備をする", null)]);

    static IEnumerable<NoteBlock> Notes => Tones(t => new NoteBlock(t.Tone, $"{t.Words}の囲み", "例示の説明です。", [new("例示の行き先", "#notes")]));

    static EntryPointsBlock Doors => new(
        [.. Enum.GetValues<Icon>().Take(1).Select(icon => new EntryPointView(icon, "例示の入口", "#home", "例示の説明です。", [new("例示", "#home") { Count = 2 }]))]);

    static DatesBlock Dates => new(
    [
        new("2027-03-31", "2027年3月31日", new("例示の期日", "#home") { Note = "例示の補足" }),
        new("2025-03-31", "2025年3月31日", new(Long, "#home"), new("予定の期日を過ぎています", Tone.Caution)),
    ]);

    static CountsBlock Counts => new([new("例示の件数", "#home") { Count = 12 }, new("例示の0件", "#home") { Count = 0 }]);

    static PagerBlock Pager(int page, int pages) => new(page, pages, page > 1 ? "#pager" : null, "#pager",
        [.. NearPages.Select(n => new LinkView($"{n}", "#pager"))]);

    static ImmutableArray<T> Tones<T>(Func<(Tone Tone, string Words), T> make) =>
        [.. AllTones.Select(make)];
}
