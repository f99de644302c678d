using static Knowledgebase.Diagnostics.Severity;

namespace Knowledgebase.Diagnostics;

// KB02xx: fields and their values.
public static partial class Codes
{
    internal static readonly DiagnosticCode UnknownKey = Code("KB0201", Error, "知らない項目",
        "この種類の記録にない項目の名前です。つづりの誤りがあると、書いたことが公開されないままになるため、誤りとして扱います。",
        "項目の名前を直すか、不要であれば消してください。");

    internal static readonly DiagnosticCode MissingField = Code("KB0202", Error, "必要な項目がない",
        "この種類の記録に欠かせない項目が書かれていません。",
        "項目を書き足してください。出典に書かれていない事実は「{absent: 記載なし}」と書ける項目もあります。");

    internal static readonly DiagnosticCode WrongType = Code("KB0203", Error, "値の形が違う",
        "一つの値を書く所に一覧がある、一覧を書く所に一つの値がある、など、値の形が項目に合いません。",
        "例にならって書き直してください。一覧は、各行を「- 」で始めます。");

    internal static readonly DiagnosticCode EmptyValue = Code("KB0204", Error, "値がない",
        "項目の名前だけがあり、値が書かれていません。空欄は「ない」のか「まだ書いていない」のか読み分けられません。",
        "値を書くか、項目ごと消してください。事実がないときは「{absent: 記載なし}」のように理由を書きます。");

    internal static readonly DiagnosticCode TextTooLong = Code("KB0205", Error, "文章が長すぎるか、改行がある",
        "一覧や検索結果で読みやすいように、項目ごとに長さの上限があります。一行で書く項目に改行は使えません。",
        "短くするか、詳しい内容を別の項目に移してください。");

    internal static readonly DiagnosticCode NotANumber = Code("KB0206", Error, "数として読めない",
        "数は半角の数字で書きます。桁区切りのカンマ、単位、前に付く0、「約」は付けません。",
        "数字だけを書いてください。単位や「約」は、そのための項目に書きます。");

    internal static readonly DiagnosticCode NumberOutOfRange = Code("KB0207", Error, "数が範囲の外にある",
        "この項目に書ける数の範囲を外れています。",
        "桁や単位の誤りがないか確かめてください。");

    internal static readonly DiagnosticCode NotADate = Code("KB0208", Error, "日付として読めない",
        "日付は「2024-04-01」のように、西暦4桁・月2桁・日2桁を半角ハイフンでつないで書きます。",
        "書き方を直し、暦にある日かどうか確かめてください。");

    internal static readonly DiagnosticCode NotAFiscalYear = Code("KB0209", Error, "年度として読めない",
        "年度は「2023」「R5」「令和5年度」のどれかで書きます。期間は「2020-2023」のように書きます。",
        "書き方を直してください。");

    internal static readonly DiagnosticCode NotYesNo = Code("KB0210", Error, "true か false ではない",
        "はい・いいえの項目は、true か false のどちらかだけで書きます。",
        "true か false に直してください。");

    internal static readonly DiagnosticCode UnknownChoice = Code("KB0211", Error, "選べる言葉ではない",
        "決まった言葉の中から選ぶ項目です。",
        "選べる言葉のどれかに直してください。");

    internal static readonly DiagnosticCode ListLength = Code("KB0212", Error, "一覧の数が合わない",
        "一覧に書ける数には下限と上限があります。",
        "数を直してください。");

    internal static readonly DiagnosticCode BadAddress = Code("KB0213", Error, "アドレスとして使えない",
        "リンク先は https:// か http:// で始まるアドレスだけが書けます。空白や全角文字は使えません。",
        "https:// か http:// で始まるアドレスを、空白や全角文字を入れずにコピーし直してください。");

    internal static readonly DiagnosticCode BadId = Code("KB0214", Error, "IDの書き方が違う",
        "IDに使えるのは半角の英小文字・数字・ハイフンで、両端は英数字、64文字までです。",
        "半角の英小文字・数字・ハイフンだけで書き直してください。");

    internal static readonly DiagnosticCode BadLines = Code("KB0215", Error, "行の書き方が違う",
        "原資料の行は「101-103」「140」「9, 53-57」のように書きます。",
        "半角の数字とハイフンで、小さい方から書いてください。");

