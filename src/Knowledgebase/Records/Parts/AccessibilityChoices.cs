namespace Knowledgebase.Records.Parts;

/// <summary>A level of conformance that a site can aim at.</summary>
enum ConformanceLevel
{
    A,

    AA,
}

enum CriterionState
{
    /// <summary>満たす.</summary>
    Met,

    /// <summary>満たさない.</summary>
    NotMet,

    /// <summary>適用なし: nothing on the pages that it speaks of; counts as met.</summary>
    NotApplicable,

    /// <summary>未確認.</summary>
    NotChecked,
}
