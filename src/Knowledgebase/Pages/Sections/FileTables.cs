namespace Knowledgebase.Pages.Sections;

/// <summary>Files to download with form and size, and beside each what one may do with it and whose it is.</summary>
static class FileTables
{
    public static TableBlock? Of(Site site, ImmutableArray<AttachedFile> files) =>
        files.IsEmpty
            ? null
            : new TableBlock(
                "ファイルごとの形式と利用条件",
                ["ファイル", "利用条件"],
                [
                    .. files.Select(f => new TableRow(
                        null,
                        new(new ValueView(f.Label)
                        {
                            Url = site.Routes.File(f.Path),
                            Note = $"{FormOf(site, f)}・{(f.Editable ? "編集できる" : "編集できない")}",
                        }),
                        new(
                            Format.Fact(f.Rights.Licence),
                            Labelled("権利者", Format.Fact(f.Rights.Holder)),
                            Labelled("同意", Consent(f.Rights))
                        )
                    )),
                ]
            );

    static ValueView Labelled(string label, ValueView value) => value with { Text = $"{label}：{value.Text}" };

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
