namespace Knowledgebase.Tests.House;

/// <summary>Words that promise what nobody offers, that clash with others, or that a public editor would strike, stand nowhere.</summary>
public sealed partial class WordsTests
{
    /// <summary>On no page of any site, whatever its records say.</summary>
    static readonly string[] OnNoPage =
        ["受けられる支援", "受けられる学校", "すきまマップ", "足りない事例", "0件 募集", "モデル授業", "名前のみ", "聞ける相手", "だれ向け", "ほかの学校が参考にできる"];

    /// <summary>Nowhere in what the program itself says: pages, codes, messages, help, style page, pictures.</summary>
    static readonly string[] NotOurs =
    [
        "募集", "募って", "すきま", "さがす", "さがし", "さがせ", "くらべ", "しぼりこむ", "めざす", "めざし", "見付", "くわし", "たずねる", "いっしょ", "いちばん", "印字された", "普通のファイル",
        "要ります", "要らな", "いらな", "全文を写", "写しました", "何の役にも", "断りなく", "に応えるもの", "進み方が早い", "出典に書かれた期日", "このページを作った日",
        "計画を定めたときの値", "のわけ", "とわけ", "たわけ",
    ];

    static readonly Lazy<BuiltSite> Real = new(() => SiteTest.Real.Build());

    public static TheoryData<string> Sites => ["real", "full", "sparse", "example"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void No_page_and_no_data_says_them(string name)
    {
        var site = name switch
        {
            "real" => Real.Value,
            "example" => SiteTest.Example.Build(),
            _ => SiteTest.From($"Golden/{name}/input").Build(),
        };
        Assert.Equal([], from path in site.Files.Keys
                         where Path.GetExtension(path) is ".html" or ".json" or ".csv" or ".js" or ".xml" or ".atom"
                         let text = site.Text(path)
                         from word in OnNoPage
                         where text.Contains(word, StringComparison.Ordinal)
                         select $"{path}: {word}");
    }

    [Fact]
    public void The_program_does_not_know_them() => Assert.Equal([],
        from folder in (string[])["src", "theme"]
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
        where Path.GetExtension(file) is ".cs" or ".js" or ".tsv" && !Built().IsMatch(file) && Path.GetFileName(file) != "OfferTexts.cs" // It looks for such words.
        let text = File.ReadAllText(file)
        from word in OnNoPage.Concat(NotOurs)
        where text.Contains(word, StringComparison.Ordinal)
        select $"{Path.GetRelativePath(Repository.Root, file)}: {word}");

    /// <summary>Whatever one prefecture calls its own stands in <c>input/</c>.</summary>
    [Fact]
    public void The_program_belongs_to_no_prefecture() => Assert.Equal([],
        from folder in (string[])["src", "theme"]
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
        where !Built().IsMatch(file)
        let name = OfOnePrefecture().Match(Path.GetFileName(file) + "\n" + File.ReadAllText(file))
        where name.Success
        select $"{Path.GetRelativePath(Repository.Root, file)}: {name.Value}");

    /// <summary>A long vowel at the end is written out: ユーザー, フォルダー, サーバー.</summary>
    [Fact]
    public void Loanwords_are_spelled_one_way() => Assert.Equal([],
        from folder in (string[])["src", "theme"]
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
        where Path.GetExtension(file) is ".cs" or ".js" && !Built().IsMatch(file) && !file.Contains("Judging", StringComparison.Ordinal)
        from match in ShortLoanword().Matches(File.ReadAllText(file))
        select $"{Path.GetRelativePath(Repository.Root, file)}: {match.Value}");

    [Fact]
    public void English_pages_do_not_say_them_either()
    {
        var text = string.Concat(Real.Value.Pages.Where(p => p.StartsWith("en/", StringComparison.Ordinal)).Select(Real.Value.Text));
        Assert.DoesNotContain("Model lessons", text, StringComparison.Ordinal);
        Assert.DoesNotContain("name only", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Support for schools", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_mark_of_a_record_without_steps_is_no_level_of_evidence()
    {
        var site = SiteTest.From("Golden/sparse/input").Build();
        Assert.Contains(site.Page("practices/litter/index.html").QuerySelectorAll(".mark"), m => m.TextContent.Contains("手順の記載なし", StringComparison.Ordinal));
        Assert.Contains(site.Page("lessons/flow/index.html").QuerySelectorAll(".mark"), m => m.TextContent.Contains("展開の記載なし", StringComparison.Ordinal));
    }

    [Fact]
    public void The_foot_leads_readers_to_no_page_for_makers()
    {
        var links = Real.Value.Page("index.html").QuerySelectorAll("footer a").Select(a => a.GetAttribute("href")).ToArray();
        Assert.NotEmpty(links);
        Assert.DoesNotContain("/style/", links);
        Assert.DoesNotContain("/codes/", links);
    }

    [GeneratedRegex("群馬|ぐんま|gunma", RegexOptions.IgnoreCase)]
    private static partial Regex OfOnePrefecture();

    [GeneratedRegex(@"[/\\](obj|bin)[/\\]")]
    private static partial Regex Built();

    [GeneratedRegex("(フォルダ|サーバ|ユーザ|プリンタ|ブラウザ|エディタ|メモリ|コンピュータ|パラメータ)(?![ーァ-ヺ])")]
    private static partial Regex ShortLoanword();
}
