using static Knowledgebase.Diagnostics.Severity;

namespace Knowledgebase.Diagnostics;

// KB05xx: the finished site, and what was published before.
public static partial class Codes
{
    internal static readonly DiagnosticCode PathCollision = Code("KB0501", Error, "二つのページが同じアドレスになる",
        "大文字・小文字や文字の内部表現だけが違うアドレスも、公開先によっては同じ場所になるため重なりとして扱います。",
        "一方のIDを変えてください。");

    internal static readonly DiagnosticCode BrokenLink = Code("KB0502", Error, "リンク先のページがない",
        "サイトの中のページへのリンクに、行き先のないものがあります。",
        "アドレスを直してください。サイトの中のページは「/practices/absence-form/」のように書きます。");

    internal static readonly DiagnosticCode BrokenFragment = Code("KB0503", Error, "リンク先の見出しがない",
        "リンク先のページはありますが、#の後ろの場所がありません。文章の見出しの場所は、見出しの言葉そのもの（#返却の手順）か、見出しに付けた {#名前} です。何番目かを表す名前はありません。",
        "#の後ろに、行き先の見出しの言葉か {#名前} の名前を書いてください。ページの初めへのリンクでよければ、#から後ろを消します。");

    internal static readonly DiagnosticCode DuplicateTitle = Code("KB0504", Error, "同じ題名のページが二つある",
        "題名が同じだと、検索結果や閲覧履歴で見分けられません。",
        "一方の題名に、違いの分かる言葉を足してください。");

    internal static readonly DiagnosticCode DuplicateDescription = Code("KB0505", Error, "同じ要約のページが二つある",
        "要約は検索結果に出る文です。同じだと見分けられません。",
        "一方の要約を書き直してください。");

    internal static readonly DiagnosticCode DuplicateFragment = Code("KB0506", Error, "一つのページに同じ見出しIDが二つある",
        "同じIDが二つあると、リンクがどちらに行くか決まりません。",
        "一方のIDを変えてください。");

    internal static readonly DiagnosticCode ReservedName = Code("KB0507", Error, "公開先によっては使えない名前",
        "con・nul・com1 などの名前は、Windowsの公開先でファイルとして置けません。",
        "別のIDに変えてください。");

    internal static readonly DiagnosticCode AddressLost = Code("KB0510", Error, "公開したアドレスがなくなる",
        "前に公開したサイトにあったページが、新しいサイトにありません。そのアドレスを控えた人やリンクした人は、何も見つけられなくなります。",
        "IDを変えた記録には、前のIDを aliases に書いてください。取り下げた記録には、removed フォルダーに「何を、いつ、なぜ」を書いたファイルを作ってください。");

    internal static readonly DiagnosticCode PlaceLost = Code("KB0511", Warning, "公開したページの中の場所がなくなる",
        "課題や成果などには、ページの中の場所として # の付いたアドレスがあります。それがなくなると、リンクした人はページの初めに着きます。",
        "公開したIDは変えずに使ってください。消したのなら、history に、いつなぜ消したかを書いてください。");

    internal static readonly DiagnosticCode FileLost = Code("KB0512", Warning, "公開した添付ファイルがなくなる",
        "前に公開したサイトで配っていたファイルが、新しいサイトにありません。",
        "ファイルの名前を変えたのなら、元の名前に戻してください。配るのをやめたのなら、その記録の history に、いつなぜやめたかを書いてください。");

    internal static readonly DiagnosticCode ListsGone = Code("KB0513", Remark, "公開した一覧のページがなくなる",
        "絞り込みの一覧や一覧の続きのページは、記録や語彙から作られるので、記録が変わるとなくなることがあります。",
        "語彙の言葉のIDや、サイトの設定を変えたためなら、元に戻してください。記録が減ったためなら、このままでかまいません。");

    internal static readonly DiagnosticCode AnotherSite = Code("KB0514", Error, "公開フォルダーのサイトと合わない",
        "公開フォルダーにあるサイトと、これから公開するサイトが大きく違います。別のサイトを上書きするか、ほとんどのアドレスをなくすことになります。",
        "公開フォルダーと、input のフォルダー、site.yaml の base を確かめてください。");

    internal static readonly DiagnosticCode RobotsBelowBase = Code("KB0515", Remark, "robots.txt が読まれない置き場所",
        "検索エンジンが読むのは、ホストの一番上にある /robots.txt だけです。サイトをその下のフォルダーに置くと、サイトの robots.txt は読まれません。",
        "ホストの /robots.txt を、その管理をしている人と確かめてください。検索に載せたくないときは、サイトの設定の standing を「案」か「試行」にすると、どのページにも印が付きます。");

    internal static readonly DiagnosticCode SilentChange = Code("KB0516", Error, "公開した内容が、履歴に書かれずに変わっている",
        "前に公開したサイトと、数値・年度・名前・分類・つながりのどれかが違いますが、history に書かれていません。このままでは、更新の一覧にも配信にも出ず、前に読んだ人は気付けません。サイトの位置付けが「案」の間は、確かめません。",
        "history に、いつ、どこを、なぜ変えたかを書き足してください。誤りを直したのなら kind: 訂正 とし、place（箇所）・reason（理由）・was（以前の記述）・now（今の記述）も書きます。");

