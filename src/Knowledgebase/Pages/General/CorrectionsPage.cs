using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.General;

/// <summary>How the site changes what it has published: four kinds of change, what makes an error weigh, who decides, how readers are told.</summary>
static class CorrectionsPage
{
    const string Title = "訂正の方針";

    public static LinksBlock Link(Site site) => new([new(Title, site.Routes.Corrections)]);

    public static PageView View(Site site)
    {
        var page = site.Page(
            site.Routes.Corrections,
            Title,
            "公開した記述を変えるときの決まりと、変えたことを読む人に知らせる方法です。",
            [
                new("kinds", "四種類の変更", [Kinds()])
                {
                    Note =
                        $"記録を初めて載せたことは「{Corrections.Registered}」、取り下げたことは「{Corrections.Withdrawn}」として並べ、変更には数えません。",
                },
                new(
                    "weight",
                    "何を訂正とするか",
                    [
                        new TextBlock(
                            "読んだ人の結論が変わりうる誤りを直すときは、「訂正」とします。結論の変わらない書き間違いは「誤字」です。迷うときは「訂正」とします。"
                        ),
                        new TextBlock(
                            "数値や単位、時点や年度、行われたかどうか、だれが行ったか、名前、根拠レベルなどの分類、ほかの記録とのつながりの誤りと、出典にないことを書いていた誤りは、結論が変わりうるものとして扱います。"
                        ),
                    ]
                ),
                new(
                    "who",
                    "だれが決めるか",
                    [
                        Facts(
                            Fact("訂正を決める係", Decides(site.Catalog.Settings)),
                            site.Fact(site.Catalog.Settings, nameof(site.Catalog.Settings.Contact))
                        )!,
                    ]
                ),
                new("told", "読む人への知らせ方", [Ways(site)]),
                new(
                    "harm",
                    "人を傷つけるおそれがあるとき",
                    [
                        new TextBlock(
                            "以前の記述を残すと人を傷つけるおそれがあるときは、その記述を載せません。消したことと理由だけを残します。"
                        ),
                    ]
                ),
                .. site.Catalog.Settings.English is null ? ImmutableArray<SectionView>.Empty : [English],
            ]
        );
        return page with { Opening = [.. Draft(site)] };
    }

    static IEnumerable<Block> Draft(Site site)
    {
        if (site.Catalog.Settings.Standing != SiteStanding.Draft)
            yield break;
        yield return new NoteBlock(
            Tone.Info,
            "このサイトは、まだ案です",
            "案の間に記述を直しても、訂正とはせず、以前の記述も残しません。この方針は、案でなくなってから後の変更に当てはめます。",
            []
        );
    }

    static TableBlock Kinds() =>
        new(
            "変更の種類",
            ["種類", "どのような変更か", "以前の記述"],
            [
                .. Change.Kinds.Select(kind => new TableRow(
                    null,
                    [
                        new([new ValueView(kind.Label)]),
                        new([new ValueView(kind.Meaning)]),
                        new([
                            new ValueView(
                                kind.Value switch
                                {
                                    ChangeKind.Correction => "線を引いて残す",
                                    ChangeKind.Supplement => "変わらない",
                                    _ => "残さない",
                                }
                            ),
                        ]),
                    ]
                )),
            ]
        );

    static FactsBlock Ways(Site site) =>
        Facts(
            Fact(
                "記述のそば",
                new ValueView(
                    "訂正した記述のすぐ下に、以前の記述を線を引いて残し、日付と理由を添えます。線が見えなくても分かるように、言葉でも示します。"
                )
            ),
            Fact("変更履歴", new ValueView("どの種類の変更も、記録のページの終わりに日付とともに載せます。")),
            Fact(
                "サイトの更新",
                new ValueView("すべての記録の変更を新しい順に並べ、訂正を先に示します。")
                {
                    Url = site.Routes.AllChanges,
                }
            ),
            site.FeedUrl is { } feed
                ? Fact("配信", new ValueView("変更の配信（Atom）に、訂正と分かる題名で載せます。") { Url = feed })
                : null,
            Fact(
                "データ",
                new ValueView("記録のデータの history に、種類・箇所・理由と、以前と今の記述を載せます。")
                {
                    Url = site.Routes.AllData,
                }
            )
        )!;

    static ValueView Decides(SiteSettings settings) =>
        settings.Corrections.Absence is { Written: false }
            ? Format.Absent(new Absence(AbsenceReason.Undecided, ""))
            : Format.Fact(settings.Corrections);

    static SectionView English =>
        new(
            "english",
            "In English",
            [
                new TextBlock(
                    "Changes are of four kinds: a slip of writing, an addition, an update and a correction. "
                        + "An error is corrected as such when it could change what readers conclude. What was wrong stays beside the statement, struck, "
                        + "with the date and the reason, and is listed among the changes, in the feed and in the data. "
                        + "Where the words could harm a person, only the fact that they were removed, and why, remains."
                ),
            ]
        )
        {
            Lang = "en",
        };
}
