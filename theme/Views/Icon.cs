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

    /// <summary>A sheet with ticked lines: what was done and can be done again.</summary>
    Checklist,

    /// <summary>A board and who stands before it: a lesson.</summary>
    Board,

    /// <summary>A flag on its way: a whole reform.</summary>
    Flag,

    /// <summary>A calendar with a bar: what runs through years.</summary>
    Calendar,

    /// <summary>A line with stops: what is planned.</summary>
    Route,

    /// <summary>A sheet with a mark: what was judged.</summary>
    Report,

    /// <summary>A ring that is not closed: what is open.</summary>
    Open,

    /// <summary>One speech bubble: what somebody said.</summary>
    Speech,

    /// <summary>A book with a mark in it: what a word means.</summary>
    Word,

    /// <summary>A building: an office.</summary>
    Office,

    /// <summary>Head and shoulders: a role.</summary>
    Person,

    /// <summary>A box: what is lent or handed out.</summary>
    Box,

    /// <summary>Sheets on one another: a collection.</summary>
    Sheets,

    /// <summary>Spectacles: how something was read.</summary>
    Glasses,

    /// <summary>A plain sheet with lines.</summary>
    Page,
}
