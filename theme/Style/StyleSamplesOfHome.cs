namespace Knowledgebase.Theme.Style;

/// <summary>Invented samples of what the home page shows first: one result, wishes, and records with their scenes.</summary>
static class StyleSamplesOfHome
{
    public static ChartBlock Result { get; } = new(new SlopeView(
        "例示の割合",
        "例示の割合",
        new(0, 100, [new(0, "0%"), new(100, "100%")]),
        new("2025", "令和7年度"),
        new("2029", "令和11年度"),
        [
            new("例示", new(20, "20%"), new(40, "40%"), false) { Said = "例示" },
            new("例示", new(30, "30%"), new(25, "25%"), true) { Said = "例示" },
        ])
    {
        Target = new(60, "目標"),
        Goal = "目標 60%",
        IsBroken = true,
    });

    public static TallyBlock Tally { get; } = new(2, 5, "目標に達した例示 2／5", new("例示の一覧", "#home"));

    public static WishesBlock Wishes { get; } = new(
        [
            new(new("例示の困りごと", "#home"), [new("例示の一件目", "#home"), new("例示の二件目", "#home")]),
        ]);

    public static ShowcaseBlock Showcase { get; } = new(
        [
            .. Enum.GetValues<Scene>().Take(1).Select((scene, n) => new ShowcaseView(
                scene, $"例示の実践{n + 1}", "#home", "例示の要約です。",
                [new("どこで", new ValueView("例示小学校")), new("手順", new ValueView("記載なし") { Absent = true })])),
        ]);
}
