namespace Knowledgebase.Pages.Shared;

/// <summary>The record in easy Japanese and in English, as the last sections of its page, and the links that lead there from its top.</summary>
static class VersionSections
{
    /// <summary>The links; null when nobody wrote another version.</summary>
    public static LinksBlock? Links(Versions versions)
    {
        ImmutableArray<LinkView> links =
        [
            .. versions.Easy.Length > 0
                ? [new LinkView("やさしい日本語で読む", "#easy")]
                : ImmutableArray<LinkView>.Empty,
            .. versions.English is not null
                ? [new LinkView("Read in English", "#english") { Lang = "en" }]
                : ImmutableArray<LinkView>.Empty,
        ];
        return links.IsEmpty ? null : new LinksBlock(links);
    }

    public static IEnumerable<SectionView> Of(Versions versions)
    {
        if (versions.Easy.Length > 0)
        {
            yield return new(
                "easy",
                "やさしい日本語",
                [.. versions.Easy.Split('\n').Select(line => new TextBlock(line))]
            )
            {
                Note =
                    $"書いた人：{(versions.EasyBy.Length > 0 ? versions.EasyBy : AbsenceReasons.LabelOf(AbsenceReason.NotStated))}",
            };
        }
        if (versions.English is { } english)
        {
            yield return new("english", $"In English: {english.Title}", [new TextBlock(english.Summary)])
            {
                Lang = "en",
                Note = $"Translation: {english.By}",
            };
        }
    }
}
