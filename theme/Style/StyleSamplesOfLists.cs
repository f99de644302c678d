namespace Knowledgebase.Theme.Style;

static class StyleSamplesOfLists
{
    public static FacetedListBlock FacetedList { get; } =
        new(
            "例示の条件から探す",
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
            Orders = new("例示の並べ方", [new("新しい順", ""), new("根拠の強い順", "#lists"), new("準備の短い順", "#lists")]),
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
            (MatrixState.Some, "2件", "例示の記録がある"),
            (MatrixState.None, "0件", "まだ載っていない"),
            (MatrixState.Asked, "◎ 課題", "出典が、事例の積み重ねが必要だとしている"),
            (MatrixState.NotApplicable, "―", "当てはまらない"),
            (MatrixState.Unknown, "不明", "記録に書かれていない"),
        ]);

    public static MatrixBlock Matrix { get; } =
        new(
            "例示の掲載状況",
            "例示の障害種 × 例示の程度",
            ["例示の程度一", "例示の程度二", "書かれていない"],
            [
                new(
                    new("例示の障害種一", "#lists"),
                    [
                        new(MatrixState.Some, "2件", "#lists"),
                        new(MatrixState.Asked, "0件", "#lists") { Asking = new("課題", "#lists") },
                        new(MatrixState.Unknown, "1件", "#lists"),
                    ]
                ),
                new(
                    new("例示の障害種二", ""),
                    [
                        new(MatrixState.None, "0件", "#lists"),
                        new(MatrixState.NotApplicable, "当てはまらない", ""),
                        new(MatrixState.Unknown, "0件", ""),
                    ]
                ),
            ]
        );

    public static CompareBlock Compare { get; } =
        new(
            "例示の比較",
            "例示のページを二つ並べて開いてください。",
            "例示の一覧から選んでください。",
            [new("例示の一覧", "#lists")]
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
                        .Range(1, 30)
                        .Select(day =>
                            day switch
                            {
                                < 6 => new DayView(DayState.Past, "済"),
                                9 or 10 => new DayView(DayState.Full, "なし"),
                                > 25 => new DayView(DayState.Unknown, "？"),
                                _ when day % 7 is 0 or 1 => new DayView(DayState.Closed, "休"),
                                _ => new DayView(DayState.Free, "空2"),
                            }
                        ),
                ]
            ),
        ]);

}
