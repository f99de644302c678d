namespace Knowledgebase.Pages.General;

/// <summary>What may be written in the input, for authors: pages and JSON Schemas that follow from the fields and nothing else.</summary>
static class ReferencePages
{
    static readonly ImmutableArray<(string Name, string Label, Shape Shape)> Files =
    [
        .. Kinds.All.Where(kind => kind.HasFile).Select(kind => (kind.Folder, kind.Label, RecordShapes.Of(kind.Kind))),
        ("site", "サイトの設定", SiteSettings.Group.Shape),
    ];

    static readonly ImmutableArray<Field> Common = Inherited(Files.MaxBy(file => file.Shape.Inherited).Shape);

    static readonly ImmutableArray<Shape> CommonParts = [.. Parts(Common)];

    public static IEnumerable<PlannedPage> Plan(Site site) =>
    [
        Page(site.Routes.Reference(), () => All(site)),
        .. Files.Select(file =>
            Page(site.Routes.Reference(file.Name), () => One(site, file.Name, file.Label, file.Shape))
        ),
    ];

    public static IEnumerable<PlannedFile> Schemas(Site site) =>
        Files.Select(file => new MadeFile(
            site.Routes.FileOf(site.Routes.InputSchema(file.Name)),
            () => RecordSchema.OfInput(file.Shape, vocabulary => WordsOf(site.Catalog, vocabulary))
        ));

    // The words of a vocabulary as they may be written: labels first, as people write them.
    static ImmutableArray<string> WordsOf(Catalog catalog, string vocabulary)
    {
        var words = catalog.WordsOf(vocabulary);
        return [.. words.Select(word => word.Label), .. words.Select(word => word.Slug)];
    }

    static PageView All(Site site) => site.Page(site.Routes.Reference(), "記録に書ける項目",
        "記録を書く人のための案内です。input/ のファイルに書ける項目を、種類ごとに示します。",
        [
            new("files", "種類", [new LinksBlock([.. Files.Select(file => Link(site, file.Name, file.Label))])]),
            new("editor", "エディターで使う",
            [
                new TextBlock("JSON Schema を読めるエディターでは、ファイルの一行目に次のように書くと、項目の候補と誤りがその場で出ます。"),
                new CodeBlock(LineOf(site, Kinds.Of(Kind.Practice).Folder)),
            ]),
            Fields("fields", "どの記録にも書ける項目", Common),
            .. Sections(CommonParts),
        ], new LinkView("誤りの番号と直し方", site.Routes.Codes));

    static LinkView Link(Site site, string name, string label) =>
        new(label, site.Routes.Reference(name)) { Note = FileOf(name) };

    static PageView One(Site site, string name, string label, Shape shape)
    {
        var own = shape.Fields[shape.Inherited..];
        var inherits = shape.Inherited > 0;
        return site.Page(site.Routes.Reference(name), $"{label}に書ける項目", $"{FileOf(name)} に書ける項目の名前・書き方・意味・例です。",
        [
            Fields("fields", "項目", own),
            .. Sections(Parts(own).Except(CommonParts)),
            new("file", "エディターで使う",
            [
                new CodeBlock(LineOf(site, name)),
                new LinksBlock(
                [
                    new($"{label}の書き方（JSON Schema）", site.Routes.InputSchema(name)),
                    new(inherits ? "どの記録にも書ける項目" : "ほかの種類に書ける項目", site.Routes.Reference()),
                ]),
            ]),
        ], new LinkView("記録に書ける項目", site.Routes.Reference()));
    }

    static IEnumerable<SectionView> Sections(IEnumerable<Shape> parts) =>
        parts.Select(part => Fields(IdOf(part), $"「{part.Label}」の項目", part.Fields));

    // Two parts may have one label, but not the same fields.
    static string IdOf(Shape part) =>
        "part-" + Fingerprint.Of([part.Label, .. part.Fields.Select(field => field.Key)]);

    static SectionView Fields(string id, string title, ImmutableArray<Field> fields) => new(id, title,
    [
        new TableBlock(title, ["項目", "名前", "書き方", "意味", "例"],
        [
            .. fields.Select(field => new TableRow(null,
            [
                Written(field.Key) with { Note = field.Required ? "必須" : null },
                new([new(field.Label)]),
                new([new(field.AnyType.Form)]),
                new([new(field.Meaning)]),
                Written(field.Example),
            ])),
        ]),
    ]);

    // What is typed: without a Japanese letter it is English.
    static ValueView Written(string text) => new(text) { Lang = text.All(c => c < '\u3000') ? "en" : null };

    // The parts that the forms of fields name, and those that these name.
    static IReadOnlyList<Shape> Parts(IEnumerable<Field> fields)
    {
        var parts = new InputParts(_ => []);
        foreach (var field in fields) field.AnyType.InputSchema(parts);
        return parts.Shapes;
    }

    static ImmutableArray<Field> Inherited(Shape shape) => shape.Fields[..shape.Inherited];

    static string FileOf(string name) => name == "site" ? "input/site.yaml" : $"input/{name}/ID.yaml";

    // The line that leads an editor to a schema: to the file that a build has made, as long as the site has no address.
    static string LineOf(Site site, string name)
    {
        var up = name == "site" ? ".." : "../..";
        var address = site.Routes.Absolute(site.Routes.InputSchema(name))
            ?? $"{up}/artifacts/site/{site.Routes.FileOf(site.Routes.InputSchema(name))}";
        return $"# yaml-language-server: $schema={address}";
    }

    static PlannedPage Page(string url, Func<PageView> view) =>
        new(url, SourceSpot.StartOf("site.yaml"), false, view);
}
