namespace Knowledgebase.Records.Parts;

/// <summary>A file that a record publishes as it is, with the rights in it.</summary>
interface IPublishedFile
{
    string Path { get; }

    /// <summary>What readers or authors know it by.</summary>
    string Label { get; }

    Rights Rights { get; }

    SourceSpot Spot { get; }

    string Format => Path[(Path.LastIndexOf('.') + 1)..];
}

/// <summary>A file to download. Without rights it is a mistake: a slide with a textbook's picture may not be published.</summary>
sealed class AttachedFile(Values v) : Part(v), IPublishedFile
{
    internal static readonly GroupType<AttachedFile> Group = new("ファイル", v => new(v));

    public string Path { get; } = v.Required("path", "場所", Text(200),
        "input フォルダーの中の場所。", "files/absence-form/guide.pdf");
    public string Label { get; } = v.Required("label", "名前", Text(80), "読者に見せる名前。", "作り方の手引き");
    public bool Editable { get; } = v.Optional("editable", "編集できる", YesNo(), false, "書き換えて使える形式なら true。", "true");
    public Rights Rights { get; } = v.Required("rights", "権利", Rights.OfFile,
        "権利者と利用条件。", "{holder: 例示県教育委員会, licence: CC BY 4.0}", Codes.FileWithoutRights);

    SourceSpot IPublishedFile.Spot => Spot;
}

/// <summary>A photo or a drawing that a record's page shows. Who cannot see it reads its words instead, so it has none without.</summary>
sealed class Photo(Values v) : Part(v), IPublishedFile
{
    internal static readonly GroupType<Photo> Group = new("写真・絵", v => new(v));

    internal static string Example => "[{path: files/form/room.jpg, alt: …, rights: {…}}]";

    public string Path { get; } = v.Required("path", "場所", Text(200),
        "input フォルダーの中の場所。形式は jpg・png・webp、縦も横も1,600画素まで、400KBまで。撮影した場所の情報は消しておく。",
        "files/absence-form/room.jpg");
    public string Alt { get; } = v.Required("alt", "代わりの言葉", Text(200),
        "写真を見られない人に、何が写っているかを伝える言葉。写っている人の名前は書かない。", "児童が机を寄せ、1台の端末を囲んでいる");
    public string Caption { get; } = v.Optional("caption", "説明", Text(120), "", "写真の下に出す説明。", "話合いの場面");
    public string Credit { get; } = v.Optional("credit", "撮影・作図", Text(80), "", "撮った、または描いた組織など。", "例示県教育委員会");
    public Rights Rights { get; } = v.Required("rights", "権利", Rights.OfFile,
        "権利者、利用条件、写っている人の同意。同意した人の名前は書かない。",
        "{holder: 例示県教育委員会, licence: CC BY 4.0, consent: 同意あり}", Codes.FileWithoutRights);

    string IPublishedFile.Label => Alt;

    SourceSpot IPublishedFile.Spot => Spot;
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
