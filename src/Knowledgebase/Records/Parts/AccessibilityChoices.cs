namespace Knowledgebase.Records.Parts;

enum ConformanceLevel
{
    A,

    AA,
}

enum CriterionState
{
    Met,

    NotMet,

    /// <summary>適用なし: nothing on the pages that it speaks of; counts as met.</summary>
    NotApplicable,

    NotChecked,
}
