namespace Knowledgebase.Search;

/// <summary>
/// What a question has besides what it asks for: endings, particles, question words. Folded, as patterns of the client (<c>query.js</c>):
/// the index leaves nothing out, so only queries are looked at in this way.
/// </summary>
static class FunctionWords
{
    /// <summary>Kana that may join words or end a question, and so need not be found at the border of a run of kana: プログラミングの.</summary>
    public static string Particles => "ノヲニハガトデモヘヤカナテタネヨシ";

    /// <summary>Pieces of which endings and questions are strung together with particles: マス, マシ(タ), ナイ, タイ, ドコ, イツ.</summary>
    public static string Endings =>
        "マ[スシデ]|ナ[イゼニンドラ]|ア[ルリ]|イ[ルマツイ]|スル|ド[ウコレノン]|タ[イチメ]|コト|デ[スシキ]|ッテ|カラ|ダ[ケレ]|[クグ]ライ|クダサイ";

    /// <summary>Words that ask or point instead of naming, in kanji and in English. They help to rank and are never demanded.</summary>
    public static string Asking =>
        "[何誰].*|方法?|意味|理由|"
        + "wh(?:at|ich|en|ere|o|y)|the|how|an?|i[ns]|o[fn]|to|and|are|for|by|with";

    /// <summary>A number with its unit: 30分, 小学5年. A condition, the first to be given up where no record meets it.</summary>
    public static string Amounts => "^.{0,4}[0-9][分時日月年回校]";
}
