namespace Knowledgebase.Pages.Requests;

/// <summary>How to report a mistake and how to send a case. Nothing is typed on these pages, so nothing is stored or sent.</summary>
static class FeedbackPages
{
    // The fields of a practice that a school is asked to tell; their words come from the fields themselves.
    static readonly ImmutableArray<(string Id, string Title, ImmutableArray<string> Keys)> Asked =
    [
        (
            "asked-who",
            "だれの、どのような実践か",
            ["title", "school_types", "grades", "subjects", "settings", "scopes", "years", "problem", "aim"]
        ),
        (
            "asked-how",
            "まねするために",
            ["steps", "needs", "preparation", "time_per_use", "cost", "stopped", "personal_data"]
        ),
        ("asked-results", "どうなったか", ["results", "time_saved", "did_not_work", "limits"]),
        ("asked-use", "使ってもらうために", ["files", "rights", "contact"]),
    ];

    public static PageView Report(Site site) =>
        site.Page(
            site.Routes.Report,
            "誤りを知らせる",
            "内容の誤り、古くなった記述、リンク切れ、読みにくい所を知らせるための案内です。",
            [
                new(
                    "page",
                    "どのページのことか",
                    [new ReportBlock("ページの題名かアドレスを、お知らせに書き添えてください。")]
                ),
                new(
                    "write",
                    "書いてほしいこと",
                    [
                        new StepsBlock([
                            "どの記述か（文の初めの数文字で足ります）",
                            "どこが誤っているか、正しくはどうか",
                            "何で確かめられるか（文書の名前とページなど。分かれば）",
                        ]),
                    ]
                ),
                Whom(site, "知らせる先"),
                new("leave-out", "書かないでほしいこと", [NoPersonalData]),
                new(
                    "then",
                    "知らせた後のこと",
                    [
                        new TextBlock(
                            "お知らせは、出典と照らし合わせて確かめます。誤りであれば記録を直し、直したことをそのページの変更履歴に載せます。"
                        ),
                        new LinksBlock([
                            new("読み取りの注記", site.Routes.List(Kind.ExtractionNote))
                            {
                                Note = "出典そのものの誤りや、読み取れなかった所",
                            },
                            new(Titles.Unknowns, site.Routes.Unknowns),
                        ]),
                    ]
                ),
            ]
        ) with
        {
            Scripts = [site.Routes.File(site.Assets.ReportScript.Name)],
        };

    public static PageView Send(Site site) =>
        site.Page(
            site.Routes.Send,
            "事例を寄せる",
            "学校や教育委員会の実践を、この資料集に寄せるための案内です。全部がそろっていなくてもかまいません。",
            [
                new(
                    "honest",
                    "うまくいかなかったことも",
                    [
                        new TextBlock(
                            "ほかの学校が判断できるように、かかった時間、うまくいかなかったこと、向かない条件も書いてください。数がなければ「数はない」で足ります。"
                        ),
                    ]
                ),
                .. Asked.Select(group => new SectionView(
                    group.Id,
                    group.Title,
                    [new FactsBlock([.. group.Keys.Select(Ask)])]
                )),
                .. !site.Offers.TakesRequests
                    ? []
                    : new SectionView[]
                    {
                        new(
                            "form",
                            "書きとめる",
                            [
                                new LinksBlock([
                                    new("申込みを書く", site.Routes.RequestForm)
                                    {
                                        Note = "「事例を寄せる」を選んで、あらましを書けます",
                                    },
                                ]),
                            ]
                        ),
                    },
                Whom(site, "寄せる先"),
                new("leave-out", "書かないでほしいこと", [NoPersonalData]),
                new(
                    "then",
                    "寄せた後のこと",
                    [
                        new TextBlock(
                            "内容と権利を確かめてから載せます。根拠レベルは、書かれた根拠の種類に合わせて付けます。"
                        ),
                        new LinksBlock([
                            .. Scale(site),
                            new("実践事例の一覧", site.Routes.List(Kind.Practice)),
                            new("課題の一覧", site.Routes.List(Kind.Issue)) { Note = "事例が求められている分野" },
                        ]),
                    ]
                ),
            ]
        );

    static FactView Ask(string key)
    {
        var field = Practice.Group.Shape.Fields.First(f => f.Key == key);
        return new(field.Label, [field.Meaning]);
    }

    static IEnumerable<LinkView> Scale(Site site) =>
        site.EvidenceUrl is { } url ? [new LinkView("根拠レベルの読み方", url)] : [];

    static SectionView Whom(Site site, string title) =>
        new(
            "whom",
            title,
            [
                new TextBlock(
                    site.Catalog.Settings is { Contact: { IsKnown: true, Value: var contact } }
                        ? contact
                        : site.Catalog.Settings.Requests!.Office.Value
                ),
            ]
        );

    static TextBlock NoPersonalData { get; } =
        new(
            "児童生徒や保護者の名前、写真、成績、健康や障害の様子など、人が分かることは書かないでください。このページで入力や送信をすることはなく、何も保存されません。"
        );
}
