using static Knowledgebase.Diagnostics.Severity;

namespace Knowledgebase.Diagnostics;

// KB04xx: what records say.
public static partial class Codes
{
    internal static readonly DiagnosticCode DatesOutOfOrder = Code("KB0401", Error, "日付や年度の順が逆",
        "終わりが始まりより前になっています。",
        "日付や年度を入れ替えるか、直してください。");

    internal static readonly DiagnosticCode BareFigure = Code("KB0402", Error, "単位や時点のない数値",
        "数値には単位と、いつの値か（as_of か period）が必要です。出典にないときは、ない理由を書きます。",
        "unit と、as_of か period を書いてください。ないときは「as_of: {absent: 記載なし}」のように書きます。");

    internal static readonly DiagnosticCode ProgressMismatch = Code("KB0403", Warning, "出典に書かれた進捗率と計算が合わない",
        "出典に書かれた進捗率が、(最新値−策定時)÷(目標値−策定時) を小数第1位に四捨五入した値と一致しません。",
        "数値の転記の誤りがないか確かめてください。出典の誤りであれば、そのままにして抽出の注記に記録します。");

    internal static readonly DiagnosticCode LessonWithoutGoal = Code("KB0404", Error, "教科等の目標のない授業",
        "ICTを使うこと自体が目的の授業にしないため、授業の記録には教科等の目標か、書けない理由を必ず書きます。",
        "subject_goal に目標を書くか、「{absent: 記載なし}」のように理由を書いてください。");

    internal static readonly DiagnosticCode FileWithoutRights = Code("KB0405", Error, "権利の書かれていないファイル",
        "公開するファイルには、権利者と利用条件の記載が必要です。",
        "rights に holder（権利者）と licence（利用条件）を書いてください。");

    internal static readonly DiagnosticCode RealNeedsExample = Code("KB0406", Error, "実際の記録が例示の記録を指している",
        "例示の記録は見本です。実際の記録の根拠や関連として使うと、事実と見分けがつかなくなります。",
        "例示の記録を指す行を消してください。");

    internal static readonly DiagnosticCode BadProse = Code("KB0407", Error, "文章に使えない書き方がある",
        "文章に書けるのは、見出し・段落・一覧・表・強調・リンクです。HTMLの直書き、画像、https・http・mailto・tel 以外のアドレスは使えません。",
        "その部分を書き直してください。");

    internal static readonly DiagnosticCode BeyondLimit = Code("KB0408", Error, "あり得る値を超えている",
        "割合が0%より小さいか、100%を超えています。",
        "数値と単位の転記の誤りがないか確かめてください。");

    internal static readonly DiagnosticCode TranslatorUnknown = Code("KB0409", Error, "だれが訳したか分からない英語",
        "英語の題名と要約には、だれが書いたかの記載が必要です。機械で訳した文を、そのことを示さずに載せないためです。",
        "by に、訳した人や組織を英語で書いてください。例: by: the editors of this site。");

    internal static readonly DiagnosticCode ClaimWithoutTest = Code("KB0410", Error, "試験の結果のない「準拠」",
        "「準拠」「一部準拠」は、規格にもとづく試験の結果があるときだけ、結果からサイトが示します。方針には書きません。",
        "「目指しています」のように目標として書くか、試験の結果を tests に書いてください。");

    internal static readonly DiagnosticCode ConformsClaimed = Code("KB0411", Error, "「適合」という言い方",
        "「適合」は、規格のすべての要求を確かめたときの言い方です。公的なサイトの試験の結果は「準拠」「一部準拠」で表します。",
        "「適合」を使わずに、目指す水準や試験の結果を書いてください。「適合レベル」は使えます。");

    internal static readonly DiagnosticCode PictureWithoutConsent = Code("KB0412", Error, "同意の分からない画像",
        "画像には、人の姿や児童生徒の作品が入っていることがあります。本人と保護者の同意が分かるまで公開しません。",
        "rights に「consent: 写っていない」か「consent: 同意あり」を書いてください。同意が分からないときは、ファイルを外します。");

