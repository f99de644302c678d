using static Knowledgebase.Diagnostics.Severity;

namespace Knowledgebase.Diagnostics;

/// <summary>Every kind of mistake the site knows. The page that explains the codes is made from this list.</summary>
public static class Codes
{
    // Filled by the fields below, from top to bottom, before All is made of it.
    private static readonly List<DiagnosticCode> List = [];

    /// <summary>File longer than the road reads.</summary>
    public static readonly DiagnosticCode FileTooLarge = Said("KB0101", Error, "ファイルが大きすぎる",
        "記録のファイルは256KBまでです。大きすぎるファイルは読み取りません。",
        "記録を分けるか、長い文章を短くしてください。資料そのものは files フォルダーに置きます。");

    /// <summary>Symbolic link, device or the like.</summary>
    public static readonly DiagnosticCode FileNotOrdinary = Said("KB0102", Error, "通常のファイルではない",
        "シンボリックリンクや特殊なファイルは、フォルダーの外の内容を公開してしまうおそれがあるため読み取りません。",
        "リンクをやめ、ファイルそのものを置いてください。");

    /// <summary>Bytes that are not UTF-8.</summary>
    public static readonly DiagnosticCode NotUtf8 = Said("KB0103", Error, "文字コードがUTF-8ではない",
        "Shift_JISなど別の文字コードで保存されたファイルは、文字が化けるおそれがあるため読み取りません。",
        "エディターの「名前を付けて保存」で文字コードに「UTF-8」を選び、保存し直してください。");

    /// <summary>Control or invisible character.</summary>
    public static readonly DiagnosticCode ForbiddenCharacter = Said("KB0104", Error, "使えない文字がある",
        "制御文字や、文字の並びを見かけ上入れ替える文字、目に見えない文字は、表示と実際の内容を食い違わせるため使えません。",
        "示した位置の見えない文字を消してください。消しにくいときは、その語を打ち直します。");

    /// <summary>Nothing in the file.</summary>
    public static readonly DiagnosticCode EmptyFile = Said("KB0105", Error, "ファイルが空",
        "中身のないファイル、または注釈（#）だけのファイルです。",
        "内容を書くか、不要なファイルであれば削除してください。");

    /// <summary>Not YAML.</summary>
    public static readonly DiagnosticCode BadSyntax = Said("KB0106", Error, "YAMLの書き方の誤り",
        "字下げ、コロン、引用符、かっこなどの書き方がYAMLの決まりに合わず、続きを読み取れません。",
        "示した行と、その一つ上の行の字下げ・半角コロンと空白・引用符の閉じ忘れを確かめてください。");

    /// <summary>A tab.</summary>
    public static readonly DiagnosticCode Tab = Said("KB0107", Error, "タブ文字がある",
        "タブは見た目の幅が環境によって変わり、字下げの誤りのもとになるため、どこにも使えません。",
        "タブを半角空白に置き換えてください。字下げは半角空白二つです。");

    /// <summary>Anchor or alias.</summary>
    public static readonly DiagnosticCode AnchorOrAlias = Said("KB0108", Error, "& や * で始まる書き方は使えない",
        "YAMLのアンカー（&名前）とエイリアス（*名前）は、内容が意図しない所に複製されるため使えません。",
        "文字として書きたいときは、値を引用符（\" \"）で囲んでください。");

    /// <summary>Tag.</summary>
    public static readonly DiagnosticCode Tag = Said("KB0109", Error, "! で始まる書き方は使えない",
        "YAMLのタグ（!名前）は、値の意味を変えてしまうため使えません。",
        "文字として書きたいときは、値を引用符（\" \"）で囲んでください。");

    /// <summary>Merge key.</summary>
    public static readonly DiagnosticCode MergeKey = Said("KB0110", Error, "<< は使えない",
        "YAMLのマージキー（<<）は、意図しない項目が混ざるため使えません。",
        "必要な項目をその場所に書いてください。");

    /// <summary>Second document or directive.</summary>
    public static readonly DiagnosticCode SecondDocument = Said("KB0111", Error, "一つのファイルに二つ以上の文書がある",
        "一つのファイルには一つの記録だけを書きます。行頭の --- や ... や %YAML は不要です。",
        "二つ目の記録は別のファイルに分け、--- などの行を消してください。");

    /// <summary>Key written twice.</summary>
    public static readonly DiagnosticCode DuplicateKey = Said("KB0112", Error, "同じ項目が二度書かれている",
        "同じ名前の項目が二つあると、どちらが正しいか決められません。",
        "正しい方を残して、もう一方を消してください。");

    /// <summary>Nested too deep.</summary>
    public static readonly DiagnosticCode TooDeep = Said("KB0113", Error, "入れ子が深すぎる",
        "項目の入れ子は16段までです。記録にこれほどの深さは必要ありません。",
        "字下げやかっこの誤りがないか確かめてください。");

    /// <summary>Too many values.</summary>
    public static readonly DiagnosticCode TooManyValues = Said("KB0114", Error, "値の数が多すぎる",
        "一つのファイルに書ける値は20,000個までです。",
        "記録を分けてください。");

    /// <summary>A single value too long.</summary>
    public static readonly DiagnosticCode ValueTooLong = Said("KB0115", Error, "一つの値が長すぎる",
        "一つの値は50,000文字までです。",
        "引用符の閉じ忘れがないか確かめ、長い文章は分けてください。");

    /// <summary>Key that is no plain word.</summary>
    public static readonly DiagnosticCode BadKey = Said("KB0116", Error, "項目の名前として読めない",
        "項目の名前は「title:」のように半角の語とコロンで書きます。名前のない項目、一覧やかっこを名前にすることはできません。",
        "項目の名前を「title:」のように、半角の語とコロンで書き直してください。");

    /// <summary>File at a place where none is expected.</summary>
    public static readonly DiagnosticCode UnknownFile = Said("KB0117", Error, "置き場所か種類の分からないファイル",
        "記録は種類ごとのフォルダーに「.yaml」で終わる名前で置きます。そのほかのファイルは files フォルダーだけに置けます。",
        "フォルダーの名前と、ファイル名の終わりの「.yaml」を確かめてください。");

    /// <summary>File name that is no id.</summary>
    public static readonly DiagnosticCode BadFileName = Said("KB0118", Error, "ファイル名がIDの決まりに合わない",
        "ファイル名はそのまま記録のIDになり、公開ページのアドレスにも使われます。使えるのは半角の英小文字・数字・ハイフンで、両端は英数字、64文字までです。",
        "内容をローマ字か英語で表した、ほかの記録と違う名前に変えてください。コピーした記録は、題名と要約も書き換えます。");

    /// <summary>Top level is no list of fields.</summary>
    public static readonly DiagnosticCode NotARecord = Said("KB0119", Error, "項目の並びではない",
        "記録は「項目の名前: 値」の行が並んだものです。文章や一覧だけのファイルは記録として読めません。",
        "「title: 題名」のように、項目の名前と半角コロンと半角空白から始めてください。");

    /// <summary>Full-width space used as indentation.</summary>
    public static readonly DiagnosticCode WideSpaceInKey = Said("KB0120", Error, "項目の名前の前後に全角空白がある",
        "全角空白は字下げとして働かず、項目の名前の一部になってしまいます。",
        "全角空白を半角空白に置き換えてください。");

    /// <summary>Text that YAML takes for a comment.</summary>
    public static readonly DiagnosticCode LostBehindHash = Said("KB0121", Error, "# から後ろの文字が失われる",
        "空白と「#」が続くと、その行の残りは注釈として読み飛ばされ、公開されません。題名や文章の一部を「#」で始めると、気付かないまま失われます。",
        "「#」も文の一部なら、値全体を引用符（\" \"）で囲んでください。注釈であれば、「# 」で始まる行として項目の上に書いてください。");

    /// <summary>Comma inside brackets that cuts a number.</summary>
    public static readonly DiagnosticCode CommaInNumber = Said("KB0122", Error, "かっこの中の数にコンマがある",
        "[ ] や { } の中の「,」は値の区切りです。「1,000」と書くと、「1」と「000」の二つに分かれてしまいます。",
        "数を書く項目なら「,」を取って数字だけにし、文の中の数なら値全体を引用符（\" \"）で囲んでください。別々の値なら「,」の後ろに半角空白を入れます。");

