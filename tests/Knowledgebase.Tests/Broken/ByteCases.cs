namespace Knowledgebase.Tests.Broken;

/// <summary>Mistakes that a file under version control cannot hold or should not: bytes, sizes, links.</summary>
static class ByteCases
{
    const string Practice = "practices/litter.yaml";
    const string Good =
        "title: 例示の川のごみ調べ\nsummary: 川のごみを調べる架空の実践です。\ncites: [{source: report, section: results, lines: 6}]\nprojects: [river]\n";

    public static IReadOnlyDictionary<string, Func<SiteTest, SiteTest>> All { get; } = new Dictionary<string, Func<SiteTest, SiteTest>>
    {
        ["KB0101-too-large"] = site => site.With(new SourceFile(Practice, default, ReadFailure.TooLarge)),
        ["KB0102-link"] = site => site.With(new SourceFile(Practice, default, ReadFailure.NotOrdinary)),
        ["KB0102-linked-attachment"] = site => site.With(new Attachment("files/litter/sheet.pdf", 0, ReadFailure.NotOrdinary)),
        ["KB0140-closed-file"] = site => site.With(new SourceFile(Practice, default, ReadFailure.ClosedFile)),
        ["KB0140-closed-folder"] = site => site.With(new SourceFile("terms", default, ReadFailure.ClosedFolder)),
        ["KB0140-closed-attachments"] = site => site.With(new Attachment("files/litter", 0, ReadFailure.ClosedFolder)),
        ["KB0141-vanished"] = site => site.With(new SourceFile(Practice, default, ReadFailure.Vanished)),
        ["KB0142-name"] = site => site.With(new SourceFile("practices/\uFFFD\uFFFD.yaml", default, ReadFailure.NameNotText)),
        ["KB0143-left-out"] = site => site.With(Practice, Good + string.Concat(Enumerable.Range(1, 1_021).Select(n => $"field{n}: 例示\n"))),
        // 表 in Shift_JIS is 0x95 0x5C.
        ["KB0103-shift-jis"] = site => site.With(Practice, [.. "title: "u8, 0x95, 0x5C, .. "\n"u8]),
        ["KB0104-zero-width"] = site => site.With(Practice, Good.Replace("川のごみ調べ", "川の\u200bごみ調べ", StringComparison.Ordinal)),
        ["KB0104-escaped"] = site => site.With(Practice, Good + "steps: [\"拾う\\u202Eう拾\"]\n"),
        ["KB0105-no-byte"] = site => site.With(Practice, ""),
        ["KB0107-tab"] = site => site.With(Practice, Good + "steps:\n\t- 拾う\n"),
        ["KB0104-tags"] = site => site.With(Practice, Good.Replace("川のごみ調べ", "川の\U000E0061ごみ調べ", StringComparison.Ordinal)),
        ["KB0104-private-use"] = site => site.With(Practice, Good + "steps: [\"\\uE000川で拾う\"]\n"),
        ["KB0118-hidden"] = site => site.With("practices/litter\u200b.yaml", Good),
        ["KB0118-copy"] = site => site.With(Practice, Good).With("practices/litter - コピー.yaml", Good),
        ["KB0118-numbered-copy"] = site => site.With(Practice, Good).With("practices/litter-2.yaml", Good
            .Replace("調べ", "集め", StringComparison.Ordinal).Replace("調べる", "集める", StringComparison.Ordinal)).With("practices/litter (1).yaml", Good),
        ["KB0118-example-is-free"] = site => site.With(Practice, Good).With("practices/Litter.yaml", Good),
        ["KB0123-leftovers"] = site => new[] { "practices/~$litter.docx", "practices/Thumbs.db", "sources/desktop.ini", "practices/x.yaml.bak", "practices/x.yaml~", "practices/4913" }
            .Aggregate(site, (s, path) => s.With(path, ""))
            .With(new Attachment("files/litter/~$plan.docx", 162)).With(new Attachment("files/Thumbs.db", 4096)).With(new Attachment("files/.DS_Store", 6148)),
        ["KB0310-copy"] = site => site.With(new Attachment("files/litter/sheet - コピー.pdf", 100)),
        ["KB0114-too-many"] = site => site.With(Practice, Good + "steps: [" + string.Concat(Enumerable.Repeat("a,", 20_001)) + "]\n"),
        ["KB0115-too-long"] = site => site.With(Practice, Good + "steps:\n  - " + new string('川', 50_001) + "\n"),
        // With more than a hundred sources the second page of their list lies at sources/page/2/.
        ["KB0501-list-page"] = site => Enumerable.Range(1, 100).Aggregate(site, (s, n) => s.With($"sources/r{n}.yaml", Source(n)))
            .With("sources/page.yaml", Source(0) + "sections: [{id: \"2\", title: 二}]\n"),
        ["KB0605-too-broad"] = site => Enumerable.Range(1, 60).Aggregate(site, (s, n) => s.With($"sources/r{n}.yaml", Source(n)))
            .With("dictionary/spellings.yaml", "title: 例示の辞書\nsummary: 例示の言葉の書き方です。\nsame: [[リポート, 報告書]]\n"),
        ["KB0310-too-large"] = site => site.With(new Attachment("files/litter/sheet.pdf", 60L * 1024 * 1024)),
        ["KB0517-large-file"] = site => With(site, "sheet.pdf", TinyFiles.Pdf(), 26L * 1024 * 1024),
        ["KB0310-wide-name"] = site => site.With(new Attachment("files/litter/記録用紙.pdf", 100)),
        ["KB0806-label"] = site => With(site, "list.csv", [.. "学年,氏名\n3,山田太郎\n"u8]),
        ["KB0811-photo"] = site => With(site, "river.jpg", TinyFiles.Jpeg((0xE1, [.. "Exif\0\0"u8, .. TinyFiles.Exif("例示の課", place: true)]))),
        ["KB0812-author"] = site => With(site, "sheet.pdf", TinyFiles.Pdf("<< /Author (Rei Hanako) >>")),
        ["KB0813-changes"] = site => With(site, "plan.docx", TinyFiles.Docx("<w:p><w:del><w:r><w:delText>前の文</w:delText></w:r></w:del></w:p>")),
        ["KB0814-encrypted"] = site => With(site, "sheet.pdf", TinyFiles.Pdf("/Encrypt 5 0 R")),
        ["KB0821-web-page"] = site => With(site, "sheet.pdf", [.. "<!DOCTYPE html><title>login</title>"u8]),
        ["KB0821-other-picture"] = site => With(site, "river.jpg", TinyFiles.Png()),
        ["KB0822-empty"] = site => With(site, "sheet.pdf", []),
        ["KB0823-lfs"] = site => With(site, "sheet.pdf", [.. "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12345\n"u8]),
        ["KB0831-sheet"] = site => Photo(site, "sheet.pdf", TinyFiles.Pdf()),
        ["KB0308-elsewhere"] = site => Photo(site, "//example.jp/river.jpg", TinyFiles.Jpeg(), "https:"),
        ["KB0412-photo"] = site => Photo(site, "river.jpg", TinyFiles.Photo(800, 600), consent: "{absent: 記載なし}"),
        ["KB0811-webp"] = site => Photo(site, "river.webp", TinyFiles.Webp(800, 600, ("EXIF", TinyFiles.Exif("例示の課", place: true)))),
        ["KB0832-wide"] = site => Photo(site, "river.jpg", TinyFiles.Photo(4032, 3024)),
        ["KB0832-high"] = site => Photo(site, "river.png", TinyFiles.Png(900, 1601)),
        ["KB0833-heavy"] = site => Photo(site, "river.jpg", [.. TinyFiles.Photo(1600, 1200)[..^2], .. new byte[500 * 1024], 0xFF, 0xD9]),
        ["KB0824-photo"] = site => Photo(site, "river.jpg", TinyFiles.Jpeg()),
        ["KB0824-half"] = site => With(site, "plan.docx", TinyFiles.Docx("<w:p/>")[..^40]),
    };

    /// <summary>The practice with a file of these bytes.</summary>
    static SiteTest With(SiteTest site, string name, byte[] bytes, long? length = null) => site
        .With(Practice, Good + $"files: [{{path: files/litter/{name}, label: 例示のファイル, rights: {{holder: 例示の課, licence: CC BY 4.0, consent: 写っていない}}}}]\n")
        .With(new Attachment($"files/litter/{name}", length ?? bytes.Length) { Facts = FileLook.Of(bytes) });

    /// <summary>The practice with a photo of these bytes.</summary>
    static SiteTest Photo(SiteTest site, string name, byte[] bytes, string folder = "files/litter/", string consent = "写っていない")
    {
        var path = folder + name;
        site = site.With(Practice, Good + $"photos: [{{path: \"{path}\", alt: 例示の川原, rights: {{holder: 例示の課, licence: CC BY 4.0, consent: {consent}}}}}]\n");
        return path.Contains("//", StringComparison.Ordinal) ? site : site.With(new Attachment(path, bytes.Length) { Facts = FileLook.Of(bytes) });
    }

    static string Source(int number) => $"title: 例示の報告書{number}\nsummary: {number}番目の架空の報告書です。\ntype: 報告\n";

}
