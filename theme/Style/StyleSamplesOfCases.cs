namespace Knowledgebase.Theme.Style;

/// <summary>Invented samples of what only practices and lessons show: each form of a measure, an hour told and half told.</summary>
static class StyleSamplesOfCases
{
    public static ImmutableArray<Block> All => [Story, Dials, Actions, Flow, Untold];

    static StoryBlock Story => new(new("例示の困りごとがありました。", []) { Id = "example-problem", Title = "例示の困りごと" }, "例示のしたこと",
        "例示の方法に変えた実践です。");

    static DialsBlock Dials => new(
    [
        new("準備の時間", DialForm.Clocks, 90, new("1時間半まで")) { Drawn = "時計1つ半", Notes = [new("例示の補足")] },
        new("減った時間", DialForm.Squares, 6, new("1回に約6時間")) { Drawn = "四角6個、1個が1時間" },
        new("必要なもの", DialForm.Squares, 2, new("例示の道具")) { Rest = 1, Drawn = "欠かせないもの2つ、あるとよいもの1つ" },
        new("根拠の程度", DialForm.Bars, 3, new("例示の段")) { Drawn = "0〜5の3", Notes = [new("根拠 3 例示の段") { Url = "#marks" }] },
        new("例示の長さ", DialForm.None, 0, new("例示のたび")) { Drawn = "" },
    ]);

    static ActionsBlock Actions => new([new(Icon.Page, new("例示の1枚", "#use")), new(Icon.Sheets, new("例示のファイル", "#use") { Note = "PDF・1KB" })]);

    static LessonFlowBlock Flow => new(
    [
        new("例示のめあてを確かめる", "例示の支援", 5) { UsesDevices = false }, new("例示の端末で試す", "", 30) { UsesDevices = true },
        new("例示の話合い", "例示の支援", 2), new("例示の振り返り", "", 8) { UsesDevices = false },
    ]);

    static LessonFlowBlock Untold => new([new("例示の活動", "", null), new("例示の次の活動", "例示の支援", 10)]);
}
