namespace Knowledgebase.Tests.Cli.Attachments;

/// <summary>Each form of picture says its size, as it stands upright, and what it does not say is not guessed.</summary>
public sealed class PictureSizeTests
{
    static readonly byte[] Exif = [.. "Exif\0\0"u8];

    public static TheoryData<string, byte[], int, int> Pictures => new()
    {
        { "jpg", TinyFiles.Photo(640, 480), 640, 480 },
        { "jpg held upright", TinyFiles.Photo(640, 480, (0xE1, [.. Exif, .. TinyFiles.Held(6, big: true)])), 480, 640 },
        { "jpg held upright, written by another maker", TinyFiles.Photo(640, 480, (0xE1, [.. Exif, .. TinyFiles.Held(8, big: false)])), 480, 640 },
        { "jpg held level", TinyFiles.Photo(640, 480, (0xE1, [.. Exif, .. TinyFiles.Held(1, big: true)])), 640, 480 },
        { "png", TinyFiles.Png(1600, 900), 1600, 900 },
        { "webp with notes", TinyFiles.Webp(1601, 20), 1601, 20 },
        { "webp of lossy colours", TinyFiles.Riff(("VP8 ", [0x10, 0, 0, 0x9D, 0x01, 0x2A, 0x20, 0x43, 0x58, 0x02])), 800, 600 },
        { "webp of exact colours", TinyFiles.Riff(("VP8L", [0x2F, .. TinyFiles.Low(799 | (599 << 14))])), 800, 600 },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_says_its_size(string form, byte[] bytes, int width, int height) =>
        Assert.Equal((form, new PictureSize(width, height), false), (form, FileLook.Of(bytes).Size, FileLook.Of(bytes).Torn));

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_cut_or_changed_anywhere_never_makes_the_reader_fail(string form, byte[] bytes, int width, int height)
    {
        _ = (form, width, height);
        for (var length = 0; length < bytes.Length; length++) FileLook.Of(bytes[..length]);
        for (var at = 0; at < bytes.Length; at++)
            foreach (var value in (byte[])[0, 0x7F, 0x80, 0xFF])
            {
                byte[] changed = [.. bytes];
                changed[at] = value;
                FileLook.Of(changed);
            }
    }

    [Fact]
    public void A_webp_that_ends_before_it_says_or_holds_no_picture_is_torn()
    {
        var whole = TinyFiles.Webp(800, 600, ("XMP ", [.. "<photoshop:City>例示市</photoshop:City>"u8]));
        Assert.Equal(("例示市", false), (FileLook.Of(whole).Place, FileLook.Of(whole).Torn));
        Assert.True(FileLook.Of(whole[..^1]).Torn);
        Assert.True(FileLook.Of(TinyFiles.Riff(("EXIF", TinyFiles.Exif("例示", place: false)))).Torn);
    }

    [Fact]
    public void A_picture_without_a_size_has_none()
    {
        Assert.Null(FileLook.Of(TinyFiles.Jpeg()).Size);
        Assert.Null(FileLook.Of(TinyFiles.Png()).Size);
    }
}
