namespace Knowledgebase.Pages.General;

/// <summary>The page that explains the data: what there is, how a rate is recomputed, what each column means, how to cite.</summary>
static class DataPage
{
    static readonly string[] Forms = ["JSON", "CSV", "JSON Schema"];

    const string Lead =
        "このサイトの記録を、表計算ソフトやプログラムで使える形で配ります。数値には単位・時点・出典が付いています。";

    /// <summary>The page; without sizes where it is only searched, so that no file need be made for it.</summary>
    public static PageView View(Site site, DataRelease release, bool sizes = true) =>
        site.Page(
            site.Routes.AllData,
            "データ",
            Lead,
            [
                new("start", "まとめて使う", [new LinksBlock([.. Whole(site, release, sizes)]), Terms(site, release)]),
                new("kinds", "種類ごとのデータ", [ByKind(site, release, sizes)])
                {
                    Note = "JSONは記録の全体を、CSVは一つの事実を一行で収めます。CSVの文字の項目で空の年度・出典は、records.csv に記録ごとに一度あります。Excelでは、上のExcelブックを開いてください。",
                },
                new(
                    "cite",
                    "引用のしかた",
                    [
                        new TextBlock(Citation(site)),
                        new TextBlock("値を使うときは、出典（source・section・lines の列）もあわせて示してください。"),
                    ]
                ),
                Fold("recompute", "進捗率を計算し直す", Recomputing(site, release, sizes)),
                Fold(
                    "columns",
                    "列の意味",
                    [
                        Columns(
                            "進捗率の計算に使う値（indicators.csv）の列",
                            release.Sets.SelectMany(s => s.Files).First(f => f.Name == "indicators.csv").Columns
                        ),
                        Columns("種類ごとのCSVの列", FactRow.Columns),
                    ]
                ),
                Fold("absent", "値がない理由", [Reasons()]) with
                {
                    Note = "値がないことは、0 とも「行われなかった」とも違います。",
                },
                Fold("releases", "これまでの版", [Frozen(site, release)]) with
                {
                    Note = "「版」は、ある日のデータをそのまま残したもので、後から変わりません。",
                },
                Fold(
                    "stable",
                    "IDとアドレス",
                    [
                        new TextBlock(
                            "IDとアドレスは変えません。IDを変えたときは、前のアドレスから新しいページへ移ります。"
                                + "記録を取り下げたときは、前のアドレスに、取り下げた日・理由・代わりの記録を残します。"
                        ),
                        new LinksBlock([
                            new("取り下げた記録の一覧", site.Routes.List(Kind.Removed))
                            {
                                Count = site.Catalog.All(Kind.Removed).Length,
                            },
                        ]),
                    ]
                ),
                Fold(
                    "makers",
                    "このサイトを作る人へ",
                    [
                        new LinksBlock([
                            new("誤りの番号と直し方", site.Routes.Codes),
                            new("見た目の見本", site.Routes.Style),
                        ]),
                    ]
                ),
            ]
        ) with
        {
            About = LinkedData.Data(site, Lead, release),
        };

    static SectionView Fold(string id, string title, ImmutableArray<Block> blocks) =>
        new(id, title, blocks) { Folded = true };

    static FactsBlock Terms(Site site, DataRelease release)
    {
        var settings = site.Catalog.Settings;
        return new([
            .. site.Facts(settings, nameof(settings.Licence), nameof(settings.Publisher)).OfType<FactView>(),
            new(
                "記録の新しさ",
                [
                    new ValueView(
                        release.Sets.Max(s => s.Modified) is { } date
                            ? $"{Dates.Label(date)}までの更新を含みます"
                            : "更新の記録はまだありません"
                    ),
                ]
            ),
            new(
                "文字コードと形",
                [
                    "UTF-8。CSVはRFC 4180（コンマ区切り、改行CRLF、一行目は列の名前）。時点は 2024-04-01 の形",
                ]
            ),
        ]);
    }

    static IEnumerable<LinkView> Whole(Site site, DataRelease release, bool sizes) =>
        release
            .Sets.Where(s => s.Slug is "workbook" or "records")
            .SelectMany(s => s.Files)
            .Concat(release.Descriptions)
            .Select(f => Link(site, f, sizes));

