namespace Knowledgebase.Records.Parts;

/// <summary>A file to download. Without rights it is a mistake: a slide with a textbook's picture may not be published.</summary>
public sealed record AttachedFile(string Path, string Label, bool Editable, Rights Rights, SourceSpot Spot)
{
    /// <summary>What the file's name ends in, such as <c>pdf</c>.</summary>
    public string Format => Path[(Path.LastIndexOf('.') + 1)..];

    internal static readonly Shape<AttachedFile> Shape = Schema.Shape.Of<AttachedFile>("ファイル", f =>
    {
        var path = f.Required("path", "場所", new TextType(200), "input フォルダーの中の場所。", "files/absence-form/guide.pdf");
        var label = f.Required("label", "名前", new TextType(80), "読者に見せる名前。", "作り方の手引き");
        var editable = f.Optional("editable", "編集できる", new YesNoType(), false, "書き換えて使える形式なら true。", "true");
        var rights = f.Required("rights", "権利", new PartType<Rights>(Rights.OfFile), "権利者と利用条件。", "{holder: 例示県教育委員会, licence: CC BY 4.0}",
            Codes.FileWithoutRights);
        return v => new AttachedFile(path[v], label[v], editable[v], rights[v], v.Spot);
    });
}

/// <summary>Who holds the rights, what others may do, and whether the people shown agreed.</summary>
public sealed record Rights(Fact<string> Holder, Fact<string> Licence, Fact<Consent> Consent)
{
    /// <summary>Rights of a file.</summary>
    internal static readonly Shape<Rights> OfFile = Say("権利", Codes.FileWithoutRights);

    /// <summary>Rights of a record's own text and pictures.</summary>
    internal static readonly Shape<Rights> OfRecord = Say("記録の権利", Codes.MissingField);

    private static Shape<Rights> Say(string label, DiagnosticCode missing) => Schema.Shape.Of<Rights>(label, f =>
    {
        var holder = f.RequiredFact("holder", "権利者", new TextType(80), "権利者の名前。", "例示県教育委員会", missing);
        var licence = f.RequiredFact("licence", "利用条件", new TextType(80), "利用条件の名前。", "CC BY 4.0", missing);
        var consent = f.Fact("consent", "写真・作品の同意", new ChoiceType<Consent>(Choices.Consents),
            "人の姿や児童生徒の作品が入っているか、その本人と保護者の同意があるか。", "写っていない");
        return v => new Rights(holder[v], licence[v], consent[v]);
    });
}
