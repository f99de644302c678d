namespace Knowledgebase.Theme.Style;

static class StyleSamplesOfLists
{
    public static FacetedListBlock FacetedList { get; } =
        new(
            [
                new(
                    "ways-one",
                    "stage",
                    "例示の校種",
                    [
                        new("school", new("例示の学校", "#lists") { Count = 3 }),
                        new("nursery", new("例示の園", "") { Count = 1 }),
                    ]
                )
                {
                    Rest = "ほか2項目は0件",
                    IsOpen = true,
                },
                new("ways-two", "setting", "例示の場面", [new("lesson", new("例示の授業", "#lists") { Count = 1 })]),
            ],
            [new CardsBlock([new("例示の実践", "#lists", "並べた一覧の例示の一件です。")])]
        )
        {
            Orders = new("例示の並べ方", [new("新しい順", ""), new("根拠の強い順", "#lists")]),
        };

    public static ReadingListBlock ReadingList { get; } =
        new(
            "例示の読みの行",
            [new("あ", "#row-a"), new("か", "#row-ka")],
            [
                new("row-a", "あ", new(new CardView("例示の言葉", "#lists", "例示の意味です。"))),
                new("row-ka", "か", new(new CardView("課題の例示", "#lists", "別の行の例示です。"))),
            ]
        );

    public static MatrixLegendBlock Legend { get; } =
        new([
            new(MatrixState.Some, 1, "1〜4件"),
            new(MatrixState.Some, 2, "5〜9件"),
            new(MatrixState.Some, 3, "10〜19件"),
            new(MatrixState.Some, 4, "20件から"),
            new(MatrixState.None, 0, "0件"),
            new(MatrixState.Asked, 0, "出典が事例を求めている"),
            new(MatrixState.NotApplicable, 0, "対象外"),
            new(MatrixState.Unknown, 0, "不明"),
        ]);

    public static MatrixBlock Matrix { get; } =
        new(
            "例示の障害種（行）と例示の程度（列）ごとの件数",
            [new("例示の程度一", "#lists"), new("例示の程度二", "#lists"), new("程度の記載なし", "")],
            [
                new(
                    new("例示の障害種一", "#lists"),
                    [
                        Cell(2, 1),
                        new(MatrixState.Asked, "0", "#lists") { Asking = new("課題", "#lists") },
                        new(MatrixState.Unknown, "1", "#lists"),
                    ]
                ),
                new(new("例示の障害種二", "#lists"), [Cell(7, 2), Cell(12, 3), Cell(31, 4)]),
                new(
                    new("障害種の記載なし", ""),
                    [
                        new(MatrixState.None, "0", "#lists"),
                        new(MatrixState.NotApplicable, "", ""),
                        new(MatrixState.Unknown, "", ""),
                    ]
                ),
            ]
        );

    public static MatrixMinisBlock Minis { get; } =
        new(
            new MatrixMini(
                new("例示の障害種と程度", "#lists"),
                "例示の事例があるのは3組です。",
                "縦は例示の障害種、横は例示の程度",
                [.. Matrix.Rows.Select(row => row.Cells)]
            )
        );

    public static TimelineBlock Timeline { get; } =
        new([
            new("2025-03-31", "2025年3月31日", "例示の期限", "#time")
            {
                State = new("予定の期日を過ぎた", Tone.Caution),
                Note = "例示のプロジェクト",
            },
            new("2026-11-25", "2026年11月25日", "例示の今日", null),
            new("2027-03-31", "2027年3月31日", "例示の節目", "#time") { State = new("これから", Tone.Plain) },
        ]);

    public static AddToRequestBlock AddToRequest { get; } = new("materials/example", "#use", "#use");

    public static CalendarBlock Calendar { get; } =
        new([
            new(
                "2026年11月",
                0,
                [
                    .. Enumerable
                        .Range(1, 14)
                        .Select(day =>
                            day switch
                            {
                                < 3 => new DayView(DayState.Past, "済"),
                                4 or 5 => new DayView(DayState.Full, "なし"),
                                > 11 => new DayView(DayState.Unknown, "？"),
                                _ when day % 7 is 0 or 1 => new DayView(DayState.Closed, "休"),
                                _ => new DayView(DayState.Free, "空2"),
                            }
                        ),
                ]
            ),
        ]);

    static MatrixCell Cell(int count, int step) =>
        new(MatrixState.Some, count.ToString(CultureInfo.InvariantCulture), "#lists") { Step = step };
}
