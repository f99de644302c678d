namespace Knowledgebase.Records.Settings;

/// <summary>What the home page shows first, where only the editors of a site can choose.</summary>
sealed class HomeSettings(Values v) : Part(v)
{
    internal static readonly GroupType<HomeSettings> Group = new("ホーム", v => new(v));

    public string Title { get; } = v.Optional("title", "見出し", Text(40), "",
        "何を確かめられるサイトかを、一言で。書かなければサイトの名前。", "例示県の教育改革を、実践と数字で確かめる");
    public ImmutableArray<Destination> Counts { get; } = v.List("counts", "件数を示す一覧", new DestinationType(),
        "はじめに件数を示す一覧。", "[practices, plans, issues]");
    public Reference? Indicator { get; } = v.Optional("indicator", "はじめの図", IdOf(Kind.Indicator), null!,
        "はじめに図にする参考指標。書かなければ、図は出ない。", "ict-daily");
    public ImmutableArray<PreparedSearch> Searches { get; } = v.List("searches", "用意した検索", PreparedSearch.Group,
        "来た人の言葉の困りごと。何か見つかるものだけが出る。三つは結果とともに、ほかは検索の例に。", "[{title: 電話を減らしたい, query: 欠席連絡}]");
    public ImmutableArray<SceneWords> Scenes { get; } = v.List("scenes", "場面の絵", SceneWords.Group,
        "どの言葉の付いた実践に、どの絵を添えるか。先に書いたものが先。", "[{scene: 電話とフォーム, words: [フォーム]}]");
}

/// <summary>A wish in a visitor's words, and the words by which the search finds what answers it.</summary>
sealed class PreparedSearch(Values v) : Part(v)
{
    internal static readonly GroupType<PreparedSearch> Group = new("用意した検索", v => new(v));

    public string Title { get; } = v.Required("title", "困りごと", Text(24), "来た人の言葉で。", "電話を減らしたい");
    public string Query { get; } = v.Required("query", "検索の言葉", Text(40), "空白で区切る。すべての言葉を含む記録が見つかる。", "欠席連絡 フォーム");
    public SourceSpot QuerySpot { get; } = v.SpotOf(nameof(Query));
}

/// <summary>Words of the vocabularies whose practices get a drawing.</summary>
sealed class SceneWords(Values v) : Part(v)
{
    internal static readonly GroupType<SceneWords> Group = new("場面の絵", v => new(v));

    public Scene Scene { get; } = v.Required("scene", "絵", OneOf(Scenes.All), "どの絵か。", "電話とフォーム");
    public ImmutableArray<string> Words { get; } = v.AtLeastOne("words", "言葉", Text(40), "語彙の言葉。", "[フォーム]");
}

static class Scenes
{
    public static ImmutableArray<Choice<Scene>> All { get; } =
    [
        new(Scene.Form, "form", "電話とフォーム", "電話での連絡が、フォームに変わる。"),
        new(Scene.Desk, "desk", "机の端末", "鉛筆と並んだ端末。"),
        new(Scene.Switch, "switch", "スイッチと画面", "大きなスイッチで画面を動かす。"),
        new(Scene.Call, "call", "画面ごしの会話", "二人が画面ごしに話す。"),
        new(Scene.Program, "program", "プログラム", "組み合わせたブロックと、動いた画面。"),
        new(Scene.Board, "board", "話し合い", "付箋を貼ったボードと、その前の人。"),
        new(Scene.Film, "film", "動画", "動画の画面と、その教材。"),
    ];
}