    internal static readonly DiagnosticCode CheckedInFuture = Code("KB0413", Warning, "まだ来ていない最終確認の日",
        "最終確認（reviewed）は、担当課が確かめ終えた日です。先の日付を書くと、まだ確かめていない記録が確かめたものとして読まれます。",
        "確かめ終えた日に直してください。次に確かめる予定の日は review_due に書きます。");

    internal static readonly DiagnosticCode TooManyAway = Code("KB0414", Warning, "教材の数を超える貸出の予定",
        "同じ日に貸し出せない組を足すと、教材の記録にある組の数（quantity）を超えます。返却の遅れが次の予約と重なったときも、このようになります。",
        "予定の期間と組の数、教材の組の数を確かめて、誤っている方を直してください。遅れによるものなら、次に借りる学校と日を決め直してから、予定を書き出し直します。");

    internal static readonly DiagnosticCode SecondLoanPlan = Code("KB0415", Error, "一つの教材に二つの貸出の予定",
        "貸出の予定は、教材ごとに一つのファイルにまとめます。二つあると、どちらの空きが正しいか分かりません。",
        "一つのファイルにまとめ、もう一つを消してください。");

    internal static readonly DiagnosticCode UnfitRating = Code("KB0421", Error, "点検・評価の示し方と違う区分",
        "参考指標の進み方は、その年度の点検・評価が使った示し方のとおりに載せます。別の年度の示し方で書き直すと、書かれていない判定を作ることになります。",
        "その点検・評価に書かれていない項目を消してください。示し方のほうが違うときは、点検・評価の記録の indicator_method を直します。");

    internal static readonly DiagnosticCode TrendMismatch = Code("KB0422", Warning, "出典に書かれた向きと値が合わない",
        "出典に書かれた上昇・下降の向きが、基準年度の値と比べた結果と逆です。",
        "数値の転記の誤りと基準年度（base_year）を確かめてください。出典の誤りであれば、そのままにして抽出の注記に記録します。");

    internal static readonly DiagnosticCode UnfitFollowUp = Code("KB0423", Error, "前の課題・意見ではないもののその後",
        "その後（follow_ups）に書けるのは、前の年度の点検・評価で挙げられた課題と委員会意見だけです。",
        "about に、前の年度の課題か委員会意見のIDを書いてください。");

    internal static readonly DiagnosticCode HalfCorrection = Code("KB0424", Error, "前と後のそろわない訂正",
        "訂正したときは、読んだ人が気付けるように、以前の記述と今の記述の両方を残します。訂正のほかの更新には、どちらも書きません。",
        "kind: 訂正 とし、was（以前の記述）と now（今の記述）の両方を書いてください。記述を消したのなら、now に「削除しました。」と書きます。訂正でないときは、was と now を消します。");

    internal static readonly DiagnosticCode NotYetHappened = Code("KB0425", Warning, "起きたことの日付が先の日になっている",
        "変えた日、開かれた日、値の時点、実施した年度などは、もう起きたことの日付です。先の日付を書くと、まだないことが起きたこととして載ります。",
        "年や月の打ち誤りがないか確かめ、起きた日に直してください。予定は、期限や予定のための項目に書きます。");

    internal static readonly DiagnosticCode InheritedTooOld = Code("KB0426", Error, "測定値に、その値を載せていない出典が付く",
        "測定値に出典を書かないと、系列の出典が付きます。後の年度の値を足したときは、その値の載った報告書を書かないと、前の報告書にあるように見えます。",
        "その測定値に cites を書き、値の載った出典・見出し・行を示してください。");

    internal static readonly DiagnosticCode CitedTooOld = Code("KB0427", Warning, "出典より後のことに、その出典が付いている",
        "出典の時点（as_of）や、その点検・評価の年度より後のことは、その出典に書かれているはずがありません。",
        "年度や日付を確かめ、正しければ、それを載せた出典を cites に書いてください。出典の時点の誤りなら、出典の記録を直します。");

    internal static readonly DiagnosticCode StaleValue = Code("KB0428", Warning, "訂正する前の値が文に残っている",
        "history で訂正した値の、前の値が、同じ記録の題名・要約・本文・英語・やさしい日本語などにまだあります。",
        "後の値に直してください。別の値のことなら、meant にその値と理由を書きます。");

