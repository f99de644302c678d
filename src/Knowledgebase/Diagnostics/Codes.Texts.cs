using static Knowledgebase.Diagnostics.Severity;

namespace Knowledgebase.Diagnostics;

// KB01xx: files, their text and their YAML.
public static partial class Codes
{
    public static readonly DiagnosticCode FileTooLarge = Code("KB0101", Error, "ファイルが大きすぎる",
        "記録のファイルは256KBまでです。大きすぎるファイルは読み取りません。",
        "記録を分けるか、長い文章を短くしてください。資料そのものは files フォルダーに置きます。");

    public static readonly DiagnosticCode FileNotOrdinary = Code("KB0102", Error, "通常のファイルではない",
        "シンボリックリンクや特殊なファイルは、フォルダーの外の内容を公開してしまうおそれがあるため読み取りません。",
        "リンクをやめ、ファイルそのものを置いてください。");

    internal static readonly DiagnosticCode NotUtf8 = Code("KB0103", Error, "文字コードがUTF-8ではない",
        "Shift_JISなど別の文字コードで保存されたファイルは、文字が化けるおそれがあるため読み取りません。",
        "エディターの「名前を付けて保存」で文字コードに「UTF-8」を選び、保存し直してください。");

    internal static readonly DiagnosticCode ForbiddenCharacter = Code("KB0104", Error, "使えない文字がある",
        "制御文字や、文字の並びを見かけ上入れ替える文字、目に見えない文字は、表示と実際の内容を食い違わせるため使えません。",
        "示した位置の見えない文字を消してください。消しにくいときは、その語を打ち直します。");

    public static readonly DiagnosticCode EmptyFile = Code("KB0105", Error, "ファイルが空",
        "中身のないファイル、または注釈（#）だけのファイルです。",
        "内容を書くか、不要なファイルであれば削除してください。");

    internal static readonly DiagnosticCode BadSyntax = Code("KB0106", Error, "YAMLの書き方の誤り",
        "字下げ、コロン、引用符、かっこなどの書き方がYAMLの決まりに合わず、続きを読み取れません。",
        "示した行と、その一つ上の行の字下げ・半角コロンと空白・引用符の閉じ忘れを確かめてください。");

    internal static readonly DiagnosticCode Tab = Code("KB0107", Error, "タブ文字がある",
        "タブは見た目の幅が環境によって変わり、字下げの誤りのもとになるため、どこにも使えません。",
        "タブを半角空白に置き換えてください。字下げは半角空白二つです。");

    internal static readonly DiagnosticCode AnchorOrAlias = Code("KB0108", Error, "& や * で始まる書き方は使えない",
        "YAMLのアンカー（&名前）とエイリアス（*名前）は、内容が意図しない所に複製されるため使えません。",
        "文字として書きたいときは、値を引用符（\" \"）で囲んでください。");

    internal static readonly DiagnosticCode Tag = Code("KB0109", Error, "! で始まる書き方は使えない",
        "YAMLのタグ（!名前）は、値の意味を変えてしまうため使えません。",
        "文字として書きたいときは、値を引用符（\" \"）で囲んでください。");

    internal static readonly DiagnosticCode MergeKey = Code("KB0110", Error, "<< は使えない",
        "YAMLのマージキー（<<）は、意図しない項目が混ざるため使えません。",
        "必要な項目をその場所に書いてください。");

    internal static readonly DiagnosticCode SecondDocument = Code("KB0111", Error, "一つのファイルに二つ以上の文書がある",
        "一つのファイルには一つの記録だけを書きます。行頭の --- や ... や %YAML は不要です。",
        "二つ目の記録は別のファイルに分け、--- などの行を消してください。");

    internal static readonly DiagnosticCode DuplicateKey = Code("KB0112", Error, "同じ項目が二度書かれている",
        "同じ名前の項目が二つあると、どちらが正しいか決められません。",
        "正しい方を残して、もう一方を消してください。");

    internal static readonly DiagnosticCode TooDeep = Code("KB0113", Error, "入れ子が深すぎる",
        "項目の入れ子は16段までです。記録にこれほどの深さは必要ありません。",
        "字下げやかっこの誤りがないか確かめてください。");

    internal static readonly DiagnosticCode TooManyValues = Code("KB0114", Error, "値の数が多すぎる",
        "一つのファイルに書ける値は20,000個までです。",
        "記録を分けてください。");

    internal static readonly DiagnosticCode ValueTooLong = Code("KB0115", Error, "一つの値が長すぎる",
        "一つの値は50,000文字までです。",
        "引用符の閉じ忘れがないか確かめ、長い文章は分けてください。");

