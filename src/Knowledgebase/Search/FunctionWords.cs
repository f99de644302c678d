namespace Knowledgebase.Search;

/// <summary>
/// What a question has besides what it asks for: endings, particles, question words. Folded, as patterns of the client (<c>query.js</c>):
/// the index leaves nothing out, so only queries are looked at in this way.
/// </summary>
static class FunctionWords
{
    /// <summary>Kana of one character that join words or end a question.</summary>
    public static string Particles => FoldTables.Particles + "カナテタネヨ";

    /// <summary>
    /// Beginnings, two kana each, of which endings and question words are strung together: マス, マシ(タ), ナイ, タイ, シ(テ), ドコ, イツ, ニツイ(テ).
    /// </summary>
    public static string Endings =>
        "マ[スシセデダ]|ナ[イクカルリッラゼニンド]|ア[ルリッラ]|イ[ルマタナイツウッテ]|ス[ルレグ]|シ[タテナリヨマ]|サ[レセ]|ヤ[リッル]|ド[ウコレノンナ]|"
        + "タ[イクラリメ]|コ[トノレン]|ソ[ノレ]|デ[スシキハモ]|ト[キカハイコ]|ノ[デニ]|[ッン][テデダタ]|ニ[ハツ]|カラ|ヨ[イウリ]|ホ[シウ]|モ[ラノウッ]|"
        + "ク[レダラ]|グライ|レ[ルバ]|ラレ|セル|ケド|ダ[ケレロ]|ワカ|オシエ|ミ[タル]|ツイ|ショウ";

    /// <summary>Words that ask or point instead of naming, in kanji and in English. They help to rank and are never demanded.</summary>
    public static string Asking =>
        "[何誰].*|方法?|仕方|意味|理由|場合|一覧|本当|自分|"
        + "wh(?:at|ich|ere|en|y|o)|th(?:e|is|ese|at|ose|ere)|how|an?|i[ns]?|of|on|to|and|or|are|do(?:es)?|did|has?|have|was|were|for|by|from|with|as|be|it|its|my|we|you|can|much|many|any";

    /// <summary>Behind a number: 30分, 小学5年. A condition, which never empties a result.</summary>
    public static string Units => "[分時日週月年回名校円]";
}
