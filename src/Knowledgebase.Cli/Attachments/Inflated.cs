using System.IO.Compression;

namespace Knowledgebase.Cli.Attachments;

/// <summary>Compressed bytes, opened up to a bound.</summary>
static class Inflated
{
    /// <summary>At most so many of the bytes in a zlib stream; what is torn ends where it is torn.</summary>
    public static byte[] Of(byte[] packed, int max)
    {
        using var stream = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var opened = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            for (int read; opened.Length < max && (read = stream.Read(buffer)) > 0;)
                opened.Write(buffer, 0, read);
        }
        catch (InvalidDataException)
        {
            // A reader of the file would show as much, too.
        }
        return opened.ToArray();
    }
}
