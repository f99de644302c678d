namespace Knowledgebase.Data;

/// <summary>The first sheet of the workbook: what this is, of which day, under which terms, and what each sheet holds.</summary>
static class Cover
{
    public static DataTable Of(SiteSettings settings, DateOnly? date, string page, IReadOnlyList<DataTable> sheets) =>
        new(
            "表紙",
            [new("item", "項目", ""), new("text", "内容", "")],
            [
                ["名前", settings.Title],
                ["説明", settings.Description],
                [
                    "記録の新しさ",
                    date is { } day ? $"{Dates.Label(day)}までの更新を含みます" : "更新の記録がありません",
                ],
                ["位置付け", StandingSentence.Of(settings)],
                ["運営者", TextOf(settings.Publisher)],
                ["利用条件", TextOf(settings.Licence)],
                ["連絡先", TextOf(settings.Contact)],
                ["データのページ", page],
                ["引用のしかた", $"{settings.CitedTitle}「すべての表」{page}（利用した日）"],
                [
                    "値がない場合",
                    "記載なし・未照会などの理由を（ ）に入れて示します。0 や「なかった」という意味ではありません。",
                ],
                .. sheets.Select(s =>
                    new DataCell[]
                    {
                        $"シート「{s.Title}」",
                        "列：" + string.Join("、", s.Columns.Select(c => c.Label)),
                    }
                ),
            ]
        );

    static string TextOf(Fact<string> fact) =>
        fact.Absence is { } absence ? AbsenceReasons.LabelOf(absence.Reason) : fact.Value;
}
