namespace Knowledgebase.Cli.Attachments;

sealed partial class PictureFacts
{
    const int MaxXmp = 512 * 1024;

    public List<FileNote> Names { get; } = [];

    public List<FileNote> Texts { get; } = [];

    readonly List<string> towns = [];

    public string? Place { get; set; }

    /// <summary>True where the camera was held upright, so that programs turn the picture by a quarter.</summary>
    public bool Turned { get; set; }

    PictureSize? size;

    public void Sized(int width, int height)
    {
        if (width > 0 && height > 0)
            size ??= new(width, height);
    }

    /// <summary>A town as somebody typed it; a place that was measured says more.</summary>
    public void Town(string name)
    {
        name = name.Trim('\0', ' ');
        if (name.Length > 0 && !towns.Contains(name))
            towns.Add(name);
    }

    /// <summary>A name where somebody is named, otherwise a text as every other.</summary>
    public void Rights(string text)
    {
        if (PersonalData.NamesSomebody(text))
            Name("著作権の欄", text);
        else
            Text("著作権の欄", text);
    }

    public void Name(string where, string name) => Add(Names, where, name);

    public void Text(string where, string text) => Add(Texts, where, text);

    /// <summary>By the names of elements and attributes: both ways of writing RDF look alike to that.</summary>
    public void Xmp(ReadOnlySpan<byte> packet)
    {
        var xmp = Encoding.UTF8.GetString(packet[..Math.Min(packet.Length, MaxXmp)]);
        foreach (var (_, name) in Found(Creator(), xmp))
            Name("作者の欄", name);
        foreach (var (tag, name) in Found(Owner(), xmp))
            Name(tag.Contains("Serial") ? "カメラの製造番号の欄" : "持ち主の欄", name);
        foreach (var (_, owner) in Found(Copyright(), xmp))
            Rights(owner);
        foreach (var (_, town) in Found(Towns(), xmp))
            Town(town);
        foreach (var (_, text) in Found(Description(), xmp))
            Text("説明・題名の欄", text);
        if (
            Place is null
            && Latitude().Match(xmp) is { Success: true } latitude
            && Longitude().Match(xmp) is { Success: true } longitude
        )
            Place = $"緯度{latitude.Groups["at"].Value}、経度{longitude.Groups["at"].Value}";
    }

    static IEnumerable<(string Tag, string Text)> Found(Regex field, string xmp) =>
        field
            .Matches(xmp)
            .Select(m => (m.Groups["tag"].Value, System.Net.WebUtility.HtmlDecode(m.Groups["name"].Value)));

    public AttachmentFacts As(FileForm form) =>
        new(form)
        {
            Size = Turned && size is { } lying ? new(lying.Height, lying.Width) : size,
            Place = Place ?? (towns.Count > 0 ? string.Join('、', towns) : null),
            Names = [.. Names.Distinct()],
            Texts = [.. Texts.Distinct()],
        };

    static void Add(List<FileNote> notes, string where, string text)
    {
        text = text.Trim();
        if (text.Length > 0)
            notes.Add(new(where, text));
    }

    [GeneratedRegex(
        """
            <(?:dc:creator|pdf:Author|xmp:Author)>\s*(?:<rdf:(?:Seq|Bag|Alt)>\s*)?(?:<rdf:li[^<>]{0,60}>)?(?<name>[^<>]{1,200})<
            |(?:dc:creator|pdf:Author|photoshop:CaptionWriter)="(?<name>[^"<>]{1,200})"
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Creator();

    [GeneratedRegex(
        """
            (?<tag>(?:aux|exifEX|exif|MicrosoftPhoto):(?:(?:Camera)?OwnerName|(?:Body|Camera)?SerialNumber))(?:="|>)(?<name>[^"<>]{1,200})["<]
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Owner();

    [GeneratedRegex("""<dc:rights>\s*(?:<rdf:Alt>\s*)?(?:<rdf:li[^<>]{0,60}>)?(?<name>[^<>]{1,200})<""")]
    private static partial Regex Copyright();

    [GeneratedRegex(
        """(?:photoshop:City|Iptc4xmp(?:Core:Location|Ext:(?:City|Sublocation)))(?:="|>)\s*(?<name>[^"<>]{1,100})["<]"""
    )]
    private static partial Regex Towns();

    [GeneratedRegex(
        """<dc:(?:description|title)>\s*(?:<rdf:Alt>\s*)?(?:<rdf:li[^<>]{0,60}>)?(?<name>[^<>]{1,2000})<"""
    )]
    private static partial Regex Description();

    [GeneratedRegex("""exif:GPSLatitude(?:="|>)(?<at>[0-9][^"<>]{1,40})["<]""")]
    private static partial Regex Latitude();

    [GeneratedRegex("""exif:GPSLongitude(?:="|>)(?<at>[0-9][^"<>]{1,40})["<]""")]
    private static partial Regex Longitude();
}
