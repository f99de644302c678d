namespace Knowledgebase.Records.Parts;

sealed class Requirement(Values v) : Part(v)
{
    internal static readonly GroupType<Requirement> Group = new("必要なもの", v => new(v));

    public string Item { get; } = v.Required("item", "もの", Text(120), "必要なもの。", "児童1人に1台の端末");
    public bool Must { get; } = v.Optional("must", "欠かせない", YesNo(), true, "なくてもできるなら false。", "false");
    public string Alternative { get; } = v.Optional("alternative", "ないとき", Text(200), "", "ないときの代わり。", "2人で1台を使う");
}
