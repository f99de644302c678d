namespace Knowledgebase.Tests.Sources;

/// <summary>No text holds what nobody sees or no two machines show alike, however it is written; names and pictures keep their signs.</summary>
public sealed class CharactersTests
{
    const string Good = "summary: 架空です。\ncites: [{source: report, section: results}]\nprojects: [river]\n";

    /// <summary>One of each kind: tag, filler, joiner, mark of vowels, selector, blank pattern, annotation, abbreviation, shorthand, music, private, unassigned.</summary>
    public static TheoryData<int> Meaningless =>
    [
        0xE0001, 0xE0041, 0xE007F, 0x115F, 0x1160, 0x1680, 0x1D159, 0x13441, 0x13442, 0x16FE4, 0x3164, 0xFFA0, 0x034F, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180E, 0x180F, 0x2800,
        0xFFF9, 0xFFFA, 0xFFFB, 0xFFFC, 0xFFFD, 0x070F, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE000, 0xF8FF, 0xF0000, 0x10FFFD, 0x0378, 0x2FE0,
        0xFDD0, 0xFFFE, 0x1FFFE, 0x2FFFF, 0x10FFFE, 0x200B, 0x200C, 0x200D, 0x200E, 0x202E, 0x2060, 0x2064, 0x2066, 0x206F, 0x00AD, 0x061C, 0xFEFF,
        0xFE00, 0xFE0F, 0xE0100, 0xE01EF, 0x85, 0x9F, 0x7F, 0x2028, 0x2029, 0x323B0, 0x1FAFF, 0xE0080,
    ];

    [Theory]
    [MemberData(nameof(Meaningless))]
    public void What_nobody_can_read_is_refused_as_it_is_and_as_an_escape(int c)
    {
        var sign = char.ConvertFromUtf32(c);
        var name = string.Create(CultureInfo.InvariantCulture, $"U+{c:X4}");
        Assert.Contains(name, Refused($"title: いろ{sign}は\n{Good}").Message, StringComparison.Ordinal);
        Assert.Contains(name, Refused(string.Create(CultureInfo.InvariantCulture, $"title: \"いろ\\U{c:X8}は\"\n{Good}")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("葛\U000E0100城市")]
    [InlineData("辻\U000E0101さん")]
    [InlineData("𠮷\U000E0100野")]
    [InlineData("\u795E\uFE00社")]
    [InlineData("👩‍💻の授業")]
    [InlineData("👩🏽‍🚀の授業")]
    [InlineData("🏳️‍🌈")]
    [InlineData("❤️‍🔥")]
    [InlineData("🏴‍☠️")]
    [InlineData("1️⃣ 番目")]
    [InlineData("㊗️ と ☀️ と ℹ️")]
    [InlineData("🇯🇵")]
    [InlineData("\uFA11と\uFA10と\uFA19")]
    [InlineData("か\u3099")]
    [InlineData("①㎡№℃…―〜")]
    public void Names_and_pictures_keep_what_chooses_and_joins_their_signs(string title) =>
        Assert.Equal(-1, Characters.IndexOfForbidden(title));

    [Theory]
    [InlineData("あ\U000E0100", 1)]
    [InlineData("葛\U000E0100\U000E0101", 3)]
    [InlineData("1\uFE0F", 1)]
    [InlineData("A\uFE0F", 1)]
    [InlineData("葛\uFE0F", 1)]
    [InlineData("x\u200Dy", 1)]
    [InlineData("👩\u200D授業", 2)]
    [InlineData("授業\u200D👩", 2)]
    [InlineData("\u200D", 0)]
    [InlineData("👩\u200D", 2)]
    [InlineData("あ\uD800い", 1)]
    public void Signs_that_choose_or_join_nothing_are_hidden(string text, int at) => Assert.Equal(at, Characters.IndexOfForbidden(text));

    [Fact]
    public void A_name_keeps_the_kanji_that_Unicode_would_replace()
    {
        const string title = "\uFA11 \uFA10 \uFA19 か\u3099";
        var (read, _) = RecordReader.Read([new SourceFile("practices/x.yaml", Encoding.UTF8.GetBytes($"title: {title}\n{Good}"))]);
        Assert.Equal("\uFA11 \uFA10 \uFA19 が", Assert.IsType<Practice>(Assert.Single(read.Records).Record).Head.Title);
    }

    static Diagnostic Refused(string text)
    {
        var (read, errors) = RecordReader.Read([new SourceFile("practices/x.yaml", Encoding.UTF8.GetBytes(text))]);
        Assert.Null(Assert.Single(read.Records).Record);
        return Assert.Single(errors, m => m.Code == Codes.ForbiddenCharacter && m.Spot.Line == 1);
    }
}
