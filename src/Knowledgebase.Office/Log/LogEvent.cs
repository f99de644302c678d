namespace Knowledgebase.Office.Log;

/// <summary>What happened to a request or loan.</summary>
public enum LogEvent
{
    /// <summary>A request came in; its first day is the first day wanted.</summary>
    Received,

    /// <summary>All items were accepted.</summary>
    Accepted,

    /// <summary>Some items were accepted.</summary>
    PartlyAccepted,

    /// <summary>It waits for its turn.</summary>
    Waiting,

    /// <summary>It was declined; the reason lies with the request and not here.</summary>
    Declined,

    /// <summary>The office decides once more: what was decided before counts no longer and its reservations are released.</summary>
    Reopened,

    /// <summary>A day was set for an explanation or training.</summary>
    Planned,

    /// <summary>Sets were reserved.</summary>
    Reserved,

    /// <summary>Sets were handed out.</summary>
    Out,

    /// <summary>Sets came back.</summary>
    Returned,

    /// <summary>Sets were inspected and are good.</summary>
    Inspected,

    /// <summary>Sets are being repaired.</summary>
    Repair,

    /// <summary>Sets are lost.</summary>
    Lost,

    /// <summary>Sets are repaired, found, replaced or written off.</summary>
    Repaired,

    /// <summary>The last day of a loan was moved.</summary>
    Extended,

    /// <summary>An answer was written.</summary>
    Letter,

    /// <summary>A use report came in.</summary>
    Reported,

    /// <summary>Everything is done.</summary>
    Closed,

    /// <summary>The school took it back.</summary>
    Cancelled,

    /// <summary>All personal data of it were deleted.</summary>
    Deleted,

    /// <summary>The plans of loans were written into the records.</summary>
    Published,
}
