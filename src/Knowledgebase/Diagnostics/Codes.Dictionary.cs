using static Knowledgebase.Diagnostics.Severity;

namespace Knowledgebase.Diagnostics;

// KB06xx: the dictionary of the search.
public static partial class Codes
{
    internal static readonly DiagnosticCode WordInTwoGroups = Code("KB0601", Error, "同じ言葉が辞書の二つの組にある",
        "検索の辞書では、一つの言葉は一つの組だけに書きます。二つにあると、どちらの意味で探されたのか決まりません。",
        "一方の組から消すか、同じ意味の組であれば一つの組にまとめてください。");

    internal static readonly DiagnosticCode WordTooShort = Code("KB0602", Error, "辞書の言葉が短すぎる",
        "かなや漢字の一文字は、ほかの言葉の一部としていたる所に出るため、検索の辞書に使えません。CやRのような英字は一文字でも使えます。",
        "二文字以上の言葉にするか、消してください。");

    internal static readonly DiagnosticCode NeedlessWord = Code("KB0603", Warning, "辞書に書かなくても同じ言葉",
        "全角と半角、大文字と小文字、ひらがなとカタカナ、終わりの「ー」などの違いは、辞書になくても検索が同じものとして扱います。",
        "一方を消してください。");

    internal static readonly DiagnosticCode ContradictoryLead = Code("KB0604", Error, "片方向の言葉が、同じ言葉の組にもある",
        "同じ言葉の組では互いに見つかり、片方向の言葉では一方からだけ見つかります。両方に書くと食い違います。",
        "互いに見つけたいときは leads から、一方からだけ見つけたいときは same から消してください。");

    internal static readonly DiagnosticCode WordTooBroad = Code("KB0605", Warning, "辞書の言葉が広すぎる",
        "30%を超える記録に出る言葉です。このような言葉と同じものとして扱うと、検索の結果が絞れなくなります。",
        "もっと限られた言葉に換えるか、消してください。");

    internal static readonly DiagnosticCode WordNeverSeen = Code("KB0606", Warning, "辞書の言葉がどの記録にもない",
        "見つける相手の言葉がどの記録にも出ないため、この行は検索に使われていません。",
        "つづりを確かめ、記録にある書き方を足すか、この行を消してください。");
}
