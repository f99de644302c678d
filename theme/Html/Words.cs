namespace Knowledgebase.Theme.Html;

/// <summary>
/// All that the theme itself says, in the language of the page; whatever else stands on a page is worded by who makes the views.
/// Each text is said in every language at once, so that no page is half translated.
/// </summary>
public sealed class Words
{
    Words(string lang) => Lang = lang;

    /// <summary>The words of Japanese pages.</summary>
    public static Words Japanese { get; } = new("ja");

    /// <summary>The words of English pages.</summary>
    public static Words English { get; } = new("en");

    /// <summary>Heading of the links about the site.</summary>
    public string About => In("このサイト", "This site");

    internal string Lang { get; }

    // The frame of every page
    internal string Skip => In("本文へ", "Skip to content");
    internal string Menu => In("メニュー", "Menu");
    internal string MenuLabel => In("サイト内メニュー", "Site menu");
    internal string Search => In("サイト内を検索", "Search the Japanese records");
    internal string SearchButton => In("検索", "Search");
    internal string Here => In("現在位置", "You are here");
    internal string Contents => In("このページの内容", "On this page");
    internal string ToTop => In("ページの先頭へ戻る", "Back to top");
    internal string Report => In("このページの誤りを知らせる", "Report a mistake on this page (in Japanese)");
    internal string Footer => In("サイトの案内", "Site directory");
    internal string Legibility => In("読みやすさ", "Legibility");
    internal string Furigana => In("ふりがな", "Readings of kanji");
    internal string Sources => In("出典", "Sources");
    internal string History => In("変更履歴", "History");
    internal string Moved => In("ページが移動しました", "This page has moved");
    internal string NewPage => In("新しいページ：", "New page: ");

    // Every language has the one feed, which is Japanese.
    internal string Feed => In("更新情報", "更新情報");

    internal string WhoseWords(string? draftedBy) =>
        In(
            $"このページの文章は、出典を当サイトが要約したもの{(draftedBy is null ? "" : $"で、{draftedBy}")}です。",
            "The text of this page is this site's summary of its sources"
                + $"{(draftedBy is null ? "" : $" ({draftedBy})")}."
        );

    // Records
    internal string Cites => In("出典", "Source");
    internal string Inferred => In("推定", "inferred");
    internal string ExtractionNotes => In("読み取りの注記", "Note on how this was read");
    internal string SelfLink => In("この記述へのリンク", "Link to this statement");
    internal string Nice => In("あるとよい", "helpful");
    internal string Instead => In("ないとき", "Without it");
    internal string UsesDevices => In("端末を使う", "with devices");
    internal string UsesNoDevices => In("端末を使わない", "without devices");
    internal string DevicesUntold => In("端末を使うかは記載なし", "devices not stated");
    internal string NoMinutes => In("分の記載なし", "minutes not stated");
    internal string Former => In("以前の記述", "Formerly");
    internal string FormerEnds => In("（以前の記述、ここまで）", " (end of what stood there)");
    internal string Harmful =>
        In("人を傷つけるおそれがあったため、消しました。", "removed, because it could have harmed a person.");
    internal string Now => In("今の記述：", "Now: ");
    internal string Reason => In("理由：", "Reason: ");
    internal string ReportedPage => In("お知らせの対象のページ：", "The page of this report:");
    internal string SaveChart => In("この図をSVGで保存する", "Save this chart as SVG");
    internal string Key => In("しるしの意味", "Key");
    internal string ThisYear => In("いま", "now");

    internal string Comma => In("、", ", ");
    internal string Colon => In("：", ": ");
    internal string Open => In("（", " (");
    internal string Close => In("）", ")");

