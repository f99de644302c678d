namespace Knowledgebase.Cli.Disk;

/// <summary>Makes one file and reads from it what the check of the site must know.</summary>
internal static class Rendering
{
    public static ReadOnlyMemory<byte> Of(PlannedFile file, Road road, out PageFacts? page)
    {
        try
        {
            var bytes = file.Make!();
            page = road.Read(file, bytes.Span);
            return bytes;
        }
        catch (Exception e)
        {
            // The core is pure: whatever it throws here, the disk included, is our fault and no mistake in the input.
            throw new RenderException(file, e);
        }
    }
}
