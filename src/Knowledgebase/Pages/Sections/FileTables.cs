namespace Knowledgebase.Pages.Sections;

/// <summary>Files to download: form, size, whether they can be edited, whose they are and what one may do with them.</summary>
static class FileTables
{
    public static TableBlock? Of(Site site, ImmutableArray<AttachedFile> files) =>
        files.IsEmpty
            ? null
            : new TableBlock(
                "ファイルごとの形式と利用条件",
                ["ファイル", "形式", "編集", "権利者", "利用条件", "同意"],
                [
                    .. files.Select(f => new TableRow(
                        null,
                        new(new ValueView(f.Label) { Url = site.Routes.File(f.Path) }),
                        new(FormOf(site, f)),
                        new(f.Editable ? "できる" : "できない"),
                        new(Format.Fact(f.Rights.Holder)),
                        new(Format.Fact(f.Rights.Licence)),
                        new(Consent(f.Rights))
                    )),
                ]
            );

    public static string FormOf(Site site, IPublishedFile file) =>
        $"{file.Format.ToUpperInvariant()}・{Size(site.FileSizes.GetValueOrDefault(file.Path))}";

    public static ValueView Consent(Rights rights) =>
        Format.Fact(rights.Consent, c => Choices.Consents.LabelOf(c));

    /// <summary>A length in KB, from 1 MB on in MB.</summary>
    public static string Size(long bytes)
    {
        const long mega = 1024 * 1024;
        return bytes >= mega
            ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (decimal)mega:0.0}MB")
            : string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (bytes + 1023) / 1024)}KB");
    }
}