    /// <summary>File that a program left behind.</summary>
    public static readonly DiagnosticCode Leftover = Said("KB0123", Remark, "プログラムが残したファイル",
        "Windows や Excel、エディターなどが自動で作るファイルです。記録でも資料でもないので、読まずに残りを公開します。",
        "そのままでもかまいません。開いているプログラムを閉じても残っていれば、削除してください。");

    /// <summary>File or folder that may not be read.</summary>
    public static readonly DiagnosticCode Closed = Said("KB0140", Error, "読む権限がない",
        "読む権限のないファイルやフォルダーがあります。中の記録を抜かしたまま公開してしまわないように、公開を止めます。",
        "そのファイルやフォルダーの持ち主か管理者に、読み取りの権限を付けてもらってください。");

    /// <summary>Gone between listing and reading.</summary>
    public static readonly DiagnosticCode Vanished = Said("KB0141", Error, "読み取る間に消えた",
        "フォルダーを調べたときにあったファイルやフォルダーが、読み取るときにはありませんでした。ほかの人やプログラムが、同時に書き換えています。",
        "書き換えが終わってから、もう一度実行してください。");

    /// <summary>Name that is no Unicode text.</summary>
    public static readonly DiagnosticCode NameNotText = Said("KB0142", Error, "名前の文字コードがUTF-8ではない",
        "ファイルやフォルダーの名前がUTF-8の文字になっていません。別の文字コードで作ったZIPなどから取り出すと、名前がこうなることがあります。表示の「\uFFFD」の記号は、読めなかった所です。",
        "名前を、半角の英小文字・数字・ハイフンだけのものに付け直してください。");

    /// <summary>More mistakes than are shown.</summary>
    public static readonly DiagnosticCode LeftOut = Said("KB0143", Remark, "ほかにもあるが省いた",
        "一つのファイルでは20件まで、全体では200件までを、重いものから示します。初めの一つの誤りが、続きの誤りのもとになっていることもあります。",
        "示したものを直してから、もう一度実行してください。残りがあれば、次に示します。");

    /// <summary>Key that the record does not know.</summary>
    public static readonly DiagnosticCode UnknownKey = Said("KB0201", Error, "知らない項目",
        "この種類の記録にない項目の名前です。つづりの誤りがあると、書いたことが公開されないままになるため、誤りとして扱います。",
        "項目の名前を直すか、不要であれば消してください。");

    /// <summary>Required field is missing.</summary>
    public static readonly DiagnosticCode MissingField = Said("KB0202", Error, "必要な項目がない",
        "この種類の記録に欠かせない項目が書かれていません。",
        "項目を書き足してください。出典に書かれていない事実は「{absent: 記載なし}」と書ける項目もあります。");

    /// <summary>Value of another form.</summary>
    public static readonly DiagnosticCode WrongType = Said("KB0203", Error, "値の形が違う",
        "一つの値を書く所に一覧がある、一覧を書く所に一つの値がある、など、値の形が項目に合いません。",
        "例にならって書き直してください。一覧は、各行を「- 」で始めます。");

    /// <summary>Key without a value.</summary>
    public static readonly DiagnosticCode EmptyValue = Said("KB0204", Error, "値がない",
        "項目の名前だけがあり、値が書かれていません。空欄は「ない」のか「まだ書いていない」のか読み分けられません。",
        "値を書くか、項目ごと消してください。事実がないときは「{absent: 記載なし}」のように理由を書きます。");

    /// <summary>Text longer than allowed, or with line breaks where none belong.</summary>
    public static readonly DiagnosticCode TextTooLong = Said("KB0205", Error, "文章が長すぎるか、改行がある",
        "一覧や検索結果で読みやすいように、項目ごとに長さの上限があります。一行で書く項目に改行は使えません。",
        "短くするか、詳しい内容を別の項目に移してください。");

    /// <summary>Not a number.</summary>
    public static readonly DiagnosticCode NotANumber = Said("KB0206", Error, "数として読めない",
        "数は半角の数字で書きます。桁区切りのカンマ、単位、前に付く0、「約」は付けません。",
        "数字だけを書いてください。単位や「約」は、そのための項目に書きます。");

    /// <summary>Number out of its range.</summary>
    public static readonly DiagnosticCode NumberOutOfRange = Said("KB0207", Error, "数が範囲の外にある",
        "この項目に書ける数の範囲を外れています。",
        "桁や単位の誤りがないか確かめてください。");

    /// <summary>Not a day.</summary>
    public static readonly DiagnosticCode NotADate = Said("KB0208", Error, "日付として読めない",
        "日付は「2024-04-01」のように、西暦4桁・月2桁・日2桁を半角ハイフンでつないで書きます。",
        "書き方を直し、暦にある日かどうか確かめてください。");

    /// <summary>Not a fiscal year.</summary>
    public static readonly DiagnosticCode NotAFiscalYear = Said("KB0209", Error, "年度として読めない",
        "年度は「2023」「R5」「令和5年度」のどれかで書きます。期間は「2020-2023」のように書きます。",
        "書き方を直してください。");

    /// <summary>Neither true nor false.</summary>
    public static readonly DiagnosticCode NotYesNo = Said("KB0210", Error, "true か false ではない",
        "はい・いいえの項目は、true か false のどちらかだけで書きます。",
        "true か false に直してください。");

    /// <summary>Word outside the fixed list.</summary>
    public static readonly DiagnosticCode UnknownChoice = Said("KB0211", Error, "選べる言葉ではない",
        "決まった言葉の中から選ぶ項目です。",
        "選べる言葉のどれかに直してください。");

    /// <summary>List too short or too long.</summary>
    public static readonly DiagnosticCode ListLength = Said("KB0212", Error, "一覧の数が合わない",
        "一覧に書ける数には下限と上限があります。",
        "数を直してください。");

    /// <summary>Bad address.</summary>
    public static readonly DiagnosticCode BadAddress = Said("KB0213", Error, "アドレスとして使えない",
        "リンク先は https:// か http:// で始まるアドレスだけが書けます。空白や全角文字は使えません。",
        "https:// か http:// で始まるアドレスを、空白や全角文字を入れずにコピーし直してください。");

    /// <summary>Bad id.</summary>
    public static readonly DiagnosticCode BadId = Said("KB0214", Error, "IDの書き方が違う",
        "IDに使えるのは半角の英小文字・数字・ハイフンで、両端は英数字、64文字までです。",
        "半角の英小文字・数字・ハイフンだけで書き直してください。");

    /// <summary>Bad line numbers.</summary>
    public static readonly DiagnosticCode BadLines = Said("KB0215", Error, "行の書き方が違う",
        "原資料の行は「101-103」「140」「9, 53-57」のように書きます。",
        "半角の数字とハイフンで、小さい方から書いてください。");

    /// <summary>Absence where a value must stand.</summary>
    public static readonly DiagnosticCode AbsenceNotAllowed = Said("KB0216", Error, "「ない」とは書けない項目",
        "この項目は、必ず値を書くものです。{absent: …} は使えません。",
        "値を書いてください。");

    /// <summary>The same value twice in a list.</summary>
    public static readonly DiagnosticCode RepeatedValue = Said("KB0217", Error, "一覧に同じものが二つある",
        "同じ値が二度書かれています。",
        "一方を消してください。");

    /// <summary>Reading that is not in hiragana.</summary>
    public static readonly DiagnosticCode NotHiragana = Said("KB0218", Error, "読みがひらがなではない",
        "検索の辞書の読みは、ひらがなで書きます。カタカナや漢字で入れた人にも同じように見つかります。",
        "空白を入れずに、「しどうじん」のようにひらがなと「ー」だけで書いてください。");

