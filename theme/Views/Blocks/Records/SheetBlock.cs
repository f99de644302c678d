namespace Knowledgebase.Theme.Views.Blocks.Records;

/// <summary>What a page has only as a sheet to hand out: all the rest of the sheet is the page itself, cut to one A4 by style where the address asks.</summary>
/// <param name="Address">The page's full address as text; null while the site's host is not settled.</param>
/// <param name="Qr">The same address as a QR code: a bitmap as base64.</param>
/// <param name="Changed">When the record was last changed, as a sentence.</param>
public sealed record SheetBlock(string? Address, string? Qr, string? Changed) : UnsearchedBlock
{
    /// <summary>The fragment that asks for it.</summary>
    public static string Id => "sheet";
}
