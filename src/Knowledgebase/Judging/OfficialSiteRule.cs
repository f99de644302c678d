namespace Knowledgebase.Judging;

/// <summary>A site that calls itself official names who runs it and how to reach them.</summary>
static class OfficialSiteRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog)
    {
        var settings = catalog.Settings;
        if (settings.Standing != SiteStanding.Official)
            yield break;
        string[] missing =
        [
            .. settings.Publisher.IsKnown ? Array.Empty<string>() : ["運営者（publisher）"],
            .. settings.Contact.IsKnown ? Array.Empty<string>() : ["連絡先（contact）"],
        ];
        if (missing.Length > 0)
            yield return new(
                Codes.OfficialWithoutPublisher,
                settings.StandingSpot,
                $"「公式」のサイトですが、{string.Join("と", missing)}が決まっていません。",
                Codes.OfficialWithoutPublisher.Remedy
            );
    }
}
