using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A vocabulary: its words and what they mean.</summary>
static class VocabularyPages
{
    public static PageView Page(Site site, Entry entry)
    {
        var v = (Vocabulary)entry.Value;
        return Of(
            site,
            entry,
            [
                Section(
                    "words",
                    "使える言葉",
                    new TableBlock(
                        "言葉の一覧",
                        ["言葉", "ID", "探すときの言葉", "意味"],
                        [
                            .. v.Words.Select(word => new TableRow(
                                null,
                                [
                                    new([new ValueView(word.Label)]),
                                    new([new ValueView(word.Slug)]),
                                    new([.. word.Synonyms.Select(s => new ValueView(s))]),
                                    new(word.Meaning.Length > 0 ? [new ValueView(word.Meaning)] : []),
                                ]
                            )),
                        ]
                    )
                ),
            ]
        );
    }
}
