namespace Knowledgebase.Pages.Translated;

/// <summary>言葉の整備状況: how many records have a reading, easy Japanese and English.</summary>
static class LanguagesPage
{
    public static PageView View(Site site)
    {
        ImmutableArray<Kind> kinds =
        [
            .. EnglishWords.Kinds.Select(k => k.Kind).Where(k => TranslationCoverage.Of(site.Catalog, k).Records > 0),
        ];
        return site.Page(
            site.Routes.Languages,
            "言葉の整備状況",
            "題名の読み、やさしい日本語、英語の要約が、いくつの記録にあるかを、種類ごとに示します。だれが書いたか、機械が書いた案かどうかは、それぞれの文のところに示します。",
            [
                new(
                    "counts",
                    "種類ごとの件数",
                    [
                        new TableBlock(
                            "記録の件数と、そのうち書かれている件数",
                            ["種類", "記録", "題名の読み", "やさしい日本語", "英語"],
                            [.. kinds.Select(k => Row(site, k))]
                        ),
                    ]
                ),
                new(
                    "readings",
                    "ふりがな",
                    [
                        new TextBlock(
                            "ふりがなは、用語の読み、検索の辞書の読み、それぞれの記録に書かれた読みから付けます。漢字だけの言葉に限り、同じ所では初めの一度だけ付けます。読みを推し量って付けることはありません。"
                        ),
                        new LinksBlock([
                            new("用語の一覧", site.Routes.List(Kind.Term)),
                            new("検索の辞書", site.Routes.List(Kind.Dictionary)),
                        ]),
                    ]
                ),
            ]
        );
    }

    static TableRow Row(Site site, Kind kind)
    {
        var counts = TranslationCoverage.Of(site.Catalog, kind);
        return new(
            null,
            [
                new([new ValueView(Kinds.Of(kind).Label) { Url = site.Routes.List(kind) }]),
                Count(counts.Records),
                Count(counts.Reading),
                Count(counts.Easy),
                Count(counts.English),
            ]
        );
    }

    static TableCell Count(int count) => new([new ValueView(Numerals.Of(count)) { Numeric = true }]);
}
