namespace Knowledgebase.Cli.Serve;

/// <summary>Puts the script that follows changes into a page on its way to the browser. Published files never hold it.</summary>
static class Injection
{
    public static byte[] Into(ReadOnlySpan<byte> page, string build)
    {
        var head = page.IndexOf("</head>"u8);
        var script = Encoding.ASCII.GetBytes(
            $"<script src=\"{DevAssets.Script}\" defer data-build=\"{build}\"></script>"
        );
        return head < 0 ? page.ToArray() : [.. page[..head], .. script, .. page[head..]];
    }
}
