namespace Knowledgebase.Records.Settings;

/// <summary>
/// 申込み: how the office takes requests. A way that is not known is not offered, and without office, purpose, retention and a way
/// nothing is: purpose and retention stand above the form (個人情報保護法 第61条・第62条).
/// </summary>
/// <param name="Office">Who takes requests.</param>
/// <param name="Purpose">What the data on the form are used for.</param>
/// <param name="RetentionDays">How many days after its end a request is deleted.</param>
/// <param name="Application">The electronic application page.</param>
/// <param name="Mail">Where a prepared e-mail or a request file goes.</param>
/// <param name="TakesFiles">True when the office reads request files.</param>
/// <param name="Post">Where a printed form goes: address, fax or internal mail.</param>
/// <param name="AnswerDays">Within how many days the office answers.</param>
/// <param name="Order">By what rule a request comes before another.</param>
/// <param name="Terms">What a borrower agrees to, one sentence each.</param>
/// <param name="Closed">Days on which nothing is handed over.</param>
public sealed record RequestSettings(
    Fact<string> Office, Fact<string> Purpose, Fact<decimal> RetentionDays, Fact<string> Application, Fact<string> Mail, bool TakesFiles,
    Fact<string> Post, Fact<decimal> AnswerDays, Fact<string> Order, ImmutableArray<string> Terms, ClosedDays Closed)
{
    /// <summary>Where the settings were written.</summary>
    public Sources.SourceSpot Spot { get; init; }

    /// <summary>What must still be settled before anything may be asked for, by the names under which it is written.</summary>
    public ImmutableArray<string> Missing =>
    [
        .. Office.IsKnown ? [] : new[] { "受け付ける係（office）" }, .. Purpose.IsKnown ? [] : new[] { "利用目的（purpose）" },
        .. RetentionDays.IsKnown ? [] : new[] { "保存する日数（retention_days）" },
        .. HasWay ? [] : new[] { "送り先（application、mail、post、files のどれか）" },
    ];

    /// <summary>True when something of it is settled.</summary>
    public bool HasBegun =>
        Office.IsKnown || Purpose.IsKnown || RetentionDays.IsKnown || HasWay || AnswerDays.IsKnown || Order.IsKnown || !Terms.IsEmpty;

    private bool HasWay => Application.IsKnown || Mail.IsKnown || Post.IsKnown || TakesFiles;

    internal static readonly Shape<RequestSettings> Shape = Schema.Shape.Of<RequestSettings>("申込み", f =>
    {
        var office = f.RequiredFact("office", "受け付ける係", new TextType(80), "申込みを受け付ける係。", "{absent: 未定}");
        var purpose = f.RequiredFact("purpose", "利用目的", new TextType(200), "書かれた個人情報を何に使うか。申込みの前に示す。", "{absent: 未定}");
        var retention = f.RequiredFact("retention_days", "保存する日数", new NumberType(1, 3_650, true, "日"), "終わってから何日で消すか。", "365");
        var application = f.Fact("application", "電子申請", new AddressType(), "電子申請のページのアドレス。", "{absent: 未定}");
        var mail = f.Fact("mail", "メール", new MailType(), "申込みを受けるメールアドレス。", "{absent: 未定}");
        var files = f.Optional("files", "申込みファイル", new YesNoType(), false, "申込みファイルを受け取って読み込むなら true。", "true");
        var post = f.Fact("post", "紙の送り先", new TextType(200), "印刷した申込書の送り先。", "{absent: 未定}");
        var answer = f.Fact("answer_days", "回答までの日数", new NumberType(1, 365, true, "日"), "受け付けてから何日以内に回答するか。", "7");
        var order = f.Fact("order", "申込みが重複した場合", new TextType(200), "申込みが重複した場合、だれを先にするか。", "先に受け付けた申込みを先にします。");
        var terms = f.List("terms", "貸出の条件", new TextType(120), "借りる学校に確かめてもらうこと。一つずつ。", "[ほかの学校や人に貸しません。]");
        var weekdays = f.List("closed_weekdays", "休みの曜日", new ChoiceType<DayOfWeek>(Choices.Weekdays), "受渡しをしない曜日。", "[土, 日]");
        var closed = f.List("closed", "休みの日", new PartType<ClosedPeriod>(ClosedPeriod.Shape), "受渡しをしない日。", "[{from: 2026-12-29, until: 2027-01-03}]");
        return v => new RequestSettings(office[v], purpose[v], retention[v], application[v], mail[v], files[v], post[v], answer[v], order[v],
            terms[v], new(weekdays[v], [.. closed[v].Select(c => new Period(c.From, c.Until))]))
        {
            Spot = v.Spot,
        };
    });
}

/// <summary>Days on which nothing is handed over.</summary>
public sealed record ClosedPeriod(DateOnly From, DateOnly Until)
{
    internal static readonly Shape<ClosedPeriod> Shape = Schema.Shape.Of<ClosedPeriod>("休みの日", f =>
    {
        var from = f.Required("from", "初めの日", new DateType(MayLieAhead: true), "この日から休む。", "2026-12-29");
        var until = f.Required("until", "終わりの日", new DateType(MayLieAhead: true), "この日まで休む。一日だけなら同じ日。", "2027-01-03");
        return v => new ClosedPeriod(from[v], until[v]);
    });
}
