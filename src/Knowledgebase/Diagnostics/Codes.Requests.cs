using static Knowledgebase.Diagnostics.Severity;

namespace Knowledgebase.Diagnostics;

// KB07xx: requests, reports and the office's log.
public static partial class Codes
{
    public static readonly DiagnosticCode NotARequest = Code("KB0701", Error, "申込みのファイルではない",
        "読み込めるのは、このサイトの申込みや利用報告のページで作られたファイルだけです。",
        "申込みのページでもう一度作ってもらうか、印刷した申込書を送ってもらってください。");

    public static readonly DiagnosticCode WrongChecksum = Code("KB0702", Error, "申込みのファイルが書き換わっている",
        "ファイルには、作られたときの中身から計算した番号が入っています。送る途中で欠けたり、後から手で直したりすると、番号が合わなくなります。",
        "直さずに、申込みのページでもう一度作って送ってもらってください。");

    public static readonly DiagnosticCode AlreadyImported = Code("KB0703", Error, "もう読み込んだ申込みか報告",
        "申込みと利用報告には一つずつ違う番号が付いていて、同じ番号のものは一度だけ読み込みます。同じファイルが二度届いたときや、古いファイルがまた送られてきたときに出ます。",
        "新しい申込みなら、申込みのページで作り直してもらってください。同じものなら、何もしなくてかまいません。");

    public static readonly DiagnosticCode UnknownRecord = Code("KB0704", Error, "申込みや報告が指す記録がない",
        "申込みや利用報告は、サイトの記録をIDで指します。その記録が、ファイルを作った後に取り下げられたか、ファイルが手で書かれています。",
        "どの記録のことか学校に確かめ、申込みのページで作り直してもらってください。");

    public static readonly DiagnosticCode NotLendable = Code("KB0705", Error, "貸し出せる教材ではない",
        "貸し出せる組の数（quantity）が書かれていない教材は、重なりを確かめられないので、貸出の申込みを受けられません。",
        "貸し出す教材なら、その記録の quantity に組の数を書いてから、もう一度読み込んでください。");

    public static readonly DiagnosticCode NoContact = Code("KB0706", Error, "担当者の連絡先がない",
        "メールか電話のどちらかがないと、回答できません。",
        "連絡先を書いて、申込みのページで作り直してもらってください。");

    public static readonly DiagnosticCode IncompleteRequest = Code("KB0707", Error, "頼みたいことと借りたい教材が合わない",
        "「教材の貸出」を選んだときは借りたい教材も書き、選ばないときは書きません。",
        "頼みたいことを学校に確かめ、申込みのページで作り直してもらってください。");

    public static readonly DiagnosticCode TooMuchAsked = Code("KB0708", Error, "一つの申込みに多すぎる",
        "希望の日は三つまで、記録や教材は20件までです。申込みのページは、これより多くは書けないようになっています。",
        "いくつかの申込みに分けて、申込みのページで作り直してもらってください。");

    public static readonly DiagnosticCode BadRequestId = Code("KB0709", Error, "申込みや報告の番号の形が違う",
        "番号は申込みのページが付け、r-（報告は u-）、年月日8桁、半角英数字12桁でできています。",
        "手で作らずに、申込みのページで作り直してもらってください。");

    public static readonly DiagnosticCode UnknownRequest = Code("KB0710", Error, "利用報告の元の申込みがない",
        "利用報告は、回答の手紙にある申込みの番号で、元の申込みに結び付けます。",
        "番号を学校に確かめ、報告のページで作り直してもらってください。");

    public static readonly DiagnosticCode BrokenLog = Code("KB0711", Error, "台帳が壊れている",
        "申込みと貸出の動きは log.ndjson に一行ずつ書き足されます。途中で切れた行や読めない行があるあいだは、貸出の重なりを正しく確かめられないので、どの命令も動きません。",
        "控え（バックアップ）の log.ndjson と見比べ、その行を元に戻してください。");

    public static readonly DiagnosticCode UnknownSchoolType = Code("KB0712", Error, "申込みや報告の校種が語彙にない",
        "校種は、語彙 school-types の言葉で書きます。",
        "申込みのページで選び直して、作り直してもらってください。");

    public static readonly DiagnosticCode NotAskedFor = Code("KB0713", Error, "申込みに、何として頼むのか分からない記録がある",
        "申込みに入れた支援は、教員の研修・内容の説明・質問のどれかとして頼みます。「教材の貸出」を選んだときは、申込みに入れた教材ごとに借りる日が必要です。どちらかが欠けると、学校は頼んだつもりで回答を待ちます。",
        "何を頼みたいのか学校に確かめ、申込みのページで作り直してもらってください。");

    public static readonly DiagnosticCode NothingAskedFor = Code("KB0714", Error, "申込みで選んだことの中身がない",
        "質問や事例には文が、研修や説明には目的・関わる記録・知らせたいことのどれかが必要です。",
        "何を頼みたいのか学校に確かめ、申込みのページで作り直してもらってください。");
}
