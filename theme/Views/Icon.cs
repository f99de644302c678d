namespace Knowledgebase.Theme.Views;

/// <summary>The few drawings of the theme. None stands without words beside it.</summary>
public enum Icon
{
    /// <summary>A magnifying glass: to look for something.</summary>
    Search,

    /// <summary>Two speech bubbles: to ask and to borrow.</summary>
    Talk,

    /// <summary>A rising line: results and what is still open.</summary>
    Results,

    /// <summary>An open book: where the source says it.</summary>
    Source,

    /// <summary>A dashed circle: what is not known.</summary>
    Unknown,

    /// <summary>Three steps: how well something is evidenced.</summary>
    Level,
}