    internal static readonly DiagnosticCode BadKey = Code("KB0116", Error, "項目の名前として読めない",
        "項目の名前は「title:」のように半角の語とコロンで書きます。名前のない項目、一覧やかっこを名前にすることはできません。",
        "項目の名前を「title:」のように、半角の語とコロンで書き直してください。");

    internal static readonly DiagnosticCode UnknownFile = Code("KB0117", Error, "置き場所か種類の分からないファイル",
        "記録は種類ごとのフォルダーに「.yaml」で終わる名前で置きます。そのほかのファイルは files フォルダーだけに置けます。",
        "フォルダーの名前と、ファイル名の終わりの「.yaml」を確かめてください。");

    internal static readonly DiagnosticCode BadFileName = Code("KB0118", Error, "ファイル名がIDの決まりに合わない",
        "ファイル名はそのまま記録のIDになり、公開ページのアドレスにも使われます。使えるのは半角の英小文字・数字・ハイフンで、両端は英数字、64文字までです。",
        "内容をローマ字か英語で表した、ほかの記録と違う名前に変えてください。コピーした記録は、題名と要約も書き換えます。");

    internal static readonly DiagnosticCode NotARecord = Code("KB0119", Error, "項目の並びではない",
        "記録は「項目の名前: 値」の行が並んだものです。文章や一覧だけのファイルは記録として読めません。",
        "「title: 題名」のように、項目の名前と半角コロンと半角空白から始めてください。");

    internal static readonly DiagnosticCode WideSpaceInKey = Code("KB0120", Error, "項目の名前の前後に全角空白がある",
        "全角空白は字下げとして働かず、項目の名前の一部になってしまいます。",
        "全角空白を半角空白に置き換えてください。");

    internal static readonly DiagnosticCode LostBehindHash = Code("KB0121", Error, "# から後ろの文字が失われる",
        "空白と「#」が続くと、その行の残りは注釈として読み飛ばされ、公開されません。題名や文章の一部を「#」で始めると、気付かないまま失われます。",
        "「#」も文の一部なら、値全体を引用符（\" \"）で囲んでください。注釈であれば、「# 」で始まる行として項目の上に書いてください。");

    internal static readonly DiagnosticCode CommaInNumber = Code("KB0122", Error, "かっこの中の数にコンマがある",
        "[ ] や { } の中の「,」は値の区切りです。「1,000」と書くと、「1」と「000」の二つに分かれてしまいます。",
        "数を書く項目なら「,」を取って数字だけにし、文の中の数なら値全体を引用符（\" \"）で囲んでください。別々の値なら「,」の後ろに半角空白を入れます。");

    internal static readonly DiagnosticCode Leftover = Code("KB0123", Remark, "プログラムが残したファイル",
        "Windows や Excel、エディターなどが自動で作るファイルです。記録でも資料でもないので、読まずに残りを公開します。",
        "そのままでもかまいません。開いているプログラムを閉じても残っていれば、削除してください。");

    internal static readonly DiagnosticCode Closed = Code("KB0140", Error, "読む権限がない",
        "読む権限のないファイルやフォルダーがあります。中の記録を抜かしたまま公開してしまわないように、公開を止めます。",
        "そのファイルやフォルダーの持ち主か管理者に、読み取りの権限を付けてもらってください。");

    internal static readonly DiagnosticCode Vanished = Code("KB0141", Error, "読み取る間に消えた",
        "フォルダーを調べたときにあったファイルやフォルダーが、読み取るときにはありませんでした。ほかの人やプログラムが、同時に書き換えています。",
        "書き換えが終わってから、もう一度実行してください。");

    internal static readonly DiagnosticCode NameNotText = Code("KB0142", Error, "名前の文字コードがUTF-8ではない",
        "ファイルやフォルダーの名前がUTF-8の文字になっていません。別の文字コードで作ったZIPなどから取り出すと、名前がこうなることがあります。表示の「\uFFFD」の記号は、読めなかった所です。",
        "名前を、半角の英小文字・数字・ハイフンだけのものに付け直してください。");

    internal static readonly DiagnosticCode LeftOut = Code("KB0143", Remark, "ほかにもあるが省いた",
        "一つのファイルでは20件まで、全体では200件までを、重いものから示します。初めの一つの誤りが、続きの誤りのもとになっていることもあります。",
        "示したものを直してから、もう一度実行してください。残りがあれば、次に示します。");
}
