namespace Knowledgebase.Records.Settings;

/// <summary>A way that is not known is not offered, and without office, purpose, retention and a way nothing is:
/// purpose and retention stand above the form (個人情報保護法 第61条・第62条).</summary>
public sealed class RequestSettings(Values v) : Part(v)
{
    internal static readonly GroupType<RequestSettings> Group = new("申込み", v => new(v));

    public Fact<string> Office { get; } = v.RequiredFact("office", "受け付ける係", Text(80), "申込みを受け付ける係。", "{absent: 未定}");
    public Fact<string> Purpose { get; } = v.RequiredFact("purpose", "利用目的", Text(200),
        "書かれた個人情報を何に使うか。申込みの前に示す。", "{absent: 未定}");
    public Fact<decimal> RetentionDays { get; } = v.RequiredFact("retention_days", "保存する日数", Whole(1, 3_650, "日"),
        "終わってから何日で消すか。", "365");
    internal Fact<string> Application { get; } = v.Fact("application", "電子申請", new AddressType(),
        "電子申請のページのアドレス。", "{absent: 未定}");
    public Fact<string> Mail { get; } = v.Fact("mail", "メール", new MailType(), "申込みを受けるメールアドレス。", "{absent: 未定}");
    internal bool TakesFiles { get; } = v.Optional("files", "申込みファイル", YesNo(), false,
        "申込みファイルを受け取って読み込むなら true。", "true");
    public Fact<string> Post { get; } = v.Fact("post", "紙の送り先", Text(200), "印刷した申込書の送り先。", "{absent: 未定}");
    public Fact<decimal> AnswerDays { get; } = v.Fact("answer_days", "回答までの日数", Whole(1, 365, "日"),
        "受け付けてから何日以内に回答するか。", "7");
    internal Fact<string> Order { get; } = v.Fact("order", "申込みが重複した場合", Text(200),
        "申込みが重複した場合、だれを先にするか。", "先に受け付けた申込みを先にします。");
    public ImmutableArray<string> Terms { get; } = v.List("terms", "貸出の条件", Text(120),
        "借りる学校に確かめてもらうこと。一つずつ。", "[ほかの学校や人に貸しません。]");
    internal ImmutableArray<DayOfWeek> ClosedWeekdays { get; } = v.List("closed_weekdays", "休みの曜日",
        OneOf(Choices.Weekdays), "受渡しをしない曜日。", "[土, 日]");
    internal ImmutableArray<ClosedPeriod> ClosedPeriods { get; } = v.List("closed", "休みの日", ClosedPeriod.Group,
        "受渡しをしない日。", "[{from: 2026-12-29, until: 2027-01-03}]");

    public ClosedDays Closed => new(ClosedWeekdays, [.. ClosedPeriods.Select(c => new Period(c.From, c.Until))]);

    internal ImmutableArray<string> Missing =>
    [
        .. Office.IsKnown ? [] : new[] { "受け付ける係（office）" }, .. Purpose.IsKnown ? [] : new[] { "利用目的（purpose）" },
        .. RetentionDays.IsKnown ? [] : new[] { "保存する日数（retention_days）" },
        .. HasWay ? [] : new[] { "送り先（application、mail、post、files のどれか）" },
    ];

    internal bool HasBegun =>
        Office.IsKnown || Purpose.IsKnown || RetentionDays.IsKnown || HasWay
        || AnswerDays.IsKnown || Order.IsKnown || !Terms.IsEmpty;

    bool HasWay => Application.IsKnown || Mail.IsKnown || Post.IsKnown || TakesFiles;
}

sealed class ClosedPeriod(Values v) : Part(v)
{
    internal static readonly GroupType<ClosedPeriod> Group = new("休みの日", v => new(v));

    public DateOnly From { get; } = v.Required("from", "初めの日", PlannedDay(), "この日から休む。", "2026-12-29");
    public DateOnly Until { get; } = v.Required("until", "終わりの日", PlannedDay(), "この日まで休む。一日だけなら同じ日。", "2027-01-03");
}
