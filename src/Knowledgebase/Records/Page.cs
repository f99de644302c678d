namespace Knowledgebase.Records;

sealed class Page(Values v) : Record(v, cited: false)
{
    internal static readonly GroupType<Page> Group = new("案内のページ", v => new(v));

    public Prose.Markdown Body { get; } = v.Required("body", "本文", new MarkdownType(40_000),
        "Markdownの文章。見出しは ## から。", "|\n  ## 見出し\n  本文");
    public Fact<decimal> MenuOrder { get; } = v.Fact("menu_order", "並び", Whole(0, 1000), "ページの下の案内に出すときの順番。", "10");
    public PageLanguage Language { get; } = v.Optional("lang", "言語", OneOf(Choices.PageLanguages),
        PageLanguage.Japanese, "ページの言語。", "英語");
}
