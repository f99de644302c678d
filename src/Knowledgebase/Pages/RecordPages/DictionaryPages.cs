using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>The search's dictionary, so that readers see why they find what they did not type.</summary>
static class DictionaryPages
{
    public static PageView Page(Site site, Entry entry)
    {
        var d = (SearchDictionary)entry.Value;
        return Of(
            site,
            entry,
            [
                Section(
                    "same",
                    "互いに見つかる言葉",
                    Table(
                        "同じ言葉の組",
                        ["言葉", "同じものとして扱う言葉"],
                        d.Same.Select(group => Row(group.Take(1), group.Skip(1)))
                    )
                ),
                Section(
                    "leads",
                    "片方向に見つかる言葉",
                    Table(
                        "片方向の言葉",
                        ["入れる言葉", "あわせて見つかる言葉"],
                        d.Leads.Select(lead => Row([lead.From], [lead.To]))
                    )
                ),
                Section(
                    "readings",
                    "読みで見つかる言葉",
                    Table(
                        "言葉と読み",
                        ["言葉", "読み"],
                        d.Readings.Select(reading => Row([reading.Word], [reading.Reading]))
                    )
                ),
            ]
        );
    }

    static TableBlock? Table(string caption, ImmutableArray<string> columns, IEnumerable<TableRow> rows)
    {
        ImmutableArray<TableRow> there = [.. rows];
        return there.IsEmpty ? null : new TableBlock(caption, columns, there);
    }

    static TableRow Row(params IEnumerable<DictionaryWord>[] cells) =>
        new(null, [.. cells.Select(words => new TableCell([.. words.Select(word => new ValueView(word.Text))]))]);
}
