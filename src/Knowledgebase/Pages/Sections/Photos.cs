using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Sections;

/// <summary>The photos and drawings of a record, with whose they are and that those shown agreed.</summary>
static class Photos
{
    public static SectionView? Of(Site site, ImmutableArray<Photo> photos) =>
        Section(
            "photos",
            "写真・絵",
            photos.IsEmpty ? null : new PhotosBlock([.. photos.Select(photo => View(site, photo))])
        );

    static PhotoView View(Site site, Photo photo)
    {
        var size = site.PictureSizes.GetValueOrDefault(photo.Path);
        return new(
            site.Routes.File(photo.Path),
            size.Width,
            size.Height,
            photo.Alt,
            photo.Caption,
            (photo.Credit.Length > 0 ? $"撮影・作図：{photo.Credit}。" : "")
                + $"権利者：{Format.Fact(photo.Rights.Holder).Text}。利用条件：{Format.Fact(photo.Rights.Licence).Text}。"
                + (photo.Rights.Consent is { IsKnown: true, Value: Consent.Given } ? "写っている人の同意を得ています。" : "")
        );
    }
}
