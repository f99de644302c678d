using System.Collections.Frozen;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>
/// Words of general language that readers may not know, explained by us and by no source. It holds no word that a programme coined or uses in
/// a sense of its own: what such a word means only its source can say.
/// </summary>
static class GeneralGlossary
{
    public static string Mark => "自サイトの説明・出典外";

    static readonly FrozenDictionary<string, string> Sentences = new (string Word, string Text)[]
    {
        (
            "ICT",
            "情報と通信の技術をまとめて呼ぶ言葉です。コンピューターやインターネットと、それを使う機器やソフトを含みます。"
        ),
        (
            "ALT",
            "外国語の授業を手助けする人のことです。英語の Assistant Language Teacher を縮めた言葉で、外国語指導助手ともいいます。"
        ),
        (
            "AI",
            "人工知能のことです。見分ける、予測する、文章や絵を作るなど、人が頭を使ってすることをコンピューターにさせる技術です。"
        ),
        (
            "アプリ",
            "パソコン、タブレット、スマートフォンで、決まった用事をするためのソフトです。アプリケーションを縮めた言葉です。"
        ),
        (
            "クラウド",
            "データやソフトを手元の機器に入れずに、インターネットの先にあるコンピューターに置いて使うしくみです。"
        ),
        ("端末", "ネットワークにつないで使う、パソコンやタブレットなどの機器です。"),
        ("アンケート", "多くの人に同じことを尋ねて、答えを集める調査です。"),
    }.ToFrozenDictionary(x => Spelling.Key(x.Word), x => x.Text, StringComparer.Ordinal);

    /// <summary>The sentence for a word; null when it has none.</summary>
    public static string? Of(string word) => Sentences.GetValueOrDefault(Spelling.Key(word));
}
