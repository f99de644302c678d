using static Knowledgebase.Diagnostics.Severity;

namespace Knowledgebase.Diagnostics;

// KB03xx: references, vocabulary words and citations.
public static partial class Codes
{
    internal static readonly DiagnosticCode Dangling = Code("KB0301", Error, "指している記録がない",
        "ほかの記録のIDを書く項目に、どの記録のものでもないIDがあります。",
        "IDのつづりを直すか、その記録を先に作ってください。IDを変えた記録を指すのなら、ここに新しいIDを書き、その記録の aliases に前のIDを残します。");

    internal static readonly DiagnosticCode DuplicateId = Code("KB0302", Error, "IDが重なっている",
        "同じ種類の記録や項目に、同じIDが二つあります。どちらを指すのか決められません。",
        "一方のIDを変えてください。公開済みのIDは変えず、新しい方を変えます。");

    internal static readonly DiagnosticCode UnknownWord = Code("KB0303", Error, "語彙にない言葉",
        "校種・教科・場面などは、vocabularies フォルダーの一覧にある言葉だけが書けます。言葉がそろっていると、絞り込みで漏れません。",
        "一覧にある言葉に直すか、必要な言葉であれば語彙のファイルに足してください。");

    internal static readonly DiagnosticCode MissingVocabulary = Code("KB0304", Error, "語彙のファイルがない",
        "この項目の言葉を決める語彙のファイルが vocabularies フォルダーにありません。",
        "語彙のファイルを作ってください。");

    internal static readonly DiagnosticCode AliasTaken = Code("KB0305", Error, "以前のIDが使われている",
        "aliases に書いた以前のIDが、今ある記録のIDか、別の記録の aliases と同じです。転送先が決められません。",
        "重なっているIDを aliases から消してください。");

    internal static readonly DiagnosticCode UnknownSection = Code("KB0306", Error, "出典にない見出し",
        "出典の記録の sections に、このIDの見出しがありません。",
        "見出しのIDを直すか、出典の記録に見出しを足してください。");

    internal static readonly DiagnosticCode LinesOutsideSection = Code("KB0307", Error, "行が見出しの範囲の外にある",
        "書かれた行番号が、出典の記録でその見出しに決められた行の外にあります。",
        "行番号か見出しを直してください。");

    internal static readonly DiagnosticCode MissingAttachment = Code("KB0308", Error, "添付ファイルがない",
        "files フォルダーに、この名前のファイルがありません。大文字と小文字も区別します。",
        "ファイルを置くか、名前を直してください。");

    internal static readonly DiagnosticCode UnusedAttachment = Code("KB0309", Error, "どの記録からも使われていないファイル",
        "files フォルダーのファイルは、権利の記載のある記録から指されたものだけを公開します。",
        "記録の files に書き足すか、不要であれば削除してください。");

    internal static readonly DiagnosticCode BadAttachment = Code("KB0310", Error, "公開できない添付ファイル",
        "名前に使えるのは半角の英小文字・数字・ハイフン・点で、種類はpdf・docx・xlsx・pptx・odt・ods・odp・csv・txt・png・jpg、大きさは50MBまでです。",
        "名前・種類・大きさを直してください。");

    internal static readonly DiagnosticCode ParentLoop = Code("KB0311", Error, "上位の組織が循環している",
        "上位の組織をたどると、自分自身に戻ってしまいます。",
        "parent を直してください。");

    internal static readonly DiagnosticCode RemovedInUse = Code("KB0312", Error, "取り下げたIDが使われている",
        "取り下げた記録のIDは、前のアドレスで取り下げを知らせるために取ってあります。別の記録が使うと、古いリンクが違う内容に着きます。",
        "新しい記録のIDを変えてください。記録を元に戻すときは、removed のファイルを消します。");

    internal static readonly DiagnosticCode PointsAtRemoved = Code("KB0313", Error, "取り下げた記録を指している",
        "removed に書かれた、取り下げた記録を指しています。",
        "取り下げた記録のIDだけを消すか、別の記録を指してください。同じ行のほかのIDは残します。");

    internal static readonly DiagnosticCode ReleaseChanged = Code("KB0314", Error, "公開した版が変わっている",
        "files/releases のデータの版は、作ったときのまま残します。名前には、中身から計算した検査用の値が入っています。",
        "ファイルを元に戻してください。新しい版は release の命令で作ります。ほかのファイルは別の所に置いてください。");
}
