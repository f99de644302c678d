namespace Knowledgebase.Theme.Views;

/// <summary>The words of the frame around every page, in the page's language. What stands inside pages is worded by who makes the views.</summary>
public sealed record FrameWords
{
    /// <summary>Language of the page.</summary>
    public required string Lang { get; init; }

    /// <summary>The link to the main part.</summary>
    public required string Skip { get; init; }

    /// <summary>The button that opens the menu on narrow screens.</summary>
    public required string Menu { get; init; }

    /// <summary>What the menu is.</summary>
    public required string MenuLabel { get; init; }

    /// <summary>What the search box searches.</summary>
    public required string Search { get; init; }

    /// <summary>The button of the search box.</summary>
    public required string SearchButton { get; init; }

    /// <summary>What the way from home to the page is.</summary>
    public required string Here { get; init; }

    /// <summary>Heading of the table of contents.</summary>
    public required string Contents { get; init; }

    /// <summary>The link to the top.</summary>
    public required string ToTop { get; init; }

    /// <summary>Heading of the links about the site.</summary>
    public required string About { get; init; }

    /// <summary>The link to the page on which mistakes are reported.</summary>
    public required string Report { get; init; }

    /// <summary>What all links at the foot are.</summary>
    public required string Footer { get; init; }

    /// <summary>The words of Japanese pages.</summary>
    public static FrameWords Japanese { get; } = new()
    {
        Lang = "ja",
        Skip = "本文へ",
        Menu = "メニュー",
        MenuLabel = "サイト内メニュー",
        Search = "サイト内を検索",
        SearchButton = "検索",
        Here = "現在位置",
        Contents = "このページの内容",
        ToTop = "ページの先頭へ戻る",
        About = "このサイト",
        Report = "このページの誤りを知らせる",
        Footer = "サイトの案内",
    };

    /// <summary>The words of English pages.</summary>
    public static FrameWords English { get; } = new()
    {
        Lang = "en",
        Skip = "Skip to content",
        Menu = "Menu",
        MenuLabel = "Site menu",
        Search = "Search the Japanese records",
        SearchButton = "Search",
        Here = "You are here",
        Contents = "On this page",
        ToTop = "Back to top",
        About = "This site",
        Report = "Report a mistake on this page (in Japanese)",
        Footer = "Site directory",
    };
}
