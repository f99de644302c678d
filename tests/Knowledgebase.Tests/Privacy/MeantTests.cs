namespace Knowledgebase.Tests.Privacy;

/// <summary>What is meant can be said to be meant, in the record; and what is not is told at its place.</summary>
public sealed class MeantTests
{
    const string Practice = "practices/litter.yaml";
    const string Good =
        "title: 例示の川のごみ調べ\nsummary: 川のごみを調べる架空の実践です。\ncites: [{source: report, section: results, lines: 6}]\nprojects: [river]\n";

    [Fact]
    public void What_is_meant_is_not_told()
    {
        SiteTest.Base.With(Practice, Good + "steps: [\"電話 027-000-0000 に聞きます。\"]\nmeant: [{text: 027-000-0000, reason: 例示の窓口です。}]\n").Build().IsGood();
        Assert.Equal(["KB0801"], SiteTest.Base.With(Practice, Good + "steps: [\"電話 027-000-0000 に聞きます。\"]\n").Build().Codes);
    }

    [Fact]
    public void What_is_meant_covers_nothing_else() => Assert.Equal(["KB0801"], SiteTest.Base.With(
        Practice, Good + "steps: [\"電話 027-000-0000 か 027-000-0001 です。\"]\nmeant: [{text: 027-000-0000, reason: 例示の窓口です。}]\n").Build().Codes);

    [Fact]
    public void Nothing_of_what_is_meant_is_published()
    {
        var built = SiteTest.Base.With(Practice, Good + "steps: [\"電話 027-000-0000 に聞きます。\"]\nmeant: [{text: 027-000-0000, reason: 秘密の理由}]\n").Build();
        built.IsGood();
        Assert.DoesNotContain(built.Files.Values, f => f.Span.IndexOf("秘密の理由"u8) >= 0);
    }

    [Fact]
    public void A_record_with_another_mistake_is_told_and_may_mean_all_the_same()
    {
        Assert.Equal(["KB0201", "KB0801"], SiteTest.Base.With(Practice, Good + "steps: [\"電話 027-000-0000 です。\"]\nstpes: []\n").Build().Codes.Order());
        Assert.Equal(["KB0201"], SiteTest.Base.With(
            Practice, Good + "steps: [\"電話 027-000-0000 です。\"]\nstpes: []\nmeant: [{text: 027-000-0000, reason: 例示の窓口です。}]\n").Build().Codes);
    }

    [Fact]
    public void Every_text_of_a_block_is_told_at_its_line()
    {
        var built = SiteTest.Base.With("pages/notes.yaml",
            "title: 例示の案内\nsummary: 架空の案内です。\nbody: |\n  ## 連絡\n\n  母は 090-0000-0001 です。\n\n  父は 090-0000-0002 です。\n").Build();
        Assert.Equal([(6, 6), (8, 6)], built.Diagnostics.Select(d => (d.Spot.Line, d.Spot.Column)));
    }

    [Fact]
    public void The_office_means_its_own_settings() =>
        SiteTest.Base.Edit("site.yaml", "{absent: 未定}\nexample", "電話 027-000-0000\nexample").Build().IsGood();

    [Theory]
    [InlineData("Rei Hanako", "Rei Hanako")]
    [InlineData("中村 花子", "中村 花子")]
    [InlineData("市川花子", "市川花子")]
    [InlineData("例示の課", "")]
    [InlineData("Microsoft Office User", "")]
    [InlineData("gunma-board", "")]
    public void The_author_of_a_file_is_told_unless_it_is_an_office_or_meant(string author, string told)
    {
        var bytes = TinyFiles.Docx("<w:p/>", ("docProps/core.xml", $"<c xmlns:dc=\"d\"><dc:creator>{author}</dc:creator></c>"));
        Assert.Equal(told.Length > 0 ? ["KB0812"] : [], With(bytes, "").Codes);
        if (told.Length > 0) With(bytes, $"meant: [{{text: {author}, reason: 例示の著者です。}}]\n").IsGood();
    }

    [Fact]
    public void A_picture_of_a_well_known_place_can_be_meant()
    {
        var bytes = TinyFiles.Jpeg((0xE1, [.. "Exif\0\0"u8, .. TinyFiles.Exif("例示の課", place: true)]));
        Assert.Equal(["KB0811"], With(bytes, "", "jpg").Codes);
        With(bytes, "meant: [{text: 北緯36度23分20秒、東経139度3分40秒, reason: 例示の博物館です。}]\n", "jpg").IsGood();
    }

    [Fact]
    public void Struck_out_text_and_names_below_headings_are_told_as_what_they_are()
    {
        Assert.Equal(["KB0801", "KB0813"], With(TinyFiles.Docx("<w:p><w:del><w:r><w:delText>母 090-0000-0000</w:delText></w:r></w:del></w:p>"), "").Codes.Order());
        var sheet = TinyFiles.Xlsx("<sheet name=\"a\"/>", "<sheetData><row><c t=\"str\"><v>組</v></c><c t=\"str\"><v>氏名</v></c></row><row><c><v>2</v></c><c t=\"str\"><v>高橋花子</v></c></row></sheetData>");
        Assert.Equal(["KB0806"], With(sheet, "", "xlsx").Codes);
    }

    static BuiltSite With(byte[] bytes, string more, string ending = "docx") => SiteTest.Base
        .With(Practice, Good + $"files: [{{path: files/litter/a.{ending}, label: 例示, rights: {{holder: 例示の課, licence: CC BY 4.0, consent: 写っていない}}}}]\n" + more)
        .With(new Attachment($"files/litter/a.{ending}", bytes.Length) { Facts = FileLook.Of(bytes) }).Build();
}
