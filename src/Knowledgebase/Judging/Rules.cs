namespace Knowledgebase.Judging;

/// <summary>The rules that a catalog must keep beyond form and references, in one list.</summary>
static class Rules
{
    static readonly ImmutableArray<Func<Catalog, IEnumerable<Diagnostic>>> All =
    [
        DateOrderRule.Judge,
        ProgressRule.Judge,
        RatingRule.Judge,
        FollowUpRule.Judge,
        PercentageRule.Judge,
        ProseRule.Judge,
        AccessibilityClaimRule.Judge,
        DictionaryRule.Judge,
        ConsentRule.Judge,
        LoanRule.Judge,
        SourceDateRule.Judge,
        BaseYearRule.Judge,
        VersionAuthorRule.Judge,
        RobotsRule.Judge,
        OfficialSiteRule.Judge,
        OfferRule.Judge,
        LinkCitationRule.Judge,
        HeadingYearRule.Judge,
    ];

    /// <summary>
    /// Every breach of a rule; <paramref name="someUnreadable"/> when records are missing from the catalog, so that nobody knows which
    /// files they use.
    /// </summary>
    public static ImmutableArray<Diagnostic> Judge(
        Catalog catalog, IReadOnlyList<Attachment> attachments, DateOnly today, bool someUnreadable)
    {
        var (kept, left) = LeftoverFileRule.SetAside(catalog, attachments);
        return
        [
            .. All.SelectMany(rule => rule(catalog)),
            .. OfFields(catalog, today),
            .. RequiredTrainingRule.Judge(catalog, today),
            .. AttachedFileRule.Judge(catalog, kept, someUnreadable),
            .. FileFormRule.Judge(kept),
            .. PhotoRule.Judge(catalog, kept),
            .. FilePrivacyRule.Judge(catalog, kept),
            .. left,
        ];
    }

    // What looks at every field of a record looks at one reading of it.
    static IEnumerable<Diagnostic> OfFields(Catalog catalog, DateOnly today)
    {
        var years = new SourceYears(catalog);
        return InParallel
            .Make<Entry, Diagnostic[]>(
                [.. catalog.Records],
                entry =>
                {
                    var record = entry.Record.ToDatum();
                    return
                    [
                        .. StatedYearRule.Judge(catalog, entry, record),
                        .. CheckDateRule.Judge(entry, record, today),
                        .. SourceDateRule.Judge(entry, record, years),
                    ];
                }
            )
            .SelectMany(found => found);
    }
}
