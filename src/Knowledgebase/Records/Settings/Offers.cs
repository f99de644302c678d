namespace Knowledgebase.Records.Settings;

/// <summary>What the site offers its readers: each thing only where the settings name who receives it. Pages, scripts and files all ask here.</summary>
/// <param name="TakesRequests">Explanations, training and questions can be asked for, on screen and on paper.</param>
/// <param name="TakesReports">Mistakes on pages can be reported.</param>
/// <param name="TakesCases">Schools can send what they have done.</param>
sealed record Offers(bool TakesRequests, bool TakesReports, bool TakesCases)
{
    /// <summary>Materials can be borrowed: a loan is asked for like anything else.</summary>
    public bool TakesLoans => TakesRequests;

    /// <summary>Who has used something can report what came of it: the office that took the request reads it.</summary>
    public bool TakesUseReports => TakesRequests;
}
