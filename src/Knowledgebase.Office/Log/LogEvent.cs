namespace Knowledgebase.Office.Log;

/// <summary>What happened to a request or loan.</summary>
public enum LogEvent
{
    /// <summary>Its first day is the first day wanted.</summary>
    Received,

    /// <summary>All items.</summary>
    Accepted,

    /// <summary>Some items.</summary>
    PartlyAccepted,

    /// <summary>Until it can be granted.</summary>
    Waiting,

    /// <summary>The reason lies with the request and not here.</summary>
    Declined,

    /// <summary>What was decided counts no longer and its reservations are released.</summary>
    Reopened,

    /// <summary>A day for an explanation or training.</summary>
    Planned,

    /// <summary>Sets, for some days.</summary>
    Reserved,

    /// <summary>Handed out.</summary>
    Out,

    /// <summary>Not yet inspected.</summary>
    Returned,

    /// <summary>And found good.</summary>
    Inspected,

    /// <summary>Not to be lent.</summary>
    Repair,

    /// <summary>Never came back.</summary>
    Lost,

    /// <summary>Or found, replaced or written off.</summary>
    Repaired,

    /// <summary>To a later last day.</summary>
    Extended,

    /// <summary>An answer was written.</summary>
    Letter,

    /// <summary>A use report came in.</summary>
    Reported,

    /// <summary>Everything is done.</summary>
    Closed,

    /// <summary>By the school.</summary>
    Cancelled,

    /// <summary>Of its personal data.</summary>
    Deleted,

    /// <summary>The plans, into the records.</summary>
    Published,
}