    internal static readonly DiagnosticCode AbsenceNotAllowed = Code("KB0216", Error, "「ない」とは書けない項目",
        "この項目は、必ず値を書くものです。{absent: …} は使えません。",
        "値を書いてください。");

    internal static readonly DiagnosticCode RepeatedValue = Code("KB0217", Error, "一覧に同じものが二つある",
        "同じ値が二度書かれています。",
        "一方を消してください。");

    internal static readonly DiagnosticCode NotHiragana = Code("KB0218", Error, "読みがひらがなではない",
        "検索の辞書の読みは、ひらがなで書きます。カタカナや漢字で入れた人にも同じように見つかります。",
        "空白を入れずに、「しどうじん」のようにひらがなと「ー」だけで書いてください。");

    internal static readonly DiagnosticCode NotKanji = Code("KB0219", Error, "ふりがなを付ける言葉の形が違う",
        "ふりがなは漢字の上に付きます。言葉は「手順」のような漢字だけのものか、「調べ」のように後に送りがなの付いたものを書き、読みも同じ送りがなまで書きます。",
        "漢字と、それに続く送りがなだけにしてください。「取り組み」は「取り」（とり）と「組み」（くみ）に分けて書きます。");

    internal static readonly DiagnosticCode BadMail = Code("KB0220", Error, "メールアドレスとして使えない",
        "メールアドレスは「係@学校の名前.例」のように、半角の英数字と「.」「_」「+」「-」、それに「@」一つで書きます。名前や改行は付けられません。",
        "メールアドレスだけを、半角で書き直してください。");

    internal static readonly DiagnosticCode BadPhone = Code("KB0221", Error, "電話番号として読めない",
        "電話番号は、半角の数字と「-」「+」「(」「)」と空白だけで、5文字から20文字までで書きます。",
        "電話番号だけを、027-000-0000 のように半角で書き直してください。");

    internal static readonly DiagnosticCode LookAlike = Code("KB0222", Warning, "見かけの似た別の文字",
        "PDFからコピーした文章には、漢字に見える部首の記号や合字が混じります。半角のカタカナと同じく、検索や読み上げで別の文字として扱われます。",
        "示した文字を打ち直してください。部首そのものの話などで、わざと書いた文字であれば、meant にその文字と理由を書きます。");

    internal static readonly DiagnosticCode BlankInWord = Code("KB0223", Warning, "言葉の途中の空白",
        "「日」と「時」の間を空けるなど、言葉の中を空けると、読み上げソフトは一字ずつ読み、検索でも見つかりません（JIS X 8341-3:2016 の達成基準1.3.2）。",
        "言葉の中の空白を消してください。人の名前や並べた言葉であれば、meant にその言葉と理由を書きます。");

    internal static readonly DiagnosticCode MarkupAsText = Code("KB0224", Warning, "そのまま表示される記号",
        "HTMLのタグや「**」などの書き方は、使えない項目では記号のまま読む人に見えます。Markdownの文章でも、全角の記号や空白の抜けた見出しは働きません。",
        "記号を消すか、使える書き方に直してください。記号そのものの話であれば、meant にその記号と理由を書きます。");

    internal static readonly DiagnosticCode KanjiInReading = Code("KB0225", Warning, "読みに漢字がある",
        "読みは五十音の並びと、かなでの検索に使います。漢字が残っていると、並びが狂い、かなで探しても見つかりません。",
        "題名の読み（reading）を、全部かなで書いてください。");

    internal static readonly DiagnosticCode UnitSpelledTwoWays = Code("KB0226", Remark, "書き方の違う同じ単位",
        "「%」と「％」、「時間」と「h」のように書き方が分かれると、表やデータで別の単位に見えます。",
        "どちらかの書き方にそろえてください。");

    internal static readonly DiagnosticCode UnknownDestination = Code("KB0227", Error, "案内に知らない行き先がある",
        "案内と入口には、種類の一覧、案内のページなどの記録、このサイトの決まったページだけを並べられます。名前は、行き先から決まります。",
        "一覧は種類のフォルダーの名前（practices など）、記録は種類とID（pages/about など）、決まったページは search などの名前で書いてください。");
}