    /// <summary>Word for furigana that is not of kanji only.</summary>
    public static readonly DiagnosticCode NotKanji = Said("KB0219", Error, "ふりがなを付ける言葉の形が違う",
        "ふりがなは漢字の上に付きます。言葉は「手順」のような漢字だけのものか、「調べ」のように後に送りがなの付いたものを書き、読みも同じ送りがなまで書きます。",
        "漢字と、それに続く送りがなだけにしてください。「取り組み」は「取り」（とり）と「組み」（くみ）に分けて書きます。");

    /// <summary>Bad e-mail address.</summary>
    public static readonly DiagnosticCode BadMail = Said("KB0220", Error, "メールアドレスとして使えない",
        "メールアドレスは「係@学校の名前.例」のように、半角の英数字と「.」「_」「+」「-」、それに「@」一つで書きます。名前や改行は付けられません。",
        "メールアドレスだけを、半角で書き直してください。");

    /// <summary>Bad telephone number.</summary>
    public static readonly DiagnosticCode BadPhone = Said("KB0221", Error, "電話番号として読めない",
        "電話番号は、半角の数字と「-」「+」「(」「)」と空白だけで、5文字から20文字までで書きます。",
        "電話番号だけを、027-000-0000 のように半角で書き直してください。");

    /// <summary>Character that looks like the one that was meant.</summary>
    public static readonly DiagnosticCode LookAlike = Said("KB0222", Warning, "見かけの似た別の文字",
        "PDFからコピーした文章には、漢字に見える部首の記号や合字が混じります。半角のカタカナと同じく、検索や読み上げで別の文字として扱われます。",
        "示した文字を打ち直してください。部首そのものの話などで、わざと書いた文字であれば、meant にその文字と理由を書きます。");

    /// <summary>Blanks inside a word.</summary>
    public static readonly DiagnosticCode BlankInWord = Said("KB0223", Warning, "言葉の途中の空白",
        "「日」と「時」の間を空けるなど、言葉の中を空けると、読み上げソフトは一字ずつ読み、検索でも見つかりません（JIS X 8341-3:2016 の達成基準1.3.2）。",
        "言葉の中の空白を消してください。人の名前や並べた言葉であれば、meant にその言葉と理由を書きます。");

    /// <summary>Marks that are shown as they are.</summary>
    public static readonly DiagnosticCode MarkupAsText = Said("KB0224", Warning, "そのまま表示される記号",
        "HTMLのタグや「**」などの書き方は、使えない項目では記号のまま読む人に見えます。Markdownの文章でも、全角の記号や空白の抜けた見出しは働きません。",
        "記号を消すか、使える書き方に直してください。記号そのものの話であれば、meant にその記号と理由を書きます。");

    /// <summary>Reading that holds kanji.</summary>
    public static readonly DiagnosticCode KanjiInReading = Said("KB0225", Warning, "読みに漢字がある",
        "読みは五十音の並びと、かなでの検索に使います。漢字が残っていると、並びが狂い、かなで探しても見つかりません。",
        "題名の読み（reading）を、全部かなで書いてください。");

    /// <summary>Unit that is spelled otherwise elsewhere.</summary>
    public static readonly DiagnosticCode UnitSpelledTwoWays = Said("KB0226", Remark, "書き方の違う同じ単位",
        "「%」と「％」、「時間」と「h」のように書き方が分かれると、表やデータで別の単位に見えます。",
        "どちらかの書き方にそろえてください。");

    /// <summary>Reference to nothing.</summary>
    public static readonly DiagnosticCode Dangling = Said("KB0301", Error, "指している記録がない",
        "ほかの記録のIDを書く項目に、どの記録のものでもないIDがあります。",
        "IDのつづりを直すか、その記録を先に作ってください。IDを変えた記録を指すのなら、ここに新しいIDを書き、その記録の aliases に前のIDを残します。");

    /// <summary>Id given twice.</summary>
    public static readonly DiagnosticCode DuplicateId = Said("KB0302", Error, "IDが重なっている",
        "同じ種類の記録や項目に、同じIDが二つあります。どちらを指すのか決められません。",
        "一方のIDを変えてください。公開済みのIDは変えず、新しい方を変えます。");

    /// <summary>Word outside its vocabulary.</summary>
    public static readonly DiagnosticCode UnknownWord = Said("KB0303", Error, "語彙にない言葉",
        "校種・教科・場面などは、vocabularies フォルダーの一覧にある言葉だけが書けます。言葉がそろっていると、絞り込みで漏れません。",
        "一覧にある言葉に直すか、必要な言葉であれば語彙のファイルに足してください。");

    /// <summary>No such vocabulary.</summary>
    public static readonly DiagnosticCode MissingVocabulary = Said("KB0304", Error, "語彙のファイルがない",
        "この項目の言葉を決める語彙のファイルが vocabularies フォルダーにありません。",
        "語彙のファイルを作ってください。");

    /// <summary>Old id that is in use.</summary>
    public static readonly DiagnosticCode AliasTaken = Said("KB0305", Error, "以前のIDが使われている",
        "aliases に書いた以前のIDが、今ある記録のIDか、別の記録の aliases と同じです。転送先が決められません。",
        "重なっているIDを aliases から消してください。");

    /// <summary>Section the source does not have.</summary>
    public static readonly DiagnosticCode UnknownSection = Said("KB0306", Error, "出典にない見出し",
        "出典の記録の sections に、このIDの見出しがありません。",
        "見出しのIDを直すか、出典の記録に見出しを足してください。");

    /// <summary>Lines outside the section.</summary>
    public static readonly DiagnosticCode LinesOutsideSection = Said("KB0307", Error, "行が見出しの範囲の外にある",
        "書かれた行番号が、出典の記録でその見出しに決められた行の外にあります。",
        "行番号か見出しを直してください。");

    /// <summary>Attachment that is not there.</summary>
    public static readonly DiagnosticCode MissingAttachment = Said("KB0308", Error, "添付ファイルがない",
        "files フォルダーに、この名前のファイルがありません。大文字と小文字も区別します。",
        "ファイルを置くか、名前を直してください。");

    /// <summary>Attachment that no record names.</summary>
    public static readonly DiagnosticCode UnusedAttachment = Said("KB0309", Error, "どの記録からも使われていないファイル",
        "files フォルダーのファイルは、権利の記載のある記録から指されたものだけを公開します。",
        "記録の files に書き足すか、不要であれば削除してください。");

    /// <summary>Attachment that cannot be published.</summary>
    public static readonly DiagnosticCode BadAttachment = Said("KB0310", Error, "公開できない添付ファイル",
        "名前に使えるのは半角の英小文字・数字・ハイフン・点で、種類はpdf・docx・xlsx・pptx・odt・ods・odp・csv・txt・png・jpg、大きさは50MBまでです。",
        "名前・種類・大きさを直してください。");

    /// <summary>A record that is its own ancestor.</summary>
    public static readonly DiagnosticCode ParentLoop = Said("KB0311", Error, "上位の組織が循環している",
        "上位の組織をたどると、自分自身に戻ってしまいます。",
        "parent を直してください。");

    /// <summary>Id of a removed record in use.</summary>
    public static readonly DiagnosticCode RemovedInUse = Said("KB0312", Error, "取り下げたIDが使われている",
        "取り下げた記録のIDは、前のアドレスで取り下げを知らせるために取ってあります。別の記録が使うと、古いリンクが違う内容に着きます。",
        "新しい記録のIDを変えてください。記録を元に戻すときは、removed のファイルを消します。");

    /// <summary>Reference to a removed record.</summary>
    public static readonly DiagnosticCode PointsAtRemoved = Said("KB0313", Error, "取り下げた記録を指している",
        "removed に書かれた、取り下げた記録を指しています。",
        "取り下げた記録のIDだけを消すか、別の記録を指してください。同じ行のほかのIDは残します。");

    /// <summary>Release that is not what it was.</summary>
    public static readonly DiagnosticCode ReleaseChanged = Said("KB0314", Error, "公開した版が変わっている",
        "files/releases のデータの版は、作ったときのまま残します。名前には、中身から計算した検査用の値が入っています。",
        "ファイルを元に戻してください。新しい版は release の命令で作ります。ほかのファイルは別の所に置いてください。");

