namespace Knowledgebase.Records.Parts;

/// <summary>A file to download. Without rights it is a mistake: a slide with a textbook's picture may not be published.</summary>
sealed class AttachedFile(Values v) : Part(v)
{
    internal static readonly GroupType<AttachedFile> Group = new("ファイル", v => new(v));

    public string Path { get; } = v.Required("path", "場所", Text(200),
        "input フォルダーの中の場所。", "files/absence-form/guide.pdf");
    public string Label { get; } = v.Required("label", "名前", Text(80), "読者に見せる名前。", "作り方の手引き");
    public bool Editable { get; } = v.Optional("editable", "編集できる", YesNo(), false, "書き換えて使える形式なら true。", "true");
    public Rights Rights { get; } = v.Required("rights", "権利", Rights.OfFile,
        "権利者と利用条件。", "{holder: 例示県教育委員会, licence: CC BY 4.0}", Codes.FileWithoutRights);

    public string Format => Path[(Path.LastIndexOf('.') + 1)..];
}

/// <summary>Who holds the rights, what others may do, and whether the people shown agreed.</summary>
sealed class Rights(Values v, DiagnosticCode missing) : Part(v)
{
    public Fact<string> Holder { get; } = v.RequiredFact("holder", "権利者", Text(80), "権利者の名前。", "例示県教育委員会", missing);
    public Fact<string> Licence { get; } = v.RequiredFact("licence", "利用条件", Text(80),
        "利用条件の名前。", "CC BY 4.0", missing);
    public Fact<Consent> Consent { get; } = v.Fact("consent", "写真・作品の同意", OneOf(Choices.Consents),
        "人の姿や児童生徒の作品が入っているか、その本人と保護者の同意があるか。", "写っていない");

    internal static readonly GroupType<Rights> OfFile = new("権利", v => new(v, Codes.FileWithoutRights));

    internal static readonly GroupType<Rights> OfRecord = new("記録の権利", v => new(v, Codes.MissingField));
}