    internal static readonly DiagnosticCode YearsNotStated = Code("KB0540", Warning, "文にない年度を付けている",
        "年度で絞り込む人は、その年度のことが書かれていると思って読みます。年度は、文が示す年度と同じにします。",
        "年度を文に合わせるか、文に年度を書き足してください。どの年度か出典にないときは「{absent: 記載なし}」とします。文の年度が別のことを指すときは、meant にその年度の言葉と理由を書きます。");

    internal static readonly DiagnosticCode YearsAfterEnd = Code("KB0541", Warning, "プロジェクトが行われていない年度を付けている",
        "プロジェクトの状況に「終了」「実施なし」とある年度を、成果や取組の年度に入れると、行われていたように見えます。",
        "年度の終わりを、プロジェクトが行われた年度までにしてください。状況のほうが誤りなら、プロジェクトの status を直します。");

    internal static readonly DiagnosticCode FigureNotInRecord = Code("KB0542", Warning, "記録にない数や年が、やさしい日本語か英語にある",
        "やさしい日本語と英語は、記録に書いてあることだけを伝えます。記録にない数や年は、書き写しの誤りか、足された言葉です。",
        "記録の数に合わせるか、消してください。別の数え方のときは、meant にその数と理由を書きます。");

    internal static readonly DiagnosticCode PlanAsFact = Code("KB0543", Warning, "予定や必要が、やさしい日本語か英語では済んだことに見える",
        "日本語の要約が「予定」「目指す」「必要」などと書いていることを、そのことばなしで伝えると、もう行われたことに読めます。",
        "やさしい日本語では「予定です」「目指しています」「必要だと書いてあります」、英語では plan、aim、need などの言葉を入れてください。");

    internal static readonly DiagnosticCode RequestsUnsettled = Code("KB0560", Warning, "申込みの受け方が、まだそろっていない",
        "申込みには名前や連絡先を書いてもらいます。だれが受け取り、何に使い、いつ消し、どこへ送るかがそろうまで、サイトは申込みのページもボタンも載せません。",
        "受け付けるなら、足りない項目を site.yaml の requests に書いてください。まだ受け付けないなら、requests を消すか、どの項目も {absent: 未定} にしてください。");

    internal static readonly DiagnosticCode LoanWithoutOffice = Code("KB0561", Error, "貸出の予定があるのに、申込みを受け付ける係がない",
        "貸出の予定を載せると、読む人は借りられると思います。申込みを受け付ける係の決まっていないサイトには載せられません。",
        "site.yaml の requests に、受け付ける係（office）・利用目的（purpose）・保存する日数（retention_days）・送り先を書いてください。貸出をしないなら、loans フォルダーのこのファイルを消してください。");

    internal static readonly DiagnosticCode OfferWithoutReceiver = Code("KB0562", Warning, "受け取る人のいない誘いの言葉がある",
        "「借りられます」「お寄せください」などと書くと、読む人は申し込んだり送ったりできると思います。受け取る係や連絡先が設定にないサイトでは、だれにも届きません。",
        "出典にあることだけを書いてください（例：「貸出が必要だとされています」）。受け取る所が決まっているなら site.yaml に書いてください。理由があってこのまま載せるなら、その言葉を meant に書いてください。");

    internal static readonly DiagnosticCode NoPlaceOfCorrection = Code("KB0570", Error, "訂正した箇所が分からない",
        "訂正は、訂正した記述のすぐそばに載ります。箇所がないか、その箇所が記録にないと、載せる所が分かりません。",
        "place に、訂正した項目の名前を外側から「/」でつないで書いてください。例: place: summary、place: outcomes/maps-made/years。記述ごと消したのなら、それが入っていた項目（例: place: outcomes）を書きます。");

    internal static readonly DiagnosticCode NoReasonOfCorrection = Code("KB0571", Error, "理由のない訂正",
        "なぜ誤っていたかが分からないと、読んだ人は、ほかの記述も同じように誤っていないかを考えられません。",
        "reason に、なぜ誤っていたかを書いてください。例: reason: 隣の行の数を転記していました。");

    internal static readonly DiagnosticCode NothingCorrected = Code("KB0572", Error, "前と後が同じ訂正",
        "以前の記述と今の記述が、全角と半角などの違いのほかは同じです。何を訂正したのかが、読んだ人に分かりません。",
        "was には前に載せていたもの、now には今の記述を書いてください。書き方だけを直したのなら、kind: 誤字 とし、was と now を消します。");

    internal static readonly DiagnosticCode HarmRepeated = Code("KB0573", Error, "人を傷つけるおそれのある記述が残っている",
        "harm: true の訂正では、以前の記述を載せず、消したことと理由だけを載せます。was や now に書くと、ページ・配信・データに載り続けます。",
        "was と now を消してください。text と reason にも、消した内容そのものは書きません。以前の記述を残してよい訂正なら、harm を消します。");

    internal static readonly DiagnosticCode NothingConcerned = Code("KB0585", Error, "抽出の注記が関わる文がない",
        "抽出の注記は、concerns に書いた記録・課題・成果などと、その中の文にだけ出ます。書かれた項目に文がないと、どこにも出ません。",
        "文のある項目を書くか、項目を消して記録全体に関わる注記としてください。");

    internal static readonly DiagnosticCode LinkUnproved = Code("KB0586", Error, "つながりの根拠がない",
        "ある教材を使う、ある事例集に載っている、というつながりは、相手のページにも載る記述です。同じ行を出典としていても、そう書かれているとは限りません。",
        "つながりの出典を cites に書くか、推定とその理由を inferred に書くか、つながりを消してください。");
}
