using static Knowledgebase.Diagnostics.Severity;

namespace Knowledgebase.Diagnostics;

// KB08xx: personal data, and what attached files hold.
public static partial class Codes
{
    internal static readonly DiagnosticCode PersonalPhone = Code("KB0801", Error, "個人のものかもしれない電話番号がある",
        "電話番号は、一度公開されると取り消せません。窓口・学校・センターなどの言葉のそばにある番号、フリーダイヤル、電話番号のための項目に書いた番号は、知らせません。",
        "個人の番号なら、消してください。");

    internal static readonly DiagnosticCode PersonalMail = Code("KB0802", Error, "個人のものかもしれないメールアドレスがある",
        "名前の入ったアドレスや、個人で契約したアドレスは、公開されると迷惑メールやなりすましに使われます。係や施設のアドレスと分かるもの、メールのための項目に書いたものは、知らせません。",
        "個人のアドレスなら、消してください。");

    internal static readonly DiagnosticCode PersonalAddress = Code("KB0803", Warning, "個人のものかもしれない住所がある",
        "番地までの住所です。施設や会場の名前がそばにあれば知らせません。施設の住所であることも多いため、公開は止めません。",
        "個人の家の住所なら、市町村の名前までにしてください。");

    internal static readonly DiagnosticCode Birthday = Code("KB0804", Error, "生年月日がある",
        "生年月日は、その人を見分ける手がかりになり、本人の確認にも使われるため、公開できません。",
        "生年月日を消し、必要なら学年だけを書いてください。");

    internal static readonly DiagnosticCode MyNumber = Code("KB0805", Error, "マイナンバー（個人番号）がある",
        "検査用の数字まで合う12桁の数です。マイナンバーは、法律で決められた事務のほかでは、集めることも公開することもできません。",
        "この数を消し、どこからコピーしたのかを確かめてください。");

    internal static readonly DiagnosticCode ChildName = Code("KB0806", Error, "児童生徒や保護者の名前がある",
        "学年・組・「児童」「保護者」などの言葉のそば、「氏名」の後、またはファイルの名前に、人の名前があります。だれのことかが、だれにでも分かってしまいます。先生・講師・役職の名前は知らせません。",
        "名前を消し、「3年生の児童」のように書いてください。");

    internal static readonly DiagnosticCode MeantNothing = Code("KB0807", Warning, "meant に書いたものが、もうない",
        "meant は、個人情報などの知らせを、理由を添えて止める項目です。使われないまま残すと、いつか別のものまで見逃します。",
        "meant からこの一つを消すか、書いてあるとおりの文字に直してください。");

    internal static readonly DiagnosticCode IdentityNumber = Code("KB0808", Error, "口座・カード・免許証などの番号や、パスワードがある",
        "口座番号、クレジットカード・年金・健康保険・運転免許・旅券・在留カードの番号、パスワードなどは、なりすましに使われます。",
        "番号や言葉を消してください。公開してしまったパスワードは、すぐに変えてください。");

    internal static readonly DiagnosticCode PlaceInPicture = Code("KB0811", Error, "画像に撮影した場所が入っている",
        "スマートフォンなどの写真には、撮影した場所の緯度と経度が、目に見えない形で入ります。学校や家の場所、子どもの居場所が分かってしまいます。",
        "Windowsでは画像を右クリックして「プロパティ」→「詳細」→「プロパティや個人情報を削除」を選び、場所の消えたものと置き換えてください。");

    internal static readonly DiagnosticCode NameInFile = Code("KB0812", Warning, "ファイルの情報に人の名前などが残っている",
        "Officeの文書・PDF・写真には、作った人や最後に保存した人、カメラの持ち主や製造番号などが、目に見えない形で残ります。",
        "Officeでは「ファイル」→「情報」→「ドキュメント検査」、画像ではプロパティの「詳細」で消し、PDFは作り直してください。");

    internal static readonly DiagnosticCode HiddenInFile = Code("KB0813", Warning, "ファイルに隠れた内容が残っている",
        "コメント、変更の履歴、非表示のシートや行、ノート、埋め込まれたファイルなどです。画面や印刷に出なくても、受け取った人はだれでも読めます。",
        "Officeで開き、「校閲」で変更とコメントをなくすか、「ファイル」→「情報」→「ドキュメント検査」で消してから、保存し直してください。");

    internal static readonly DiagnosticCode ClosedAttachment = Code("KB0814", Warning, "ファイルの中身を確かめられない",
        "暗号化されたファイルや、展開すると大きくなりすぎるファイルの中は、個人情報がないかを確かめられません。",
        "パスワードや制限を外して保存し直し、中身を人の目で確かめてください。");

    internal static readonly DiagnosticCode NotWhatItSays = Code("KB0821", Error, "ファイルの名前と中身が違う",
        "名前の終わり（.pdf など）と中身の形式が違うファイルは、読者の手元で開けません。",
        "元の資料を開き、名前の終わりと同じ形式で保存し直してください。");

    internal static readonly DiagnosticCode EmptyAttachment = Code("KB0822", Error, "添付のファイルが空",
        "中身が一つもないファイルです。コピーやダウンロードの途中で止まったときなどにできます。",
        "元のファイルを置き直してください。");

    internal static readonly DiagnosticCode PointerFile = Code("KB0823", Error, "資料の代わりに、置き場所を書いたファイルがある",
        "大きなファイルを別の場所に置くしくみ（Git LFSなど）や、ショートカットでは、手元に資料そのものがないことがあります。このまま公開すると、読者は資料を開けません。",
        "Git LFSなら「git lfs pull」で資料そのものを取り寄せ、そうでなければ元のファイルを置き直してください。");

    internal static readonly DiagnosticCode TornAttachment = Code("KB0824", Error, "添付のファイルが途中で切れている",
        "形式の決まりにある終わりの印がないか、中の部品が開けません。コピーやダウンロードの途中で止まったときなどにできます。",
        "元のファイルを開いて確かめ、置き直してください。");
}
