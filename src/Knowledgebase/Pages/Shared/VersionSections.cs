namespace Knowledgebase.Pages.Shared;

/// <summary>The record in easy Japanese and in English, as the last sections of its page, and the links that lead there from its top.</summary>
static class VersionSections
{
    public static LinksBlock? Links(Versions versions)
    {
        var links = Given.Of(
            versions.Easy.Length > 0 ? new LinkView("やさしい日本語で読む", "#easy") : null,
            versions.English is null ? null : new("Read in English", "#english") { Lang = "en" }
        );
        return links.IsEmpty ? null : new(links);
    }

    public static IEnumerable<SectionView> Of(Versions versions)
    {
        if (versions.Easy.Length > 0)
            yield return new(
                "easy",
                "やさしい日本語",
                [.. versions.Easy.Split('\n').Select(line => new TextBlock(line))]
            )
            {
                Folded = true,
                Note =
                    $"書いた人：{Given.Text(versions.EasyBy) ?? AbsenceReasons.LabelOf(AbsenceReason.NotStated)}",
            };
        if (versions.English is { } english)
            yield return new("english", $"In English: {english.Title}", new TextBlock(english.Summary))
            {
                Folded = true,
                Lang = "en",
                Note = $"Translation: {english.By}",
            };
    }
}
