namespace Knowledgebase.Pages.Shared;

/// <summary>The record in easy Japanese and in English at the top of its page, each seen when the link to it is followed.</summary>
static class VersionSections
{
    public static IEnumerable<Block> Of(Versions versions)
    {
        ImmutableArray<Block> texts = [.. Texts(versions)];
        return texts.IsEmpty ? [] : [Links(versions), .. texts];
    }

    /// <summary>What else a page opens with, behind them: whoever asks for other words shall not look for them.</summary>
    public static ImmutableArray<Block> Before(
        Record record, ImmutableArray<Block> opening, IEnumerable<Block?> more) =>
        opening.InsertRange(Of(record.Head.Versions).Count(), Given.Of(more));

    static LinksBlock Links(Versions versions) =>
        new(
            Given.Of(
                versions.Easy.Length > 0 ? new LinkView("やさしい日本語で読む", "#easy") : null,
                versions.English is null ? null : new("In English", "#english") { Lang = "en" }
            )
        );

    static IEnumerable<VersionBlock> Texts(Versions versions)
    {
        if (versions.Easy.Length > 0)
            yield return new(
                "easy",
                "やさしい日本語",
                [.. versions.Easy.Split('\n')],
                $"書いた人：{Given.Text(versions.EasyBy) ?? AbsenceReasons.LabelOf(AbsenceReason.NotStated)}",
                "もとの ページに もどる"
            );
        if (versions.English is { } english)
            yield return new(
                "english",
                english.Title,
                [english.Summary],
                $"Translation: {english.By}",
                "Back to the page in Japanese"
            )
            {
                Lang = "en",
            };
    }
}
