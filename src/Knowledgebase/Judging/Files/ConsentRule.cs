namespace Knowledgebase.Judging.Files;

/// <summary>A picture is published only when those in it agreed, or when nobody is in it.</summary>
static class ConsentRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog) =>
        from file in AttachedFileRule.FilesOf(catalog)
        where PhotoRule.Formats.Contains(file.Format) && !file.Rights.Consent.IsKnown
        select Codes.PictureWithoutConsent.At(file.Spot, $"画像「{file.Label}」に、写っている人や作品を作った人の同意が書かれていません。");
}
