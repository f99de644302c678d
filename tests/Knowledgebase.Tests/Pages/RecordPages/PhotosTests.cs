namespace Knowledgebase.Tests.Pages.RecordPages;

/// <summary>A photo stands on its record's page with its words, its rights and its room, comes from this site alone, and is on no card.</summary>
public sealed class PhotosTests
{
    static readonly Lazy<BuiltSite> Example = new(() => SiteTest.Example.Build().IsGood());

    [Fact]
    public void A_photo_has_words_room_and_rights_and_waits_until_a_reader_comes_near()
    {
        var figure = Example.Value.Page("lessons/car/index.html").QuerySelector("figure.photo")!;
        var image = figure.QuerySelector("img")!;
        Assert.Equal(("/kb/files/car/floor.png", "1200", "760", "lazy"),
            (image.GetAttribute("src"), image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("loading")));
        Assert.StartsWith("教室の床に", image.GetAttribute("alt"), StringComparison.Ordinal);
        Assert.Equal("六角形の道と車の絵撮影・作図：例示の作図。権利者：あおみね県教育委員会。利用条件：CC BY 4.0。", figure.QuerySelector("figcaption")!.TextContent);
        Assert.True(Example.Value.Files.ContainsKey("files/car/floor.png") || Example.Value.Plan.Files.Any(f => f.Path == "files/car/floor.png"));
    }

    [Fact]
    public void That_those_shown_agreed_is_said_without_a_name() =>
        Assert.EndsWith("写っている人の同意を得ています。", Example.Value.Page("practices/switch/index.html").QuerySelector("figure.photo small")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void No_page_shows_a_picture_of_elsewhere_and_no_card_has_one()
    {
        foreach (var path in Example.Value.Pages)
        {
            var page = Example.Value.Page(path);
            Assert.All(page.QuerySelectorAll("img:not(.handout > img)"), image => Assert.StartsWith("/kb/", image.GetAttribute("src"), StringComparison.Ordinal));
            Assert.Empty(page.QuerySelectorAll(".cards > li img"));
        }
    }

    [Theory]
    [InlineData(1600, 1600)]
    [InlineData(1, 1600)]
    public void A_photo_as_large_and_heavy_as_may_be_is_published(int width, int height)
    {
        var bytes = TinyFiles.Photo(width, height);
        byte[] heavy = [.. bytes[..^2], .. new byte[(400 * 1024) - bytes.Length], 0xFF, 0xD9];
        SiteTest.Base.With("practices/pond.yaml", "title: 例示の池\nsummary: 例示の池の実践です。\ncites: [{source: report, section: results, lines: 6}]\nprojects: [river]\n"
            + "photos: [{path: files/pond/pond.jpg, alt: 例示の池, rights: {holder: 例示の課, licence: CC BY 4.0, consent: 写っていない}}]\n")
            .With(new Attachment("files/pond/pond.jpg", heavy.Length) { Facts = FileLook.Of(heavy) }).Build().IsGood();
    }
}
