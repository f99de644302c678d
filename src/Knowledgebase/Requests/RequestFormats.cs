namespace Knowledgebase.Requests;

/// <summary>What forms and office agree on beyond the fields.</summary>
public static class RequestFormats
{
    /// <summary>What a request file says it is.</summary>
    public static string Request => "knowledgebase-request/1";

    /// <summary>What a report file says it is.</summary>
    public static string Report => "knowledgebase-report/1";

    /// <summary>How many days may be wished for explanations and trainings.</summary>
    public static int MaxWishes => 3;
}
