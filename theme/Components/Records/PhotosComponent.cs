namespace Knowledgebase.Theme.Components.Records;

/// <summary>Pictures stand below what a page says in words, so browsers fetch them when a reader comes near.</summary>
static class PhotosComponent
{
    public static void Write(HtmlWriter w, PhotosBlock photos)
    {
        foreach (var photo in photos.Photos)
        {
            w.Write($"""<figure class="photo"><img src="{photo.Url}" alt="{photo.Alt}" """);
            w.Line($"""width="{photo.Width}" height="{photo.Height}" loading="lazy" decoding="async">""");
            w.Write($"<figcaption>");
            if (photo.Caption.Length > 0)
                w.Write($"<p>{new RunningText(photo.Caption)}</p>");
            w.Line($"""<p class="remark"><small>{photo.Rights}</small></p></figcaption></figure>""");
        }
    }
}