    /// <summary>End before beginning.</summary>
    public static readonly DiagnosticCode DatesOutOfOrder = Said("KB0401", Error, "日付や年度の順が逆",
        "終わりが始まりより前になっています。",
        "日付や年度を入れ替えるか、直してください。");

    /// <summary>Figure without unit or time.</summary>
    public static readonly DiagnosticCode BareFigure = Said("KB0402", Error, "単位や時点のない数値",
        "数値には単位と、いつの値か（as_of か period）が必要です。出典にないときは、ない理由を書きます。",
        "unit と、as_of か period を書いてください。ないときは「as_of: {absent: 記載なし}」のように書きます。");

    /// <summary>Printed progress does not follow.</summary>
    public static readonly DiagnosticCode ProgressMismatch = Said("KB0403", Warning, "出典に書かれた進捗率と計算が合わない",
        "出典に書かれた進捗率が、(最新値−策定時)÷(目標値−策定時) を小数第1位に四捨五入した値と一致しません。",
        "数値の転記の誤りがないか確かめてください。出典の誤りであれば、そのままにして抽出の注記に記録します。");

    /// <summary>Lesson without a subject goal.</summary>
    public static readonly DiagnosticCode LessonWithoutGoal = Said("KB0404", Error, "教科等の目標のない授業",
        "ICTを使うこと自体が目的の授業にしないため、授業の記録には教科等の目標か、書けない理由を必ず書きます。",
        "subject_goal に目標を書くか、「{absent: 記載なし}」のように理由を書いてください。");

    /// <summary>File without rights.</summary>
    public static readonly DiagnosticCode FileWithoutRights = Said("KB0405", Error, "権利の書かれていないファイル",
        "公開するファイルには、権利者と利用条件の記載が必要です。",
        "rights に holder（権利者）と licence（利用条件）を書いてください。");

    /// <summary>Real record leans on an example.</summary>
    public static readonly DiagnosticCode RealNeedsExample = Said("KB0406", Error, "実際の記録が例示の記録を指している",
        "例示の記録は見本です。実際の記録の根拠や関連として使うと、事実と見分けがつかなくなります。",
        "例示の記録を指す行を消してください。");

    /// <summary>Markdown that is not allowed.</summary>
    public static readonly DiagnosticCode BadProse = Said("KB0407", Error, "文章に使えない書き方がある",
        "文章に書けるのは、見出し・段落・一覧・表・強調・リンクです。HTMLの直書き、画像、https・http・mailto・tel 以外のアドレスは使えません。",
        "その部分を書き直してください。");

    /// <summary>Value beyond what is possible.</summary>
    public static readonly DiagnosticCode BeyondLimit = Said("KB0408", Error, "あり得る値を超えている",
        "割合が0%より小さいか、100%を超えています。",
        "数値と単位の転記の誤りがないか確かめてください。");

    /// <summary>Translation of which nobody says who made it.</summary>
    public static readonly DiagnosticCode TranslatorUnknown = Said("KB0409", Error, "だれが訳したか分からない英語",
        "英語の題名と要約には、だれが書いたかの記載が必要です。機械で訳した文を、そのことを示さずに載せないためです。",
        "by に、訳した人や組織を英語で書いてください。例: by: the editors of this site。");

    /// <summary>Claim of conformance that no test shows.</summary>
    public static readonly DiagnosticCode ClaimWithoutTest = Said("KB0410", Error, "試験の結果のない「準拠」",
        "「準拠」「一部準拠」は、規格にもとづく試験の結果があるときだけ、結果からサイトが示します。方針には書きません。",
        "「目指しています」のように目標として書くか、試験の結果を tests に書いてください。");

    /// <summary>Claim that the standard reserves.</summary>
    public static readonly DiagnosticCode ConformsClaimed = Said("KB0411", Error, "「適合」という言い方",
        "「適合」は、規格のすべての要求を確かめたときの言い方です。公的なサイトの試験の結果は「準拠」「一部準拠」で表します。",
        "「適合」を使わずに、目指す水準や試験の結果を書いてください。「適合レベル」は使えます。");

    /// <summary>Picture without consent.</summary>
    public static readonly DiagnosticCode PictureWithoutConsent = Said("KB0412", Error, "同意の分からない画像",
        "画像には、人の姿や児童生徒の作品が入っていることがあります。本人と保護者の同意が分かるまで公開しません。",
        "rights に「consent: 写っていない」か「consent: 同意あり」を書いてください。同意が分からないときは、ファイルを外します。");

    /// <summary>Check that is told as done before its day.</summary>
    public static readonly DiagnosticCode CheckedInFuture = Said("KB0413", Warning, "まだ来ていない最終確認の日",
        "最終確認（reviewed）は、担当課が確かめ終えた日です。先の日付を書くと、まだ確かめていない記録が確かめたものとして読まれます。",
        "確かめ終えた日に直してください。次に確かめる予定の日は review_due に書きます。");

    /// <summary>More sets away than there are.</summary>
    public static readonly DiagnosticCode TooManyAway = Said("KB0414", Warning, "教材の数を超える貸出の予定",
        "同じ日に貸し出せない組を足すと、教材の記録にある組の数（quantity）を超えます。返却の遅れが次の予約と重なったときも、このようになります。",
        "予定の期間と組の数、教材の組の数を確かめて、誤っている方を直してください。遅れによるものなら、次に借りる学校と日を決め直してから、予定を書き出し直します。");

    /// <summary>Two plans for one material.</summary>
    public static readonly DiagnosticCode SecondLoanPlan = Said("KB0415", Error, "一つの教材に二つの貸出の予定",
        "貸出の予定は、教材ごとに一つのファイルにまとめます。二つあると、どちらの空きが正しいか分かりません。",
        "一つのファイルにまとめ、もう一つを消してください。");

    /// <summary>Rating of another method than the review's.</summary>
    public static readonly DiagnosticCode UnfitRating = Said("KB0421", Error, "点検・評価の示し方と違う区分",
        "参考指標の進み方は、その年度の点検・評価が使った示し方のとおりに載せます。別の年度の示し方で書き直すと、書かれていない判定を作ることになります。",
        "その点検・評価に書かれていない項目を消してください。示し方のほうが違うときは、点検・評価の記録の indicator_method を直します。");

    /// <summary>Printed direction against its figures.</summary>
    public static readonly DiagnosticCode TrendMismatch = Said("KB0422", Warning, "出典に書かれた向きと値が合わない",
        "出典に書かれた上昇・下降の向きが、基準年度の値と比べた結果と逆です。",
        "数値の転記の誤りと基準年度（base_year）を確かめてください。出典の誤りであれば、そのままにして抽出の注記に記録します。");

    /// <summary>Follow-up of something that cannot be followed up.</summary>
    public static readonly DiagnosticCode UnfitFollowUp = Said("KB0423", Error, "前の課題・意見ではないもののその後",
        "その後（follow_ups）に書けるのは、前の年度の点検・評価で挙げられた課題と委員会意見だけです。",
        "about に、前の年度の課題か委員会意見のIDを書いてください。");

    /// <summary>Correction that does not show what it corrected.</summary>
    public static readonly DiagnosticCode HalfCorrection = Said("KB0424", Error, "前と後のそろわない訂正",
        "訂正したときは、読んだ人が気付けるように、以前の記述と今の記述の両方を残します。訂正のほかの更新には、どちらも書きません。",
        "kind: 訂正 とし、was（以前の記述）と now（今の記述）の両方を書いてください。記述を消したのなら、now に「削除しました。」と書きます。訂正でないときは、was と now を消します。");

    /// <summary>Something told as done on a day that has not come.</summary>
    public static readonly DiagnosticCode NotYetHappened = Said("KB0425", Warning, "起きたことの日付が先の日になっている",
        "変えた日、開かれた日、値の時点、実施した年度などは、もう起きたことの日付です。先の日付を書くと、まだないことが起きたこととして載ります。",
        "年や月の打ち誤りがないか確かめ、起きた日に直してください。予定は、期限や予定のための項目に書きます。");

