namespace Knowledgebase.Records.Parts;

/// <summary>A text that a rule suspects and that is meant all the same, with the reason.</summary>
sealed class Meant(Values v) : Part(v)
{
    internal static readonly GroupType<Meant> Group = new("理由を示した表記", v => new(v));

    public string Text { get; } = v.Required("text", "書いてあるもの", Text(200, TextKind.AsWritten),
        "知らせにある「」の中の文字を、そのまま。", "027-000-0000");
    public string Reason { get; } = v.Required("reason", "理由", Text(120), "公開してよい理由。", "窓口の代表番号です。");

    public bool Covers(string suspected) => Text.Contains(suspected, StringComparison.Ordinal);
}
