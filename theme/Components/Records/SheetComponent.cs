namespace Knowledgebase.Theme.Components.Records;

/// <summary>The foot of a sheet to hand out, which stands on paper only.</summary>
static class SheetComponent
{
    public static void Write(HtmlWriter w, SheetBlock sheet)
    {
        w.Write($"""<div class="handout" id="{SheetBlock.Id}">""");
        if (sheet.Qr is { } code)
            w.Write($"""<img src="data:image/bmp;base64,{code}" alt="{w.Words.QrCode}">""");
        w.Write($"<p>{w.Words.SheetRest}{sheet.Address ?? w.Words.NoAddress}");
        w.Line($"<br>{sheet.Changed}{w.Words.SheetIsCut}</p></div>");
    }
}
