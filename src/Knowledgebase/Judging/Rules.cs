namespace Knowledgebase.Judging;

/// <summary>The rules that a catalog must keep beyond form and references, in one list.</summary>
static class Rules
{
    static readonly ImmutableArray<Func<Catalog, IEnumerable<Diagnostic>>> All =
    [
        DatesAreInOrder.Judge,
        ProgressFollows.Judge,
        RatingsFitTheMethod.Judge,
        FollowUpsAnswer.Judge,
        SharesAreShares.Judge,
        ProseIsSafe.Judge,
        ClaimsAreTested.Judge,
        DictionaryLint.Judge,
        PicturesHaveConsent.Judge,
        LoansFit.Judge,
        SourcesCanTell.Judge,
        MethodsAreWhole.Judge,
        WritersAreNamed.Judge,
        RobotsAreHeard.Judge,
        OfficialSitesNameSomebody.Judge,
        YearsAreTold.Judge,
        OffersAreReceived.Judge,
        LinksAreProved.Judge,
        YearsSayWhence.Judge,
    ];

    /// <summary>Every breach of a rule.</summary>
    /// <param name="catalog">The readable records.</param>
    /// <param name="attachments">What lies in <c>files/</c>.</param>
    /// <param name="today">The day the site is built for.</param>
    /// <param name="someUnreadable">True when records are missing from the catalog, so that nobody knows which files they use.</param>
    public static ImmutableArray<Diagnostic> Judge(
        Catalog catalog,
        IReadOnlyList<Attachment> attachments,
        DateOnly today,
        bool someUnreadable
    )
    {
        var (kept, left) = LeftFiles.SetAside(catalog, attachments);
        return
        [
            .. All.SelectMany(rule => rule(catalog)),
            .. ChecksAreDone.Judge(catalog, today),
            .. FilesAreFit.Judge(catalog, kept, someUnreadable),
            .. FilesAreWhatTheySay.Judge(kept),
            .. FilesKeepPrivacy.Judge(catalog, kept),
            .. left,
        ];
    }
}
