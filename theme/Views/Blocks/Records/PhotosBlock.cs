namespace Knowledgebase.Theme.Views.Blocks.Records;

/// <summary>Photos and drawings of a record, each with the words that stand for it.</summary>
public sealed record PhotosBlock(ImmutableArray<PhotoView> Photos) : Block
{
    internal override IEnumerable<string> Texts() => Photos.SelectMany(photo => new[] { photo.Alt, photo.Caption });
}

/// <summary>One picture of this site. Its size is known before it arrives, so that nothing moves.</summary>
public sealed record PhotoView(string Url, int Width, int Height, string Alt, string Caption, string Rights);