    // Lists and tables
    internal string Pager => In("ページ送り", "Pages");
    internal string Previous => In("前のページ", "Previous page");
    internal string Next => In("次のページ", "Next page");
    internal string CompareNeeds => In("表にするには、JavaScriptが必要です", "The table needs JavaScript");
    internal string CompareNone => In("比べるものを選んでください", "Choose what to compare");
    internal string CompareTable => In("並べた表", "Comparison");
    internal string CompareMore =>
        In(
            "一覧のカードの「比べる」で、3件まで足せます。このページのアドレスを渡すと、同じ表が開きます。",
            "“Compare” on the cards of a list adds up to three. The address of this page opens the same table."
        );
    internal string NotAsked => In("対象外", "not applicable");
    internal string NotSaid => In("不明", "not known");
    internal string Role => In("役割", "Role");
    internal string Day => In("昼", "Day");
    internal string Night => In("夜", "Night");
    internal string Contrast => In("地との比", "Contrast");
    internal string[] Weekdays =>
        Lang == "en" ? ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] : ["日", "月", "火", "水", "木", "金", "土"];

    internal string Count(int count) => In($"{count}件", $" ({count})");

    internal string Minutes(int minutes) => In($"{minutes}分", $"{minutes} min");

    internal string ForMinutes(int minutes) => In($"{minutes}分間", $"for {minutes} min");

    internal string Hour(int minutes) => In($"{minutes}分の流れ：", $"{minutes} minutes: ");

    internal string PageOf(int page, int pages) => In($"{pages}ページ中{page}ページ目", $"Page {page} of {pages}");

    internal string PageNumber(string number) => In($"{number}ページ", $"Page {number}");

    // Search
    internal string Example => In("例", "For example");
    internal string Private =>
        In("探す言葉は、この端末の外へ送りません。", "What you search for does not leave this device.");
    internal string Recent => In("最近の検索（この端末だけに残ります）", "Recent searches (kept on this device only)");
    internal string ClearRecent => In("履歴を消す", "Clear");
    internal string Filter => In("絞り込む", "Filter");
    internal string Searching => In("探しています…", "Searching…");
    internal string Offline =>
        In(
            "検索に使うファイルを読み込めませんでした。通信の状態をお確かめください。",
            "The files of the search could not be loaded. Please check your connection."
        );
    internal string Broken =>
        In(
            "検索に使うファイルが足りないか、壊れています。サイトが新しくなったところかもしれません。このページを読み込み直してください。",
            "Files of the search are missing or damaged. The site may just have been published anew. Please load this page again."
        );
    internal string LoadAgain => In("もう一度読み込む", "Load again");
    internal string NotFound =>
        In("まだ載っていないか、別の言葉で書かれています。", "It is not there yet, or written in other words. ");
    internal string OtherWays => In("ほかの探し方", "Other ways to search");
    internal string DidYouMean => In("もしかして：", "Did you mean: ");
    internal string Order => In("並べ方", "Order");
    internal string SeeResults => In("結果を見る", "See the results");
    internal string WordsWithin => In("この一覧の中の言葉", "Words in this list");
    internal string More => In("さらに表示", "Show more");
    internal string CopySearch => In("この検索のリンクをコピーする", "Copy the link to this search");
    internal string Copied => In("コピーしました", "Copied");
    internal string NotCopied =>
        In(
            "コピーできませんでした。アドレス欄からコピーしてください",
            "It could not be copied. Please copy it from the address bar"
        );

    // Requests
    internal string ToForm => In("申込みへ", "To the request");
    internal string BeforeRequest => In("頼めること・申し込む前に", "What can be asked for, and before you ask");
    internal string AddToRequest => In("申込みに入れる", "Add to the request");
    internal string Required => In("必須", "required");
    internal string NothingChosen => In("まだありません。", "Nothing yet.");
    internal string Choose => In("選んでください", "Please choose");
    internal string FormFaults => In("直すところがあります", "Something needs to be corrected");
    internal string Later => In("続きをあとで書くとき", "To go on later");

    internal string LaterHere(int days) =>
        In(
            $"この端末に残すと、ページを閉じても、{days}日のあいだは続きから書けます。担当者の氏名と連絡先は残しません。ほかの人も使う端末では、書き終えたら消してください。",
            $"Kept on this device, it can be gone on with for {days} days. Names and addresses are not kept. "
                + "Where others use the device, please erase it when you are done."
        );

    internal string KeepHere => In("この端末に残す", "Keep it on this device");
    internal string EraseHere => In("残したものを消す", "Erase what was kept");
    internal string Elsewhere => In("ほかの端末で続けるとき", "To go on with another device");
    internal string LaterHow =>
        In(
            "途中までを自分のファイルに保存し、ここに読み込めます。ファイルには氏名や連絡先も入ります。",
            "What there is can be saved as a file of yours and loaded here. The file holds names and addresses, too."
        );
    internal string Keep => In("ファイルに保存する", "Save it as a file");
    internal string Resume => In("保存した続きを読み込む", "Load what was saved");
    internal string Find => In("ここで探して入れる", "Find and add here");

    internal string Optional(string labels) => In($"書かなくてもよいこと（{labels}）", $"Optional ({labels})");

    internal string Number => In("番号", "Number");
    internal string Written => In("書いた日", "Written on");
    internal string BlankDay => In("＿＿＿＿年＿＿月＿＿日", "____-__-__");
    internal string PaperOpening => In("下記のとおり申し込みます。", "We request the following.");
    internal string Rewrite => In("書き直す", "Change it");
    internal string Forget => In("書いたことと申込みの一覧を消す", "Forget all that was written and chosen");
    internal string Annex => In("書いたことのすべて", "All that was written");
    internal string NumbersToCopy => In("コピーする番号", "Numbers to copy");
    internal string CopyAll => In("全文をコピーする", "Copy the whole text");
    internal string ShowAll => In("全文を見る", "Show the whole text");
    internal string OpenOnline => In("電子申請のページを開く", "Open the page for online requests");
    internal string SaveFile => In("ファイルを保存する", "Save the file");
    internal string SaveText => In("読める文で保存する", "Save as plain text");
    internal string WriteMail => In("メールを用意する", "Prepare an e-mail");
    internal string NoFile =>
        In(
            "この環境（https でないページや古いブラウザー）ではファイルを作れません。ほかの方法を使ってください。",
            "No file can be made here (a page without https, an old browser). Please use another way."
        );
    internal string Print => In("印刷する", "Print");
    internal string PrintAnnex => In("別紙（全文）を印刷する", "Print the annex (whole text)");
    internal string Cut =>
        In(
            "長い文は途中までになりました。別紙も一緒に出してください。",
            "Long texts were cut. Please hand in the annex, too."
        );

    internal string Limit(string max) => In($"{max}文字まで。", $"Up to {max} characters.");

    internal string NewWindow(string? note) => In($"（新しい窓で開きます。{note}）", $" (opens a new window. {note})");

    internal string Wish(int number) => In($"第{number}希望", $"Wish {number}");

    // Sheets
    internal string QrCode => In("このページのアドレスのQRコード", "QR code of this page's address");
    internal string SheetRest => In("全部はこちら：", "All of it: ");
    internal string NoAddress => In("公開するアドレスは未定です。", "The address is not settled yet.");
    internal string SheetIsCut => In("入りきらないことは、ページにあります。", "What does not fit is on the page.");

    string In(string japanese, string english) => Lang == "en" ? english : japanese;
}