    internal static readonly DiagnosticCode WriterUnknown = Code("KB0429", Warning, "だれが書いたか分からないやさしい日本語",
        "やさしい日本語には、だれが書いたかを示します。機械で書いた文を、そのことを示さずに載せないためです。",
        "easy_by に、書いた人や課を書いてください。例: easy_by: 義務教育課。機械が書いたときは、そのことと、人が確かめたかどうかも書きます。");

    internal static readonly DiagnosticCode NoBaseYear = Code("KB0430", Warning, "何年度と比べたか分からない上昇・下降",
        "上昇・横ばい・下降は、何年度の値と比べたかが分からないと読めません。",
        "base_year に年度を書いてください。出典にないときは「base_year: {absent: 記載なし}」と書きます。");

    internal static readonly DiagnosticCode NumberNotInSeries = Code("KB0431", Warning, "要約の割合が、指標の値と合わない",
        "指標の題名・要約・英語・やさしい日本語にある割合が、系列のどの値とも違います。値を直して、文を直し忘れたときに出ます。",
        "文の割合を、系列の値に合わせてください。別の割合のことなら、meant にその割合と理由を書きます。");

    internal static readonly DiagnosticCode NotAnOrigin = Code("KB0432", Error, "サイトのアドレスがホスト名までではない",
        "site には、https:// からホスト名まで（必要ならポート番号まで）を書きます。その下の置き場所を書くと、base と重なって、すべてのアドレスが誤ったものになります。",
        "「site: https://example.jp」と「base: /kb/」のように、2行に分けて書いてください。");

    internal static readonly DiagnosticCode MarkLeft = Code("KB0445", Warning, "強調の印が文字のまま残っている",
        "強調は **言葉** のように、言葉の前と後ろに同じ印を、間を空けずに書きます。そうなっていない印は、読む人にそのままの文字で見えます。",
        "言葉の前と後ろの両方に「**」を付け、内側の空白を消してください。文字として見せたいときは「\\*\\*」のように、一つずつ前に「\\」を付けます。");

    internal static readonly DiagnosticCode HeadingUnnamed = Code("KB0446", Error, "見出しの名前が決まらない",
        "見出しへのリンクは、見出しの言葉そのものか、後ろに付けた {#名前} でつながります。同じ名前が二つあるときや、名前に使えない文字があるときは、つながりません。",
        "見出しの後ろに「{#return}」のように、半角の小文字・数字・ハイフンで、ページの中で一つだけの名前を付けてください。");

    internal static readonly DiagnosticCode NothingAsked = Code("KB0480", Error, "照会していないことを照会中と書いている",
        "「照会中」は、担当する部署に確かめて答えを待っているときだけの言葉です。どこへ・いつ・何で確かめたかを、一緒に書きます。",
        "「{absent: 照会中, whom: 部署の名前, date: 2026-12-01, how: メール}」のように書いてください。まだ確かめていなければ「absent: 未照会」とします。");

    internal static readonly DiagnosticCode OfficialWithoutPublisher = Code("KB0481", Error, "公式のサイトに、運営者か連絡先がない",
        "公式のサイトは、だれが運営し、どこに連絡できるかを、すべてのページで示します。",
        "publisher に組織の名前、contact に連絡先を書いてください。決まっていなければ、standing を「案」か「試行」にします。");

    internal static readonly DiagnosticCode NoYearsFromHeading = Code("KB0490", Error, "年度がないのに、見出しから読んだとある",
        "years_from は、書いた年度（years）を見出しから読んだことを示します。年度が書かれていないときは、示すものがありません。",
        "見出しの年度を years に書くか、years_from を消してください。");

    internal static readonly DiagnosticCode YearsOfHeading = Code("KB0491", Warning, "見出しの年度が、文の年度として示される",
        "成果の年度が点検・評価のまとめの期間（covers）と同じで、本文にその初めの年度がありません。見出しにあるだけの期間を、文に書かれた年度のように見せると、その間ずっと続いたように読まれます。",
        "見出しから読んだ年度なら「years_from: 見出し」と書き足してください。文に年度があるなら本文にも書き、分からないときは「years: {absent: 記載なし}」とします。");
}
