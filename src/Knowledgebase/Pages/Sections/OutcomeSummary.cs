namespace Knowledgebase.Pages.Sections;

/// <summary>What the outcomes come to: how many there are, and how many are evidenced how well.</summary>
static class OutcomeSummary
{
    public static string Lead(Site site) =>
        site.Catalog.All(Kind.Outcome).IsEmpty
            ? "成果として書かれたことです。"
            : $"成果として書かれたことは、{Numerals.Of(site.Catalog.All(Kind.Outcome).Length)}件です。根拠レベルと分類は、当サイトが付けました。";

    public static ImmutableArray<Block> Levels(Site site) =>
        site.Catalog.All(Kind.Outcome).IsEmpty
            ? []
            :
            [
                RecordPage.Facts(RecordPage.Fact("根拠",
                [
                    .. from outcome in site.Catalog.All<Outcome>(Kind.Outcome)
                       group outcome by outcome.Evidence into level
                       orderby level.Key
                       select Format.EvidenceValue(level.Key) with { Note = $"{Numerals.Of(level.Count())}件" },
                ]))!,
            ];
}
