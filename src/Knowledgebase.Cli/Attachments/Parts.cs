using System.IO.Compression;
using System.Xml;

namespace Knowledgebase.Cli.Attachments;

/// <summary>The parts of a ZIP, each opened up to a bound and all together up to another: a file of 40 KB can hold terabytes.</summary>
sealed class Parts(ZipArchive archive)
{
    const int MaxParts = 5000;
    const int MaxPart = 24 * 1024 * 1024;
    const int MaxAll = 96 * 1024 * 1024;

    static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        MaxCharactersInDocument = MaxPart,
    };

    int _opened;

    /// <summary>True when something was left out because it is too large.</summary>
    public bool TooLarge { get; private set; } = archive.Entries.Count > MaxParts;

    /// <summary>The names of all parts, in their order.</summary>
    public string[] Names { get; } = [.. archive.Entries.Take(MaxParts).Select(e => e.FullName)];

    public IEnumerable<string> Matching(string start, string end) =>
        Names
            .Where(n =>
                n.StartsWith(start, StringComparison.Ordinal) && n.EndsWith(end, StringComparison.OrdinalIgnoreCase)
            )
            .Order(StringComparer.Ordinal);

    /// <summary>The bytes of a part; empty when there is none or it is too large.</summary>
    public byte[] Bytes(string name)
    {
        if (archive.GetEntry(name) is not { } entry || TooLarge)
            return [];
        using var stream = entry.Open();
        using var opened = new MemoryStream();
        var buffer = new byte[32 * 1024];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            _opened += read;
            if (opened.Length + read > MaxPart || _opened > MaxAll)
            {
                TooLarge = true;
                return [];
            }
            opened.Write(buffer, 0, read);
        }
        return opened.ToArray();
    }

    /// <summary>Walks the elements and texts of an XML part.</summary>
    public void Walk(string name, Action<XmlReader> at)
    {
        var bytes = Bytes(name);
        if (bytes.Length == 0)
            return;
        using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
        while (reader.Read())
            at(reader);
    }
}
