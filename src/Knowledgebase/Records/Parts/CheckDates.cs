namespace Knowledgebase.Records.Parts;

/// <summary>When the office last checked that a record still holds, and when it is to check again.</summary>
sealed class CheckDates(Values v)
{
    public Fact<DateOnly> Checked { get; } = v.Fact("reviewed", "最終確認", PlannedDay(),
        "担当課が、今も記録のとおりかどうかを最後に確かめた日。", "2026-11-22");
    public Fact<DateOnly> Due { get; } = v.Fact("review_due", "次に確かめる日", PlannedDay(),
        "次に確かめる日。過ぎると、ページと一覧にその印が出る。", "2027-11-22");
    public SourceSpot CheckedSpot { get; } = v.SpotOf(nameof(Checked));
    public SourceSpot DueSpot { get; } = v.SpotOf(nameof(Due));

    public bool IsOverdue(DateOnly today) => Due is { IsKnown: true, Value: var due } && due < today;
}
