namespace Knowledgebase.Records.Parts;

/// <summary>When the office last checked that a record still holds, and when it is to check again.</summary>
/// <param name="Checked">The day of the last check.</param>
/// <param name="Due">The day of the next one.</param>
/// <param name="CheckedSpot">Where the day of the last check was written.</param>
/// <param name="DueSpot">Where the day of the next one was written.</param>
public sealed record Review(Fact<DateOnly> Checked, Fact<DateOnly> Due, SourceSpot CheckedSpot, SourceSpot DueSpot)
{
    /// <summary>True when the day of the next check has passed.</summary>
    public bool IsOverdue(DateOnly today) => Due is { IsKnown: true, Value: var due } && due < today;

    internal static Func<FieldValues, Review> AddTo(FieldList f)
    {
        // A check said to be done is judged with words of its own; see ChecksAreDone.
        var last = f.Fact("reviewed", "最終確認", new DateType(MayLieAhead: true), "担当課が、今も記録のとおりかどうかを最後に確かめた日。", "2026-11-22");
        var due = f.Fact("review_due", "次に確かめる日", new DateType(MayLieAhead: true), "次に確かめる日。過ぎると、ページと一覧にその印が出る。", "2027-11-22");
        return v => new Review(last[v], due[v], v.SpotOf(last), v.SpotOf(due));
    }
}
