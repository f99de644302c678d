namespace Knowledgebase.Tests.Cli.Attachments;

/// <summary>What is seen in the bytes of attachments: what they are, whom and where they tell of, and what they hide.</summary>
public sealed class FileLookTests
{
    static readonly byte[] Xap = [.. "http://ns.adobe.com/xap/1.0/\0"u8];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_photo_tells_where_and_by_whom_it_was_taken(bool big)
    {
        var facts = FileLook.Of(TinyFiles.Jpeg((0xE1, [.. "Exif\0\0"u8, .. TinyFiles.Exif("例示 花子", place: true, big)])));
        Assert.Equal(FileForm.Jpeg, facts.Form);
        Assert.False(facts.Torn);
        Assert.Equal("北緯36度23分20秒、東経139度3分40秒", facts.Place);
        Assert.Equal([new FileNote("撮影者・作者の欄", "例示 花子")], facts.Names);
    }

    [Fact]
    public void A_photo_without_notes_tells_nothing()
    {
        var facts = FileLook.Of(TinyFiles.Jpeg((0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0])));
        Assert.Equal((null, 0, 0, false), (facts.Place, facts.Names.Length, facts.Texts.Length, facts.Torn));
    }

    [Fact]
    public void Xmp_and_comments_of_a_photo_are_read()
    {
        const string xmp = """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description exif:GPSLatitude="36,23.3N" exif:GPSLongitude="139,3.6E" aux:SerialNumber="00001234">
            <dc:creator><rdf:Seq><rdf:li>例示 太郎</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>
            """;
        var facts = FileLook.Of(TinyFiles.Jpeg((0xE1, [.. Xap, .. Encoding.UTF8.GetBytes(xmp)]), (0xFE, Encoding.UTF8.GetBytes("3年2組の山田太郎さん"))));
        Assert.Equal("緯度36,23.3N、経度139,3.6E", facts.Place);
        Assert.Equal(["例示 太郎", "00001234"], facts.Names.Select(n => n.Text));
        Assert.Equal(["3年2組の山田太郎さん"], facts.Texts.Select(n => n.Text));
    }

    [Theory]
    [InlineData(0xA430, "例示 花子", "カメラの持ち主の欄")]
    [InlineData(0x8298, "(C) 2026 佐藤花子", "著作権の欄")]
    [InlineData(0x8298, "Copyright Hanako Sato", "著作権の欄")]
    [InlineData(0x8298, "© 佐藤 花子", "著作権の欄")]
    [InlineData(0x8298, "© 2026 群馬県教育委員会", null)]
    [InlineData(0x8298, "高崎市立中央小学校", null)]
    public void Owners_of_camera_and_rights_are_names_where_they_name_somebody(int tag, string text, string? where) =>
        Assert.Equal(where is null ? [] : [new FileNote(where, text)],
            FileLook.Of(TinyFiles.Jpeg((0xE1, [.. "Exif\0\0"u8, .. TinyFiles.Exif(text, place: false, tag: tag)]))).Names);

    [Theory]
    [InlineData(90)]
    [InlineData(92)]
    public void A_town_typed_into_the_record_of_news_agencies_is_a_place(int entry)
    {
        var town = Encoding.UTF8.GetBytes("例示町");
        Assert.Equal("例示町", FileLook.Of(TinyFiles.Jpeg((0xED, [.. "Photoshop 3.0\0"u8, 0x1C, 2, (byte)entry, 0, (byte)town.Length, .. town]))).Place);
    }

    [Theory]
    [InlineData("<photoshop:City>例示市</photoshop:City>", "例示市")]
    [InlineData("<d photoshop:City=\"例示市\" Iptc4xmpCore:Location=\"例示町\"/>", "例示市、例示町")]
    [InlineData("<Iptc4xmpCore:Location>例示町</Iptc4xmpCore:Location>", "例示町")]
    [InlineData("<photoshop:City></photoshop:City>", null)]
    public void A_town_typed_into_xmp_is_a_place(string xmp, string? place) =>
        Assert.Equal(place, FileLook.Of(TinyFiles.Jpeg((0xE1, [.. Xap, .. Encoding.UTF8.GetBytes(xmp)]))).Place);

    [Fact]
    public void A_png_tells_in_chunks()
    {
        var facts = FileLook.Of(TinyFiles.Png(("eXIf", TinyFiles.Exif("例示", place: true)), ("tEXt", [.. "Author\0"u8, .. Encoding.UTF8.GetBytes("例示 花子")])));
        Assert.Equal(FileForm.Png, facts.Form);
        Assert.StartsWith("北緯36度", facts.Place, StringComparison.Ordinal);
        Assert.Equal(["例示", "例示 花子"], facts.Names.Select(n => n.Text));
    }

    [Theory]
    [InlineData("/Author (Reiji Hanako)", "Reiji Hanako")]
    [InlineData("/Author <FEFF4F8B793A>", "例示")]
    [InlineData("/Author (a\\(b\\)\\101)", "a(b)A")]
    public void The_author_of_a_pdf_is_read(string entry, string name)
    {
        foreach (var file in (byte[][])[TinyFiles.Pdf($"1 0 obj << {entry} >> endobj"), TinyFiles.PackedPdf($"<< {entry} >>")])
            Assert.Equal([name], FileLook.Of(file).Names.Select(n => n.Text));
    }

    [Fact]
    public void Comments_files_and_locks_of_a_pdf_are_seen()
    {
        var facts = FileLook.Of(TinyFiles.Pdf("<< /Type /Annot /Subtype /Text /Contents (090-1234-5678) >> << /Type /EmbeddedFile >>"));
        Assert.Equal(["注釈（コメント）1件", "添付されたファイル1個"], facts.Hidden);
        Assert.Equal("090-1234-5678", Assert.Single(facts.Texts).Text);
        Assert.Equal("暗号化されたPDF", FileLook.Of(TinyFiles.Pdf("/Encrypt 5 0 R")).Closed);
    }

    [Fact]
    public void A_word_file_tells_authors_changes_comments_and_texts()
    {
        var facts = FileLook.Of(TinyFiles.Docx(
            """
            <w:p><w:r><w:t>例示の</w:t></w:r><w:ins w:author="例示 一郎"><w:r><w:t>計画</w:t></w:r></w:ins></w:p>
            <w:p><w:del w:author="例示 一郎"><w:r><w:delText>保護者 090-1234-5678</w:delText></w:r></w:del></w:p>
            """,
            ("docProps/core.xml", "<c xmlns:dc=\"d\" xmlns:cp=\"c\"><dc:creator>例示 花子</dc:creator><cp:lastModifiedBy>例示 次郎</cp:lastModifiedBy></c>"),
            ("word/comments.xml", $"<w:comments xmlns:w=\"{TinyFiles.Word}\"><w:comment w:author=\"例示 三郎\"><w:p><w:r><w:t>確かめる</w:t></w:r></w:p></w:comment></w:comments>")));
        Assert.Equal(FileForm.Docx, facts.Form);
        Assert.Equal(["例示 花子", "例示 次郎", "例示 三郎", "例示 一郎"], facts.Names.Select(n => n.Text));
        Assert.Equal(["コメント1件", "変更履歴の削除1件", "変更履歴の挿入1件"], facts.Hidden);
        Assert.Equal(["確かめる", "例示の計画", "保護者 090-1234-5678"], facts.Texts.Select(n => n.Text));
    }

    [Fact]
    public void A_workbook_tells_rows_below_their_headings_and_hidden_sheets()
    {
        var facts = FileLook.Of(TinyFiles.Xlsx(
            "<sheet name=\"表\"/><sheet name=\"名簿\" state=\"hidden\"/>",
            """
            <cols><col hidden="1"/></cols><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>
            <row><c><v>3</v></c><c t="inlineStr"><is><t>山田太郎</t></is></c></row></sheetData>
            """,
            ("xl/sharedStrings.xml", "<sst><si><t>学年</t></si><si><t>氏名</t><rPh><t>シメイ</t></rPh></si></sst>")));
        Assert.Equal(["非表示のシート1件", "隠した列1件"], facts.Hidden.OrderDescending(StringComparer.Ordinal));
        Assert.Equal(["表", "名簿", "3 氏名：山田太郎"], facts.Texts.Select(n => n.Text));
    }

    [Theory]
    [InlineData("氏名,電話\n例示太郎,母\n", "例示太郎")]
    [InlineData("氏名,住所\n\"例示 太郎\",高崎\n", "例示 太郎")]
    public void A_name_in_a_table_ends_with_its_column(string table, string name)
    {
        var text = Assert.Single(FileLook.Of(Encoding.UTF8.GetBytes(table)).Texts).Text;
        Assert.Equal([name], Knowledgebase.Privacy.PersonalData.In(text).Select(p => text.Substring(p.Start, p.Length)));
    }

    [Fact]
    public void Slides_tell_notes_hidden_slides_and_pictures()
    {
        var facts = FileLook.Of(TinyFiles.Zip(
            ("[Content_Types].xml", "<t/>"u8.ToArray()), ("ppt/presentation.xml", "<p/>"u8.ToArray()),
            ("ppt/slides/slide1.xml", Encoding.UTF8.GetBytes("<p:sld xmlns:p=\"p\" xmlns:a=\"a\" show=\"0\"><a:p><a:t>例示</a:t></a:p></p:sld>")),
            ("ppt/notesSlides/notesSlide1.xml", Encoding.UTF8.GetBytes("<a:x xmlns:a=\"a\"><a:p><a:t>3年2組の山田太郎さん</a:t></a:p></a:x>")),
            ("ppt/media/image1.jpeg", TinyFiles.Jpeg((0xE1, [.. "Exif\0\0"u8, .. TinyFiles.Exif("例示", place: true)])))));
        Assert.Equal(["発表者のノート1件", "非表示のスライド1件"], facts.Hidden.Order(StringComparer.Ordinal));
        Assert.StartsWith("北緯36度", facts.Place, StringComparison.Ordinal);
        Assert.Contains(facts.Texts, t => t.Text == "3年2組の山田太郎さん");
    }

    [Fact]
    public void An_open_document_tells_the_same()
    {
        var facts = FileLook.Of(TinyFiles.Odt(
            "<o xmlns:t=\"t\" xmlns:d=\"d\"><t:tracked-changes><t:changed-region/></t:tracked-changes><t:p>例示の文</t:p></o>",
            "<m xmlns:dc=\"d\" xmlns:m=\"m\"><m:initial-creator>例示 花子</m:initial-creator><dc:creator>例示 次郎</dc:creator></m>"));
        Assert.Equal(FileForm.Odt, facts.Form);
        Assert.Equal(["例示 花子", "例示 次郎"], facts.Names.Select(n => n.Text));
        Assert.Equal(["変更履歴1件"], facts.Hidden);
        Assert.Equal(["例示の文"], facts.Texts.Select(n => n.Text));
    }

    public static TheoryData<string, byte[]> Forms => new()
    {
        { "Empty", [] },
        { "Pointer", [.. "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12345\n"u8] },
        { "Pointer", [.. "/annex/objects/SHA256E-s1--00.pdf\n"u8] },
        { "Pointer", [.. "[InternetShortcut]\r\nURL=https://example.jp/\r\n"u8] },
        { "Html", [.. "\r\n <!DOCTYPE HTML><title>login</title>"u8] },
        { "Html", [0xEF, 0xBB, 0xBF, .. "<html lang=ja>"u8] },
        { "Html", [.. "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC><html>"u8] },
        { "Text", [.. "a,b\r\n1,2\r\n"u8] },
        { "Text", [0x95, 0x5C, .. ",1\n"u8] },
        { "Text", [0xFF, 0xFE, (byte)'a', 0] },
        { "Unknown", [0, 1, 2, 3] },
        { "OldOffice", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0] },
        { "Webp", [.. "RIFF\0\0\0\0WEBPVP8 "u8] },
        { "OtherPicture", [0, 0, 0, 0x18, .. "ftypheic"u8] },
        { "OtherPicture", [.. "GIF89a"u8] },
        { "Zip", TinyFiles.Zip(("a.txt", "a")) },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Bytes_say_what_a_file_is(string form, byte[] bytes) => Assert.Equal(form, FileLook.Of(bytes).Form.ToString());

    [Fact]
    public void A_file_cut_anywhere_never_makes_the_reader_fail_and_is_torn_without_its_end()
    {
        byte[][] files =
        [
            TinyFiles.Jpeg((0xE1, [.. "Exif\0\0"u8, .. TinyFiles.Exif("例示", place: true)])), TinyFiles.Png(("eXIf", TinyFiles.Exif("例示", place: true))),
            TinyFiles.PackedPdf("/Author (a)"), TinyFiles.Docx("<w:p/>"),
        ];
        foreach (var file in files)
        {
            Assert.False(FileLook.Of(file).Torn);
            Assert.True(FileLook.Of(file[..^30]).Torn);
            for (var length = 1; length < file.Length; length++) FileLook.Of(file[..length]);
        }
    }

    [Fact]
    public void Flipped_bytes_never_make_the_reader_fail()
    {
        var random = new Random(11);
        byte[][] files =
        [
            TinyFiles.Jpeg((0xE1, [.. "Exif\0\0"u8, .. TinyFiles.Exif("例示", place: true)])), TinyFiles.Png(("eXIf", TinyFiles.Exif("例示", place: true))),
            TinyFiles.PackedPdf("/Author (a)"), TinyFiles.Docx("<w:p><w:r><w:t>a</w:t></w:r></w:p>"),
        ];
        foreach (var file in files)
        {
            for (var round = 0; round < 1500; round++)
            {
                var bytes = (byte[])file.Clone();
                for (var flips = 0; flips < 4; flips++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                FileLook.Of(bytes);
            }
        }
    }

    [Fact]
    public void A_bomb_is_not_opened_to_its_end()
    {
        var facts = FileLook.Of(TinyFiles.Zip(("[Content_Types].xml", "<t/>"u8.ToArray()), ("word/document.xml", new byte[200 * 1024 * 1024])));
        Assert.Equal("展開すると大きくなりすぎるファイル", facts.Closed);
    }

    [Fact]
    public void A_document_type_is_not_followed() =>
        Assert.True(FileLook.Of(TinyFiles.Zip(("[Content_Types].xml", "<t/>"), ("word/document.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>"))).Torn);
}
