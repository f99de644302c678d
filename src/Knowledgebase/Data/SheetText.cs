namespace Knowledgebase.Data;

/// <summary>
/// Text as a workbook writes it (ST_Xstring, ISO/IEC 29500-1 §22.9.2.19): <c>_x0041_</c> would be shown as A, so a text that has these
/// characters is written otherwise. Control characters stand in no text of the site.
/// </summary>
static partial class SheetText
{
    const int MaxLength = 32_767;

    /// <summary>A text that a spreadsheet shows as it is, cut where no cell could hold it, never inside a character.</summary>
    public static string Of(string text)
    {
        if (text.Length > MaxLength)
            text = text[..(MaxLength - (char.IsHighSurrogate(text[MaxLength - 2]) ? 2 : 1))] + "…";
        return Escape().Replace(text, "_x005F_");
    }

    /// <summary>The first character of an escape. What follows stays for the next, since two may share an underscore.</summary>
    [GeneratedRegex("_(?=[xX][0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();
}