    /// <summary>Value under the citation of an older report.</summary>
    public static readonly DiagnosticCode InheritedTooOld = Said("KB0426", Error, "測定値に、その値を載せていない出典が付く",
        "測定値に出典を書かないと、系列の出典が付きます。後の年度の値を足したときは、その値の載った報告書を書かないと、前の報告書にあるように見えます。",
        "その測定値に cites を書き、値の載った出典・見出し・行を示してください。");

    /// <summary>Something cited from a source older than itself.</summary>
    public static readonly DiagnosticCode CitedTooOld = Said("KB0427", Warning, "出典より後のことに、その出典が付いている",
        "出典の時点（as_of）や、その点検・評価の年度より後のことは、その出典に書かれているはずがありません。",
        "年度や日付を確かめ、正しければ、それを載せた出典を cites に書いてください。出典の時点の誤りなら、出典の記録を直します。");

    /// <summary>A corrected value that still stands in a text.</summary>
    public static readonly DiagnosticCode StaleValue = Said("KB0428", Warning, "訂正する前の値が文に残っている",
        "history で訂正した値の、前の値が、同じ記録の題名・要約・本文・英語・やさしい日本語などにまだあります。",
        "後の値に直してください。別の値のことなら、meant にその値と理由を書きます。");

    /// <summary>Easy Japanese by nobody.</summary>
    public static readonly DiagnosticCode WriterUnknown = Said("KB0429", Warning, "だれが書いたか分からないやさしい日本語",
        "やさしい日本語には、だれが書いたかを示します。機械で書いた文を、そのことを示さずに載せないためです。",
        "easy_by に、書いた人や課を書いてください。例: easy_by: 義務教育課。機械が書いたときは、そのことと、人が確かめたかどうかも書きます。");

    /// <summary>Directions without the year they are counted from.</summary>
    public static readonly DiagnosticCode NoBaseYear = Said("KB0430", Warning, "何年度と比べたか分からない上昇・下降",
        "上昇・横ばい・下降は、何年度の値と比べたかが分からないと読めません。",
        "base_year に年度を書いてください。出典にないときは「base_year: {absent: 記載なし}」と書きます。");

    /// <summary>Rate in a summary that is no value of the indicator.</summary>
    public static readonly DiagnosticCode NumberNotInSeries = Said("KB0431", Warning, "要約の割合が、指標の値と合わない",
        "指標の題名・要約・英語・やさしい日本語にある割合が、系列のどの値とも違います。値を直して、文を直し忘れたときに出ます。",
        "文の割合を、系列の値に合わせてください。別の割合のことなら、meant にその割合と理由を書きます。");

    /// <summary>More than scheme and host.</summary>
    public static readonly DiagnosticCode NotAnOrigin = Said("KB0432", Error, "サイトのアドレスがホスト名までではない",
        "site には、https:// からホスト名まで（必要ならポート番号まで）を書きます。その下の置き場所を書くと、base と重なって、すべてのアドレスが誤ったものになります。",
        "「site: https://example.jp」と「base: /kb/」のように、2行に分けて書いてください。");

    /// <summary>Mark of emphasis that reads as characters.</summary>
    public static readonly DiagnosticCode MarkLeft = Said("KB0445", Warning, "強調の印が文字のまま残っている",
        "強調は **言葉** のように、言葉の前と後ろに同じ印を、間を空けずに書きます。そうなっていない印は、読む人にそのままの文字で見えます。",
        "言葉の前と後ろの両方に「**」を付け、内側の空白を消してください。文字として見せたいときは「\\*\\*」のように、一つずつ前に「\\」を付けます。");

    /// <summary>Heading that cannot be linked to.</summary>
    public static readonly DiagnosticCode HeadingUnnamed = Said("KB0446", Error, "見出しの名前が決まらない",
        "見出しへのリンクは、見出しの言葉そのものか、後ろに付けた {#名前} でつながります。同じ名前が二つあるときや、名前に使えない文字があるときは、つながりません。",
        "見出しの後ろに「{#return}」のように、半角の小文字・数字・ハイフンで、ページの中で一つだけの名前を付けてください。");

    /// <summary>照会中 of what nobody asked.</summary>
    public static readonly DiagnosticCode NothingAsked = Said("KB0480", Error, "照会していないことを照会中と書いている",
        "「照会中」は、担当する部署に確かめて答えを待っているときだけの言葉です。どこへ・いつ・何で確かめたかを、一緒に書きます。",
        "「{absent: 照会中, whom: 部署の名前, date: 2026-12-01, how: メール}」のように書いてください。まだ確かめていなければ「absent: 未照会」とします。");

    /// <summary>An official site that names nobody.</summary>
    public static readonly DiagnosticCode OfficialWithoutPublisher = Said("KB0481", Error, "公式のサイトに、運営者か連絡先がない",
        "公式のサイトは、だれが運営し、どこに連絡できるかを、すべてのページで示します。",
        "publisher に組織の名前、contact に連絡先を書いてください。決まっていなければ、standing を「案」か「試行」にします。");

    /// <summary>A heading for years that are absent.</summary>
    public static readonly DiagnosticCode NoYearsFromHeading = Said("KB0490", Error, "年度がないのに、見出しから読んだとある",
        "years_from は、書いた年度（years）を見出しから読んだことを示します。年度が書かれていないときは、示すものがありません。",
        "見出しの年度を years に書くか、years_from を消してください。");

    /// <summary>Years of a heading shown as years of the sentence.</summary>
    public static readonly DiagnosticCode YearsOfHeading = Said("KB0491", Warning, "見出しの年度が、文の年度として示される",
        "成果の年度が点検・評価のまとめの期間（covers）と同じで、本文にその初めの年度がありません。見出しにあるだけの期間を、文に書かれた年度のように見せると、その間ずっと続いたように読まれます。",
        "見出しから読んだ年度なら「years_from: 見出し」と書き足してください。文に年度があるなら本文にも書き、分からないときは「years: {absent: 記載なし}」とします。");

    /// <summary>Two files on one path.</summary>
    public static readonly DiagnosticCode PathCollision = Said("KB0501", Error, "二つのページが同じアドレスになる",
        "大文字・小文字や文字の内部表現だけが違うアドレスも、公開先によっては同じ場所になるため重なりとして扱います。",
        "一方のIDを変えてください。");

    /// <summary>Link to a page that is not there.</summary>
    public static readonly DiagnosticCode BrokenLink = Said("KB0502", Error, "リンク先のページがない",
        "サイトの中のページへのリンクに、行き先のないものがあります。",
        "アドレスを直してください。サイトの中のページは「/practices/absence-form/」のように書きます。");

    /// <summary>Link to a fragment that is not there.</summary>
    public static readonly DiagnosticCode BrokenFragment = Said("KB0503", Error, "リンク先の見出しがない",
        "リンク先のページはありますが、#の後ろの場所がありません。文章の見出しの場所は、見出しの言葉そのもの（#返却の手順）か、見出しに付けた {#名前} です。何番目かを表す名前はありません。",
        "#の後ろに、行き先の見出しの言葉か {#名前} の名前を書いてください。ページの初めへのリンクでよければ、#から後ろを消します。");

    /// <summary>Two pages of one title.</summary>
    public static readonly DiagnosticCode DuplicateTitle = Said("KB0504", Error, "同じ題名のページが二つある",
        "題名が同じだと、検索結果や閲覧履歴で見分けられません。",
        "一方の題名に、違いの分かる言葉を足してください。");

    /// <summary>Two pages of one description.</summary>
    public static readonly DiagnosticCode DuplicateDescription = Said("KB0505", Error, "同じ要約のページが二つある",
        "要約は検索結果に出る文です。同じだと見分けられません。",
        "一方の要約を書き直してください。");

    /// <summary>Fragment twice on a page.</summary>
    public static readonly DiagnosticCode DuplicateFragment = Said("KB0506", Error, "一つのページに同じ見出しIDが二つある",
        "同じIDが二つあると、リンクがどちらに行くか決まりません。",
        "一方のIDを変えてください。");

    /// <summary>Name that some systems reserve.</summary>
    public static readonly DiagnosticCode ReservedName = Said("KB0507", Error, "公開先によっては使えない名前",
        "con・nul・com1 などの名前は、Windowsの公開先でファイルとして置けません。",
        "別のIDに変えてください。");