    static LinkView Link(Site site, DataFile file, bool sizes) =>
        new(file.Title, site.Routes.Data(file.Name)) { Note = Size(file, sizes) };

    static ValueView Cell(Site site, DataFile file, string text, bool sizes) =>
        new(text) { Url = site.Routes.Data(file.Name), Note = Size(file, sizes) };

    static ImmutableArray<Block> Recomputing(Site site, DataRelease release, bool sizes)
    {
        var set = release.Sets.First(s => s.Slug == "progress");
        return
        [
            new TextBlock(
                "参考指標の進捗率は、策定時・目標・最新の値から計算できます。次の手順は、このサイトのプログラムを使わずに、配っているCSVだけから計算します。"
            ),
            new LinksBlock([
                .. set.Files.Select(f => Link(site, f, sizes)),
                new("計算のしかたの説明", site.Routes.Method),
            ]),
            new TextBlock(
                "Excelで開くCSVでは、文字の先頭が = + - @ などのとき、式として動かないように ' を付けます。数値は変えません。"
            ),
            new TextBlock("indicators.csv と recompute.py を同じフォルダーに置いて、次のように動かします。"),
            new CodeBlock("python3 recompute.py indicators.csv"),
            new TextBlock("recompute.py の中身です。"),
            new CodeBlock(Recompute.Script),
        ];
    }

    static TableBlock ByKind(Site site, DataRelease release, bool sizes) =>
        new(
            "種類ごとのファイル",
            ["種類", "件数", "JSON", "CSV", "JSONの形"],
            [
                .. release
                    .Sets.Where(s => s.Slug is not ("progress" or "workbook" or "records"))
                    .Select(s => new TableRow(
                        s.Slug,
                        [
                            s.Title,
                            new ValueView(Numerals.Of(s.Count))
                            {
                                Numeric = true,
                                Note = DataFiles.Elsewhere(site.Catalog, Kinds.All.First(k => k.Folder == s.Slug)),
                            },
                            .. Forms.Select(form => new TableCell([
                                Cell(site, s.Files.First(f => FormOf(f) == form), form, sizes),
                            ])),
                        ]
                    )),
            ]
        );

    static string FormOf(DataFile file) =>
        file.Name.EndsWith(".schema.json", StringComparison.Ordinal) ? "JSON Schema" : file.Format;

    static TableBlock Columns(string caption, ImmutableArray<DataColumn> columns) =>
        new(
            caption,
            ["列", "名前", "意味"],
            [
                .. columns.Select(c => new TableRow(
                    null,
                    [c.Key, c.Label, c.Meaning]
                )),
            ]
        );

    static TableBlock Reasons() =>
        new(
            "理由の言葉とその意味",
            ["理由", "意味"],
            [
                .. AbsenceReasons.All.Select(r => new TableRow(
                    null,
                    [r.Label, r.Meaning]
                )),
            ]
        );

    static Block Frozen(Site site, DataRelease release) =>
        release.Frozen.IsEmpty
            ? new TextBlock("版は、まだありません。")
            : new TableBlock(
                "データの版",
                ["日", "ファイル", "SHA-256"],
                [
                    .. release
                        .Frozen.OrderByDescending(r => r.Date)
                        .Select(r => new TableRow(
                            null,
                            [
                                Dates.Label(r.Date),
                                new ValueView(r.Name) { Url = site.Routes.Frozen(r.Name) },
                                r.File.Hash!,
                            ]
                        )),
                ]
            );

    static string Citation(Site site)
    {
        var url = site.Routes.Absolute(site.Routes.AllData) ?? "（このページのアドレス）";
        return $"出典：「{site.Catalog.Settings.CitedTitle}」データ、{url}（利用した年月日）。{(site.Catalog.Settings.Licence.IsKnown ? "加工したときは「…を加工して作成」と添えてください。" : "")}";
    }

    static string? Size(DataFile file, bool sizes)
    {
        const double kilo = 1024;
        if (!sizes)
            return null;
        return file.Length < kilo * kilo
            ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Round(file.Length / kilo)):0}KB")
            : string.Create(CultureInfo.InvariantCulture, $"{file.Length / kilo / kilo:0.0}MB");
    }
}
