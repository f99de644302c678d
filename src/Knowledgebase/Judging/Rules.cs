using System.Collections.Immutable;
using Knowledgebase.Diagnostics;
using Knowledgebase.Linking;
using Knowledgebase.Search;
using Knowledgebase.Sources;

namespace Knowledgebase.Judging;

/// <summary>The rules that a catalog must keep beyond form and references, in one list.</summary>
public static class Rules
{
    private static readonly ImmutableArray<Func<Catalog, IEnumerable<Diagnostic>>> All =
    [
        DatesAreInOrder.Judge, ProgressFollows.Judge, RatingsFitTheMethod.Judge, FollowUpsAnswer.Judge, SharesAreShares.Judge,
        ProseIsSafe.Judge, ClaimsAreTested.Judge, DictionaryLint.Judge, PicturesHaveConsent.Judge, LoansFit.Judge,
        SourcesCanTell.Judge, MethodsAreWhole.Judge, WritersAreNamed.Judge, RobotsAreHeard.Judge,
        OfficialSitesNameSomebody.Judge, OffersAreReceived.Judge,