    /// <summary>A published address that would die.</summary>
    public static readonly DiagnosticCode AddressLost = Said("KB0510", Error, "公開したアドレスがなくなる",
        "前に公開したサイトにあったページが、新しいサイトにありません。そのアドレスを控えた人やリンクした人は、何も見つけられなくなります。",
        "IDを変えた記録には、前のIDを aliases に書いてください。取り下げた記録には、removed フォルダーに「何を、いつ、なぜ」を書いたファイルを作ってください。");

    /// <summary>A place on a page that would vanish.</summary>
    public static readonly DiagnosticCode PlaceLost = Said("KB0511", Warning, "公開したページの中の場所がなくなる",
        "課題や成果などには、ページの中の場所として # の付いたアドレスがあります。それがなくなると、リンクした人はページの初めに着きます。",
        "公開したIDは変えずに使ってください。消したのなら、history に、いつなぜ消したかを書いてください。");

    /// <summary>An attachment that would vanish.</summary>
    public static readonly DiagnosticCode FileLost = Said("KB0512", Warning, "公開した添付ファイルがなくなる",
        "前に公開したサイトで配っていたファイルが、新しいサイトにありません。",
        "ファイルの名前を変えたのなら、元の名前に戻してください。配るのをやめたのなら、その記録の history に、いつなぜやめたかを書いてください。");

    /// <summary>Lists that vanish because records changed.</summary>
    public static readonly DiagnosticCode ListsGone = Said("KB0513", Remark, "公開した一覧のページがなくなる",
        "絞り込みの一覧や一覧の続きのページは、記録や語彙から作られるので、記録が変わるとなくなることがあります。",
        "語彙の言葉のIDや、サイトの設定を変えたためなら、元に戻してください。記録が減ったためなら、このままでかまいません。");

    /// <summary>The older publication is that of another site, or of another place.</summary>
    public static readonly DiagnosticCode AnotherSite = Said("KB0514", Error, "公開フォルダーのサイトと合わない",
        "公開フォルダーにあるサイトと、これから公開するサイトが大きく違います。別のサイトを上書きするか、ほとんどのアドレスをなくすことになります。",
        "公開フォルダーと、input のフォルダー、site.yaml の base を確かめてください。");

    /// <summary>robots.txt where nobody asks for it.</summary>
    public static readonly DiagnosticCode RobotsBelowBase = Said("KB0515", Remark, "robots.txt が読まれない置き場所",
        "検索エンジンが読むのは、ホストの一番上にある /robots.txt だけです。サイトをその下のフォルダーに置くと、サイトの robots.txt は読まれません。",
        "ホストの /robots.txt を、その管理をしている人と確かめてください。検索に載せたくないときは、サイトの設定の standing を「案」か「試行」にすると、どのページにも印が付きます。");

    /// <summary>Published fact that changed without a word.</summary>
    public static readonly DiagnosticCode SilentChange = Said("KB0516", Error, "公開した内容が、履歴に書かれずに変わっている",
        "前に公開したサイトと、数値・年度・名前・分類・つながりのどれかが違いますが、history に書かれていません。このままでは、更新の一覧にも配信にも出ず、前に読んだ人は気付けません。サイトの位置付けが「案」の間は、確かめません。",
        "history に、いつ、どこを、なぜ変えたかを書き足してください。誤りを直したのなら kind: 訂正 とし、place（箇所）・reason（理由）・was（以前の記述）・now（今の記述）も書きます。");

    /// <summary>Years that the sentence does not name.</summary>
    public static readonly DiagnosticCode YearsNotTold = Said("KB0540", Warning, "文にない年度を付けている",
        "年度で絞り込む人は、その年度のことが書かれていると思って読みます。年度は、文が示す年度と同じにします。",
        "年度を文に合わせるか、文に年度を書き足してください。どの年度か出典にないときは「{absent: 記載なし}」とします。文の年度が別のことを指すときは、meant にその年度の言葉と理由を書きます。");

    /// <summary>A year in which the project was not carried out.</summary>
    public static readonly DiagnosticCode YearsAfterEnd = Said("KB0541", Warning, "プロジェクトが行われていない年度を付けている",
        "プロジェクトの状況に「終了」「実施なし」とある年度を、成果や取組の年度に入れると、行われていたように見えます。",
        "年度の終わりを、プロジェクトが行われた年度までにしてください。状況のほうが誤りなら、プロジェクトの status を直します。");

    /// <summary>A number in an easy or English text that the record does not have.</summary>
    public static readonly DiagnosticCode FigureNotInRecord = Said("KB0542", Warning, "記録にない数や年が、やさしい日本語か英語にある",
        "やさしい日本語と英語は、記録に書いてあることだけを伝えます。記録にない数や年は、書き写しの誤りか、足された言葉です。",
        "記録の数に合わせるか、消してください。別の数え方のときは、meant にその数と理由を書きます。");

    /// <summary>A plan told as a fact.</summary>
    public static readonly DiagnosticCode PlanToldAsFact = Said("KB0543", Warning, "予定や必要が、やさしい日本語か英語では済んだことに見える",
        "日本語の要約が「予定」「目指す」「必要」などと書いていることを、そのことばなしで伝えると、もう行われたことに読めます。",
        "やさしい日本語では「予定です」「目指しています」「必要だと書いてあります」、英語では plan、aim、need などの言葉を入れてください。");

    /// <summary>Settings of requests that are not enough to take one.</summary>
    public static readonly DiagnosticCode RequestsUnsettled = Said("KB0560", Warning, "申込みの受け方が、まだそろっていない",
        "申込みには名前や連絡先を書いてもらいます。だれが受け取り、何に使い、いつ消し、どこへ送るかがそろうまで、サイトは申込みのページもボタンも載せません。",
        "受け付けるなら、足りない項目を site.yaml の requests に書いてください。まだ受け付けないなら、requests を消すか、どの項目も {absent: 未定} にしてください。");

    /// <summary>Plan of loans on a site that lends nothing.</summary>
    public static readonly DiagnosticCode LoanWithoutOffice = Said("KB0561", Error, "貸出の予定があるのに、申込みを受け付ける係がない",
        "貸出の予定を載せると、読む人は借りられると思います。申込みを受け付ける係の決まっていないサイトには載せられません。",
        "site.yaml の requests に、受け付ける係（office）・利用目的（purpose）・保存する日数（retention_days）・送り先を書いてください。貸出をしないなら、loans フォルダーのこのファイルを消してください。");

    /// <summary>Text that offers what nobody receives.</summary>
    public static readonly DiagnosticCode OfferWithoutReceiver = Said("KB0562", Warning, "受け取る人のいない誘いの言葉がある",
        "「借りられます」「お寄せください」などと書くと、読む人は申し込んだり送ったりできると思います。受け取る係や連絡先が設定にないサイトでは、だれにも届きません。",
        "出典にあることだけを書いてください（例：「貸出が必要だとされています」）。受け取る所が決まっているなら site.yaml に書いてください。理由があってこのまま載せるなら、その言葉を meant に書いてください。");

    /// <summary>Correction of nothing.</summary>
    public static readonly DiagnosticCode NoPlaceOfCorrection = Said("KB0570", Error, "訂正した箇所が分からない",
        "訂正は、訂正した記述のすぐそばに載ります。箇所がないか、その箇所が記録にないと、載せる所が分かりません。",
        "place に、訂正した項目の名前を外側から「/」でつないで書いてください。例: place: summary、place: outcomes/maps-made/years。記述ごと消したのなら、それが入っていた項目（例: place: outcomes）を書きます。");

    /// <summary>Correction without a reason.</summary>
    public static readonly DiagnosticCode NoReasonOfCorrection = Said("KB0571", Error, "理由のない訂正",
        "なぜ誤っていたかが分からないと、読んだ人は、ほかの記述も同じように誤っていないかを考えられません。",
        "reason に、なぜ誤っていたかを書いてください。例: reason: 隣の行の数を転記していました。");

