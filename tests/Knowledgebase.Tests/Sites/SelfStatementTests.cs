namespace Knowledgebase.Tests.Sites;

/// <summary>What a site says about itself and about those it writes of, page by page: asked, received, official, checked by people, offered.</summary>
public sealed class SelfStatementTests
{
    /// <summary>Words that claim something, and whether settings and records of a site bear them out.</summary>
    static readonly (string Claim, Regex Said, Func<Catalog, bool> IsSo)[] Claims =
    [
        ("asked", new("照会中|(?:県|課|係)に(?:確かめて|聞いて|尋ねて|問い合わせて)い(?:る|ます)|being asked|under inquiry", RegexOptions.IgnoreCase),
            c => c.Questions.Any(q => q.Absence.Reason == AbsenceReason.BeingAsked)),
        ("received", new("申込みに入れる|申込みを書く|お引き受けします|申込書を(?:作|印刷)|校長承認印|段階と、次にすること|事例を寄せる|お寄せください"),
            c => c.Settings.Requests is { Office.IsKnown: true }),
        ("heard", new("誤りを知らせる|Report a mistake", RegexOptions.IgnoreCase), c => c.Settings.Contact.IsKnown),
        ("official", new("公式サイトです|県が運営|県の公式(?:の)?サイトとして|official (?:web)?site of", RegexOptions.IgnoreCase),
            c => c.Settings.Standing == SiteStanding.Official),
        ("checked by people", new("人が書いたもの|人の目で確かめ(?:ました|てあります)|翻訳者が確かめ(?:ました|てあります)|checked by (?:a|our) translator", RegexOptions.IgnoreCase),
            c => !Heads(c).Any(h => h.Versions.EasyBy.Contains("機械", StringComparison.Ordinal))),
        ("offered", new("受けられる支援|借りられる教材|今(?:すぐ)?受けられます|借りることができます|申し込めます"),
            c => c.Settings.Requests is { Office.IsKnown: true }),
        ("has what is needed", new("必要なものと根拠とともに"), c => c.All<Practice>(Kind.Practice).Any(p => !p.Needs.IsEmpty)),
        ("sought", new("[0-9]件\\s*募集|事例を?募集|足りない事例"), _ => false),
    ];

    /// <summary>Pages that explain the words themselves.</summary>
    static readonly string[] Explaining = ["codes/", "reference/", "data/", "method/", "en/method/", "en/data/", "pages/about/", "style/", "vocabularies/"];

    public static TheoryData<string> Sites => [.. SitesByName.Keys];

    static readonly Dictionary<string, SiteTest> SitesByName = new()
    {
        ["real"] = SiteTest.Real,
        ["sparse"] = SiteTest.From("Golden/sparse/input"),
        ["full"] = SiteTest.From("Golden/full/input"),
        ["example"] = SiteTest.Example,
    };

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_site_says_nothing_of_itself_that_is_not_so(string name)
    {
        var site = SitesByName[name];
        var catalog = CatalogOf(site);
        Assert.Equal([], Found(site, Claims.Where(c => !c.IsSo(catalog)).ToArray()));
    }

    /// <summary>What is so is said, or the words looked for are not those that the site uses.</summary>
    [Theory]
    [InlineData("received")]
    [InlineData("heard")]
    public void A_site_whose_settings_bear_it_out_says_it(string claim)
    {
        var catalog = CatalogOf(SiteTest.Example);
        var one = Claims.Single(c => c.Claim == claim);
        Assert.True(one.IsSo(catalog));
        Assert.NotEmpty(Found(SiteTest.Example, [one]));
    }

    [Fact]
    public void What_was_asked_is_said_with_whom_and_when()
    {
        var site = SiteTest.From("Golden/full/input");
        const string Path = "practices/litter.yaml";
        var asked = site.Edit(Path, "{absent: 未照会}", "{absent: 照会中, whom: 例示の課, date: 2026-11-02, how: 電話}");
        Assert.True(Claims.Single(c => c.Claim == "asked").IsSo(CatalogOf(asked)));
        var built = asked.Build();
        Assert.Contains("2026年11月2日に例示の課へ電話で照会", built.Page("asked/index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2026年11月2日に例示の課へ電話で照会", built.Page("practices/litter/index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    static string[] Found(SiteTest site, (string Claim, Regex Said, Func<Catalog, bool> IsSo)[] claims)
    {
        var built = site.Build();
        return
        [
            .. from path in built.Pages
               where !Explaining.Any(e => path.StartsWith(e, StringComparison.Ordinal))
               let text = Words(built.Page(path).Body!)
               from claim in claims
               from match in claim.Said.Matches(text)
               where !IsDenied(text, match)
               select $"{path}: {claim.Claim}: …{text[Math.Max(0, match.Index - 20)..Math.Min(text.Length, match.Index + match.Length + 20)]}…",
        ];
    }

    /// <summary>"申し込めません", "not been checked by a translator": a denial is no claim.</summary>
    static bool IsDenied(string text, Match match) =>
        Regex.IsMatch(text[match.Index..Math.Min(text.Length, match.Index + match.Length + 8)], "ません|ない")
        || Regex.IsMatch(text[Math.Max(0, match.Index - 12)..match.Index], "not (?:yet |been |an? )*$", RegexOptions.IgnoreCase);

    static string Words(IElement body)
    {
        foreach (var code in body.QuerySelectorAll("script, style, template").ToArray()) code.Remove();
        return Regex.Replace(body.TextContent, "\\s+", " ");
    }

    static IEnumerable<Head> Heads(Catalog catalog) => Kinds.All.SelectMany(k => catalog.All(k.Kind)).Where(e => !e.IsNested).Select(e => e.Record.Head);

    static Catalog CatalogOf(SiteTest site) => CatalogBuilder.Link(RecordReader.Read([.. site.Sources.Values]).Read).Catalog!;
}
