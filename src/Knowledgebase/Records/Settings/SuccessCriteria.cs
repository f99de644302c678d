namespace Knowledgebase.Records.Settings;

sealed record SuccessCriterion(string Number, ConformanceLevel Level, string Name);

static class SuccessCriteria
{
    /// <summary>All, in the order of the standard.</summary>
    public static ImmutableArray<SuccessCriterion> All { get; } =
    [
        A("1.1.1", "画像などに代わりの文字がある"), A("1.2.1", "音声だけ・映像だけのものに代わりがある"), A("1.2.2", "収録した音声にキャプションがある"),
        A("1.2.3", "収録した映像に音声の解説か代わりがある"), AA("1.2.4", "生放送の音声にキャプションがある"), AA("1.2.5", "収録した映像に音声の解説がある"),
        A("1.3.1", "見た目で伝わる構造が、機械にも伝わる"), A("1.3.2", "意味の通る順序で読める"), A("1.3.3", "形や位置だけに頼らず説明する"),
        A("1.4.1", "色だけで伝えない"), A("1.4.2", "自動で鳴る音を止められる"), AA("1.4.3", "文字と背景の明るさの差が足りる"),
        AA("1.4.4", "文字を2倍に大きくしても使える"), AA("1.4.5", "文字を画像にしない"), A("2.1.1", "キーボードだけで操作できる"),
        A("2.1.2", "キーボードの操作が閉じ込められない"), A("2.2.1", "制限時間を延ばせる"), A("2.2.2", "動くものを止められる"),
        A("2.3.1", "1秒に3回を超えて光らない"), A("2.4.1", "繰り返しを飛ばして本文へ行ける"), A("2.4.2", "ページの題名で中身が分かる"),
        A("2.4.3", "操作の順序に意味が通る"), A("2.4.4", "リンクの行き先が文脈から分かる"), AA("2.4.5", "ページへの行き方が二つ以上ある"),
        AA("2.4.6", "見出しと項目名で中身が分かる"), AA("2.4.7", "操作している場所が見える"), A("3.1.1", "ページの言語が示されている"),
        AA("3.1.2", "部分の言語が示されている"), A("3.2.1", "選んだだけで画面が変わらない"), A("3.2.2", "入力しただけで画面が変わらない"),
        AA("3.2.3", "案内の並びがどのページでも同じ"), AA("3.2.4", "同じ働きのものは同じ名前で示す"), A("3.3.1", "入力の誤りを文字で知らせる"),
        A("3.3.2", "入力の欄に説明がある"), AA("3.3.3", "入力の誤りの直し方を示す"), AA("3.3.4", "大切な送信の前に確かめられる"),
        A("4.1.1", "構文の誤りがない"), A("4.1.2", "部品の名前と役割と値が機械に伝わる"),
    ];

    public static SuccessCriterion? Find(string number) => All.FirstOrDefault(c => c.Number == number);

    public static IEnumerable<SuccessCriterion> Of(ConformanceLevel level) => All.Where(c => c.Level <= level);

    static SuccessCriterion A(string number, string name) => new(number, ConformanceLevel.A, name);

    static SuccessCriterion AA(string number, string name) => new(number, ConformanceLevel.AA, name);
}