    /// <summary>Correction that changes nothing.</summary>
    public static readonly DiagnosticCode NothingCorrected = Said("KB0572", Error, "前と後が同じ訂正",
        "以前の記述と今の記述が、全角と半角などの違いのほかは同じです。何を訂正したのかが、読んだ人に分かりません。",
        "was には前に載せていたもの、now には今の記述を書いてください。書き方だけを直したのなら、kind: 誤字 とし、was と now を消します。");

    /// <summary>Harmful words that are shown again.</summary>
    public static readonly DiagnosticCode HarmRepeated = Said("KB0573", Error, "人を傷つけるおそれのある記述が残っている",
        "harm: true の訂正では、以前の記述を載せず、消したことと理由だけを載せます。was や now に書くと、ページ・配信・データに載り続けます。",
        "was と now を消してください。text と reason にも、消した内容そのものは書きません。以前の記述を残してよい訂正なら、harm を消します。");

    /// <summary>Note on the extraction that names no statement.</summary>
    public static readonly DiagnosticCode NothingConcerned = Said("KB0585", Error, "抽出の注記が関わる文がない",
        "抽出の注記は、concerns に書いた記録・課題・成果などと、その中の文にだけ出ます。書かれた項目に文がないと、どこにも出ません。",
        "文のある項目を書くか、項目を消して記録全体に関わる注記としてください。");

    /// <summary>Link that nothing proves and that is not marked.</summary>
    public static readonly DiagnosticCode LinkUnproved = Said("KB0586", Error, "つながりの根拠がない",
        "ある教材を使う、ある事例集に載っている、というつながりは、相手のページにも載る記述です。同じ行を出典としていても、そう書かれているとは限りません。",
        "つながりの出典を cites に書くか、推定とその理由を inferred に書くか、つながりを消してください。");

    /// <summary>Word in two groups of the dictionary.</summary>
    public static readonly DiagnosticCode WordInTwoGroups = Said("KB0601", Error, "同じ言葉が辞書の二つの組にある",
        "検索の辞書では、一つの言葉は一つの組だけに書きます。二つにあると、どちらの意味で探されたのか決まりません。",
        "一方の組から消すか、同じ意味の組であれば一つの組にまとめてください。");

    /// <summary>Word too short to be told apart.</summary>
    public static readonly DiagnosticCode WordTooShort = Said("KB0602", Error, "辞書の言葉が短すぎる",
        "かなや漢字の一文字は、ほかの言葉の一部としていたる所に出るため、検索の辞書に使えません。CやRのような英字は一文字でも使えます。",
        "二文字以上の言葉にするか、消してください。");

    /// <summary>Words that folding makes equal anyway.</summary>
    public static readonly DiagnosticCode NeedlessWord = Said("KB0603", Warning, "辞書に書かなくても同じ言葉",
        "全角と半角、大文字と小文字、ひらがなとカタカナ、終わりの「ー」などの違いは、辞書になくても検索が同じものとして扱います。",
        "一方を消してください。");

    /// <summary>One-way word that is equal to what it leads to.</summary>
    public static readonly DiagnosticCode ContradictoryLead = Said("KB0604", Error, "片方向の言葉が、同じ言葉の組にもある",
        "同じ言葉の組では互いに見つかり、片方向の言葉では一方からだけ見つかります。両方に書くと食い違います。",
        "互いに見つけたいときは leads から、一方からだけ見つけたいときは same から消してください。");

    /// <summary>Word that occurs nearly everywhere.</summary>
    public static readonly DiagnosticCode WordTooBroad = Said("KB0605", Warning, "辞書の言葉が広すぎる",
        "30%を超える記録に出る言葉です。このような言葉と同じものとして扱うと、検索の結果が絞れなくなります。",
        "もっと限られた言葉に換えるか、消してください。");

    /// <summary>Entry of which nothing occurs.</summary>
    public static readonly DiagnosticCode WordNeverSeen = Said("KB0606", Warning, "辞書の言葉がどの記録にもない",
        "見つける相手の言葉がどの記録にも出ないため、この行は検索に使われていません。",
        "つづりを確かめ、記録にある書き方を足すか、この行を消してください。");

    /// <summary>No file of the request form.</summary>
    public static readonly DiagnosticCode NotARequest = Said("KB0701", Error, "申込みのファイルではない",
        "読み込めるのは、このサイトの申込みや利用報告のページで作られたファイルだけです。",
        "申込みのページでもう一度作ってもらうか、印刷した申込書を送ってもらってください。");

    /// <summary>Checksum does not fit.</summary>
    public static readonly DiagnosticCode WrongChecksum = Said("KB0702", Error, "申込みのファイルが書き換わっている",
        "ファイルには、作られたときの中身から計算した番号が入っています。送る途中で欠けたり、後から手で直したりすると、番号が合わなくなります。",
        "直さずに、申込みのページでもう一度作って送ってもらってください。");

    /// <summary>Imported before.</summary>
    public static readonly DiagnosticCode AlreadyImported = Said("KB0703", Error, "もう読み込んだ申込みか報告",
        "申込みと利用報告には一つずつ違う番号が付いていて、同じ番号のものは一度だけ読み込みます。同じファイルが二度届いたときや、古いファイルがまた送られてきたときに出ます。",
        "新しい申込みなら、申込みのページで作り直してもらってください。同じものなら、何もしなくてかまいません。");

    /// <summary>About a record that does not exist.</summary>
    public static readonly DiagnosticCode UnknownRecord = Said("KB0704", Error, "申込みや報告が指す記録がない",
        "申込みや利用報告は、サイトの記録をIDで指します。その記録が、ファイルを作った後に取り下げられたか、ファイルが手で書かれています。",
        "どの記録のことか学校に確かめ、申込みのページで作り直してもらってください。");

    /// <summary>Not for loan.</summary>
    public static readonly DiagnosticCode NotLendable = Said("KB0705", Error, "貸し出せる教材ではない",
        "貸し出せる組の数（quantity）が書かれていない教材は、重なりを確かめられないので、貸出の申込みを受けられません。",
        "貸し出す教材なら、その記録の quantity に組の数を書いてから、もう一度読み込んでください。");

    /// <summary>No way to answer.</summary>
    public static readonly DiagnosticCode NoContact = Said("KB0706", Error, "担当者の連絡先がない",
        "メールか電話のどちらかがないと、回答できません。",
        "連絡先を書いて、申込みのページで作り直してもらってください。");

    /// <summary>Kinds and loans do not fit.</summary>
    public static readonly DiagnosticCode IncompleteRequest = Said("KB0707", Error, "頼みたいことと借りたい教材が合わない",
        "「教材の貸出」を選んだときは借りたい教材も書き、選ばないときは書きません。",
        "頼みたいことを学校に確かめ、申込みのページで作り直してもらってください。");

    /// <summary>Too much at once.</summary>
    public static readonly DiagnosticCode TooMuchAsked = Said("KB0708", Error, "一つの申込みに多すぎる",
        "希望の日は三つまで、記録や教材は20件までです。申込みのページは、これより多くは書けないようになっています。",
        "いくつかの申込みに分けて、申込みのページで作り直してもらってください。");

    /// <summary>Number of wrong form.</summary>
    public static readonly DiagnosticCode BadRequestId = Said("KB0709", Error, "申込みや報告の番号の形が違う",
        "番号は申込みのページが付け、r-（報告は u-）、年月日8桁、半角英数字12桁でできています。",
        "手で作らずに、申込みのページで作り直してもらってください。");

    /// <summary>Report on a request that nobody knows.</summary>
    public static readonly DiagnosticCode UnknownRequest = Said("KB0710", Error, "利用報告の元の申込みがない",
        "利用報告は、回答の手紙にある申込みの番号で、元の申込みに結び付けます。",
        "番号を学校に確かめ、報告のページで作り直してもらってください。");

    /// <summary>Log damaged.</summary>
    public static readonly DiagnosticCode BrokenLog = Said("KB0711", Error, "台帳が壊れている",
        "申込みと貸出の動きは log.ndjson に一行ずつ書き足されます。途中で切れた行や読めない行があるあいだは、貸出の重なりを正しく確かめられないので、どの命令も動きません。",
        "控え（バックアップ）の log.ndjson と見比べ、その行を元に戻してください。");

