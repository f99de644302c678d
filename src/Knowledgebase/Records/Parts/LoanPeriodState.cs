namespace Knowledgebase.Records.Parts;

/// <summary>Why a set is away.</summary>
public enum LoanPeriodState
{
    /// <summary>貸出: reserved or lent, with transport and inspection.</summary>
    Lent,

    /// <summary>修理: being repaired.</summary>
    Repair,

    /// <summary>使えない: missing, or out of use for another reason.</summary>
    Unusable,
}

public static partial class Choices
{
    public static ImmutableArray<Choice<LoanPeriodState>> LoanPeriodStates { get; } =
    [
        new(LoanPeriodState.Lent, "lent", "貸出", "予約か貸出があり、運ぶ日と点検の日も含む。"),
        new(LoanPeriodState.Repair, "repair", "修理", "直しているので貸し出せない。"),
        new(LoanPeriodState.Unusable, "unusable", "使えない", "見つからないなど、ほかの理由で貸し出せない。"),
    ];
}
