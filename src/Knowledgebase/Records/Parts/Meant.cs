namespace Knowledgebase.Records.Parts;

/// <summary>A text of the record that a rule suspects (a telephone number, say) and that is meant all the same, with the reason.</summary>
/// <param name="Text">The text as it stands in the record, without what is around it.</param>
/// <param name="Reason">Why it may be published.</param>
/// <param name="Spot">Where it is said.</param>
public sealed record Meant(string Text, string Reason, SourceSpot Spot)
{
    /// <summary>True for a suspected text that this covers.</summary>
    public bool Covers(string suspected) => Text.Contains(suspected, StringComparison.Ordinal);

    internal static readonly Shape<Meant> Shape = Schema.Shape.Of<Meant>("理由を示した表記", f =>
    {
        var text = f.Required("text", "書いてあるもの", new TextType(200) { Kind = TextKind.AsWritten }, "知らせにある「」の中の文字を、そのまま。", "027-000-0000");
        var reason = f.Required("reason", "理由", new TextType(120), "公開してよい理由。", "窓口の代表番号です。");
        return v => new Meant(text[v], reason[v], v.Spot);
    });
}
