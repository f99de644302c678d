namespace Knowledgebase.Japanese;

/// <summary>The rows of the table of syllables, by whose heads Japanese lists are looked up: あ か さ た な は ま や ら わ.</summary>
static class KanaRows
{
    static readonly (string Name, string Head, string Kana)[] Rows =
    [
        ("a", "あ", "あいうえおぁぃぅぇぉ"),
        ("ka", "か", "かきくけこゕゖ"),
        ("sa", "さ", "さしすせそ"),
        ("ta", "た", "たちつてとっ"),
        ("na", "な", "なにぬねの"),
        ("ha", "は", "はひふへほ"),
        ("ma", "ま", "まみむめも"),
        ("ya", "や", "やゆよゃゅょ"),
        ("ra", "ら", "らりるれろ"),
        ("wa", "わ", "わゐゑをんゎ"),
    ];

    /// <summary>The row under which a reading stands, by its name in Latin letters and its head. What does not begin with kana has a row of its own.</summary>
    public static (string Name, string Head) Of(string reading)
    {
        var first = JapaneseOrder.Plain(reading).FirstOrDefault();
        var hiragana = first is >= 'ァ' and <= 'ヶ' ? (char)(first - 'ァ' + 'ぁ') : first;
        var row = Array.Find(Rows, r => r.Kana.Contains(hiragana));
        return row.Name is null ? ("other", "英数字など") : (row.Name, row.Head);
    }
}
