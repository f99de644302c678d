namespace Knowledgebase.Records.Settings;

/// <summary>What the site offers: each thing only where the settings name who receives it. Pages, scripts and files
/// all ask here.</summary>
sealed record Offers(bool TakesRequests, bool TakesReports, bool TakesCases)
{
    /// <summary>Materials can be borrowed: a loan is asked for like anything else.</summary>
    public bool TakesLoans => TakesRequests;

    /// <summary>Who has used something can report what came of it: the office that took the request reads it.</summary>
    public bool TakesUseReports => TakesRequests;
}
