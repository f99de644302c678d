namespace Knowledgebase.Records.Parts;

sealed class Sharing(Values v, string file)
{
    public ImmutableArray<Adaptation> Adaptations { get; } = v.List("adaptations", "取り入れた学校の工夫", Adaptation.Group,
        "ほかの学校が何を変えて取り入れ、どうなったか。", "[{who: …, changed: …}]");
    public ImmutableArray<AttachedFile> Files { get; } = v.List("files", "ファイル", AttachedFile.Group,
        "配布するファイル。権利を必ず書く。", $"[{{path: {file}}}]");
    public ImmutableArray<Photo> Photos { get; } = v.List("photos", "写真・絵", Photo.Group,
        "ページに載せる写真や絵。代わりの言葉と権利を必ず書く。", Photo.Example);
    public Fact<Rights> Rights { get; } = v.Fact("rights", "権利", Parts.Rights.OfRecord,
        "この記録の文章・写真の権利者、利用条件、同意。", "{holder: …, licence: CC BY 4.0}");
    public Fact<Reference> Contact { get; } = v.Fact("contact", "問い合わせ先", IdOf(Kind.Organization),
        "問い合わせを受ける組織。", "{absent: 未照会}");
}
