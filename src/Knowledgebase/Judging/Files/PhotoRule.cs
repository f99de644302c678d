namespace Knowledgebase.Judging.Files;

/// <summary>A photo is a picture that browsers show, no larger and no heavier than a page for a telephone can bear.</summary>
static class PhotoRule
{
    const int MaxSide = 1_600;
    const int MaxKilobytes = 400;

    /// <summary>The endings of pictures that a page can show.</summary>
    internal static readonly ImmutableArray<string> Formats = ["jpg", "png", "webp"];

    public static IEnumerable<Diagnostic> Judge(Catalog catalog, IReadOnlyList<Attachment> attachments)
    {
        var there = attachments.Where(a => a.Failure is null).DistinctBy(a => a.Path).ToDictionary(a => a.Path);
        var photos = AttachedFileRule.FilesOf(catalog).Where(file => file is Photo).DistinctBy(file => file.Path);
        foreach (var photo in photos)
        {
            if (!Formats.Contains(photo.Format))
                yield return Codes.NotAPhoto.At(photo.Spot, $"「{photo.Path}」は、写真として載せられない種類のファイルです。");
            else if (there.GetValueOrDefault(photo.Path) is { } file)
                foreach (var fault in Judge(file))
                    yield return fault;
        }
    }

    static IEnumerable<Diagnostic> Judge(Attachment file)
    {
        var kilobytes = (file.Length + 1023) / 1024;
        if (kilobytes > MaxKilobytes)
            yield return Codes.HeavyPhoto.At(file.Path, $"写真が{Numerals.Of((int)kilobytes)}KBあります（上限は{MaxKilobytes}KB）。");
        if (file.Facts is not { Torn: false } facts)
            yield break;
        if (facts.Size is not { } size)
            yield return Codes.TornAttachment.At(file.Path, "写真の縦と横の大きさを読み取れません。");
        else if (size.Width > MaxSide || size.Height > MaxSide)
            yield return Codes.LargePhoto.At(
                file.Path,
                $"写真が横{Numerals.Of(size.Width)}×縦{Numerals.Of(size.Height)}画素あります（上限は縦も横も{Numerals.Of(MaxSide)}画素）。"
            );
    }
}
