namespace Knowledgebase.Pages.General;

/// <summary>Every diagnostic with what it means and how to mend it, for those who write records.</summary>
static class CodesPage
{
    public static PageView View(Site site) =>
        site.Page(
            site.Routes.Codes,
            "誤りの番号と直し方",
            "記録を書く人のための案内です。確かめたときに出る KB で始まる番号の意味と直し方を示します。",
            [
                new("reference", "書ける項目", [new LinksBlock([new("記録に書ける項目", site.Routes.Reference())])]),
                .. Codes
                    .All.GroupBy(c => c.Id[..4])
                    .Select(g => new SectionView(
                        g.Key.ToLowerInvariant(),
                        GroupTitle(g.Key),
                        [
                            new TableBlock(
                                GroupTitle(g.Key) + "の番号",
                                ["番号", "内容", "意味", "直し方"],
                                [
                                    .. g.Select(c => new TableRow(
                                        c.Id,
                                        [
                                            new([new ValueView(c.Id)]),
                                            new([
                                                new ValueView(c.Title)
                                                {
                                                    Note = c.Severity switch
                                                    {
                                                        Severity.Warning => "注意",
                                                        Severity.Remark => "参考",
                                                        _ => null,
                                                    },
                                                },
                                            ]),
                                            new([new ValueView(c.Meaning)]),
                                            new([new ValueView(c.Remedy)]),
                                        ]
                                    )),
                                ]
                            ),
                        ]
                    )),
            ]
        );

    static string GroupTitle(string group) =>
        group switch
        {
            "KB01" => "ファイルとYAMLの書き方",
            "KB02" => "項目と値",
            "KB03" => "ほかの記録・語彙・出典とのつながり",
            "KB04" => "内容の決まり",
            "KB05" => "できあがったサイト",
            "KB06" => "検索の辞書",
            "KB07" => "申込みのファイル",
            "KB08" => "個人情報とファイルの中身",
            _ => group,
        };
}