    /// <summary>Not a type of school.</summary>
    public static readonly DiagnosticCode UnknownSchoolType = Said("KB0712", Error, "申込みや報告の校種が語彙にない",
        "校種は、語彙 school-types の言葉で書きます。",
        "申込みのページで選び直して、作り直してもらってください。");

    /// <summary>A record that nothing asks for.</summary>
    public static readonly DiagnosticCode NotAskedFor = Said("KB0713", Error, "申込みに、何として頼むのか分からない記録がある",
        "申込みに入れた支援は、教員の研修・内容の説明・質問のどれかとして頼みます。「教材の貸出」を選んだときは、申込みに入れた教材ごとに借りる日が必要です。どちらかが欠けると、学校は頼んだつもりで回答を待ちます。",
        "何を頼みたいのか学校に確かめ、申込みのページで作り直してもらってください。");

    /// <summary>A kind of request that says nothing.</summary>
    public static readonly DiagnosticCode NothingAskedFor = Said("KB0714", Error, "申込みで選んだことの中身がない",
        "質問や事例には文が、研修や説明には目的・関わる記録・知らせたいことのどれかが必要です。",
        "何を頼みたいのか学校に確かめ、申込みのページで作り直してもらってください。");

    /// <summary>Telephone number that may be a person's.</summary>
    public static readonly DiagnosticCode PersonalPhone = Said("KB0801", Error, "個人のものかもしれない電話番号がある",
        "電話番号は、一度公開されると取り消せません。窓口・学校・センターなどの言葉のそばにある番号、フリーダイヤル、電話番号のための項目に書いた番号は、知らせません。",
        "個人の番号なら、消してください。");

    /// <summary>Mail address that may be a person's.</summary>
    public static readonly DiagnosticCode PersonalMail = Said("KB0802", Error, "個人のものかもしれないメールアドレスがある",
        "名前の入ったアドレスや、個人で契約したアドレスは、公開されると迷惑メールやなりすましに使われます。係や施設のアドレスと分かるもの、メールのための項目に書いたものは、知らせません。",
        "個人のアドレスなら、消してください。");

    /// <summary>Postal address that may be a person's.</summary>
    public static readonly DiagnosticCode PersonalAddress = Said("KB0803", Warning, "個人のものかもしれない住所がある",
        "番地までの住所です。施設や会場の名前がそばにあれば知らせません。施設の住所であることも多いため、公開は止めません。",
        "個人の家の住所なら、市町村の名前までにしてください。");

    /// <summary>Day of birth.</summary>
    public static readonly DiagnosticCode Birthday = Said("KB0804", Error, "生年月日がある",
        "生年月日は、その人を見分ける手がかりになり、本人の確認にも使われるため、公開できません。",
        "生年月日を消し、必要なら学年だけを書いてください。");

    /// <summary>Individual number.</summary>
    public static readonly DiagnosticCode MyNumber = Said("KB0805", Error, "マイナンバー（個人番号）がある",
        "検査用の数字まで合う12桁の数です。マイナンバーは、法律で決められた事務のほかでは、集めることも公開することもできません。",
        "この数を消し、どこからコピーしたのかを確かめてください。");

    /// <summary>A child's name.</summary>
    public static readonly DiagnosticCode ChildName = Said("KB0806", Error, "児童生徒や保護者の名前がある",
        "学年・組・「児童」「保護者」などの言葉のそば、「氏名」の後、またはファイルの名前に、人の名前があります。だれのことかが、だれにでも分かってしまいます。先生・講師・役職の名前は知らせません。",
        "名前を消し、「3年生の児童」のように書いてください。");

    /// <summary>Something said to be meant that is not there.</summary>
    public static readonly DiagnosticCode MeantNothing = Said("KB0807", Warning, "meant に書いたものが、もうない",
        "meant は、個人情報などの知らせを、理由を添えて止める項目です。使われないまま残すと、いつか別のものまで見逃します。",
        "meant からこの一つを消すか、書いてあるとおりの文字に直してください。");

    /// <summary>Number of an account, card, licence or insurance; a password.</summary>
    public static readonly DiagnosticCode IdentityNumber = Said("KB0808", Error, "口座・カード・免許証などの番号や、パスワードがある",
        "口座番号、クレジットカード・年金・健康保険・運転免許・旅券・在留カードの番号、パスワードなどは、なりすましに使われます。",
        "番号や言葉を消してください。公開してしまったパスワードは、すぐに変えてください。");

    /// <summary>Place in a picture's notes.</summary>
    public static readonly DiagnosticCode PlaceInPicture = Said("KB0811", Error, "画像に撮影した場所が入っている",
        "スマートフォンなどの写真には、撮影した場所の緯度と経度が、目に見えない形で入ります。学校や家の場所、子どもの居場所が分かってしまいます。",
        "Windowsでは画像を右クリックして「プロパティ」→「詳細」→「プロパティや個人情報を削除」を選び、場所の消えたものと置き換えてください。");

    /// <summary>Name in a file's notes.</summary>
    public static readonly DiagnosticCode NameInFile = Said("KB0812", Warning, "ファイルの情報に人の名前などが残っている",
        "Officeの文書・PDF・写真には、作った人や最後に保存した人、カメラの持ち主や製造番号などが、目に見えない形で残ります。",
        "Officeでは「ファイル」→「情報」→「ドキュメント検査」、画像ではプロパティの「詳細」で消し、PDFは作り直してください。");

    /// <summary>Comments, tracked changes and the like in a file.</summary>
    public static readonly DiagnosticCode HiddenInFile = Said("KB0813", Warning, "ファイルに隠れた内容が残っている",
        "コメント、変更の履歴、非表示のシートや行、ノート、埋め込まれたファイルなどです。画面や印刷に出なくても、受け取った人はだれでも読めます。",
        "Officeで開き、「校閲」で変更とコメントをなくすか、「ファイル」→「情報」→「ドキュメント検査」で消してから、保存し直してください。");

    /// <summary>File that cannot be looked into.</summary>
    public static readonly DiagnosticCode ClosedAttachment = Said("KB0814", Warning, "ファイルの中身を確かめられない",
        "暗号化されたファイルや、展開すると大きくなりすぎるファイルの中は、個人情報がないかを確かめられません。",
        "パスワードや制限を外して保存し直し、中身を人の目で確かめてください。");

    /// <summary>Content of another form than the name says.</summary>
    public static readonly DiagnosticCode NotWhatItSays = Said("KB0821", Error, "ファイルの名前と中身が違う",
        "名前の終わり（.pdf など）と中身の形式が違うファイルは、読者の手元で開けません。",
        "元の資料を開き、名前の終わりと同じ形式で保存し直してください。");

    /// <summary>Attachment without a byte.</summary>
    public static readonly DiagnosticCode EmptyAttachment = Said("KB0822", Error, "添付のファイルが空",
        "中身が一つもないファイルです。コピーやダウンロードの途中で止まったときなどにできます。",
        "元のファイルを置き直してください。");

    /// <summary>A pointer to a file.</summary>
    public static readonly DiagnosticCode PointerFile = Said("KB0823", Error, "資料の代わりに、置き場所を書いたファイルがある",
        "大きなファイルを別の場所に置くしくみ（Git LFSなど）や、ショートカットでは、手元に資料そのものがないことがあります。このまま公開すると、読者は資料を開けません。",
        "Git LFSなら「git lfs pull」で資料そのものを取り寄せ、そうでなければ元のファイルを置き直してください。");

    /// <summary>Attachment whose end is missing.</summary>
    public static readonly DiagnosticCode TornAttachment = Said("KB0824", Error, "添付のファイルが途中で切れている",
        "形式の決まりにある終わりの印がないか、中の部品が開けません。コピーやダウンロードの途中で止まったときなどにできます。",
        "元のファイルを開いて確かめ、置き直してください。");

    /// <summary>All codes in order of their numbers.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } = [.. List];

    private static DiagnosticCode Said(string id, Severity severity, string title, string meaning, string remedy)
    {
        var code = new DiagnosticCode(id, severity, title, meaning, remedy);
        List.Add(code);
        return code;
    }
}
