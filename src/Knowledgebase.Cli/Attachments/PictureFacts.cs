namespace Knowledgebase.Cli.Attachments;

/// <summary>What comes to light while the notes of one picture or document are read.</summary>
sealed partial class PictureFacts
{
    const int MaxXmp = 512 * 1024;

    public List<FileNote> Names { get; } = [];

    public List<FileNote> Texts { get; } = [];

    readonly List<string> towns = [];

    public string? Place { get; set; }

    /// <summary>Adds a town or part of one, as somebody typed it; a place that was measured says more.</summary>
    public void Town(string name)
    {
        name = name.Trim('\0', ' ');
        if (name.Length > 0 && !towns.Contains(name))
            towns.Add(name);
    }

    /// <summary>Whose the picture is: a name where somebody is named, otherwise a text as every other.</summary>
    public void Rights(string text)
    {
        if (PersonalData.NamesSomebody(text))
            Name("著作権の欄", text);
        else
            Text("著作権の欄", text);
    }

    public void Name(string where, string name) => Add(Names, where, name);

    public void Text(string where, string text) => Add(Texts, where, text);

    /// <summary>Reads what XMP says of persons and places, by its element and attribute names; both ways of writing RDF look alike to that.</summary>
    public void Xmp(ReadOnlySpan<byte> packet)
    {
        var xmp = Encoding.UTF8.GetString(packet[..Math.Min(packet.Length, MaxXmp)]);
        foreach (Match match in Creator().Matches(xmp))
            Name("作者の欄", System.Net.WebUtility.HtmlDecode(match.Groups["name"].Value));
        foreach (Match match in Owner().Matches(xmp))
            Name(
                match.Groups["tag"].ValueSpan.Contains("Serial", StringComparison.Ordinal)
                    ? "カメラの製造番号の欄"
                    : "持ち主の欄",
                System.Net.WebUtility.HtmlDecode(match.Groups["name"].Value)
            );
        foreach (Match match in Copyright().Matches(xmp))
            Rights(System.Net.WebUtility.HtmlDecode(match.Groups["name"].Value));
        foreach (Match match in Towns().Matches(xmp))
            Town(System.Net.WebUtility.HtmlDecode(match.Groups["name"].Value));
        foreach (Match match in Description().Matches(xmp))
            Text("説明・題名の欄", System.Net.WebUtility.HtmlDecode(match.Groups["name"].Value));
        if (
            Place is null
            && Latitude().Match(xmp) is { Success: true } latitude
            && Longitude().Match(xmp) is { Success: true } longitude
        )
            Place = $"緯度{latitude.Groups["at"].Value}、経度{longitude.Groups["at"].Value}";
    }

    public AttachmentFacts As(FileForm form) =>
        new(form)
        {
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
