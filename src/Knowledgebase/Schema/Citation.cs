namespace Knowledgebase.Schema;

/// <summary>A place in a source: section and heading for readers, line numbers of the extraction for
/// checking.</summary>
public sealed class Citation(Values v) : Part(v)
{
    internal static readonly GroupType<Citation> Group = new("出典の場所", v => new(v))
    {
        Called = "出典の場所（source・section・lines の組）",
        Check = (citation, scope) => scope.Cite(citation),
    };

    internal Reference Source { get; } =
        v.Required("source", "出典", new ReferenceType(Kind.Source) { IsBare = true }, "出典の記録のID。", "tenken-r5");
    internal string Section { get; } =
        v.Required("section", "見出し", new IdType(), "出典の記録の sections にある見出しのID。", "ict-skill-results");
    internal string Heading { get; } =
        v.Optional(
            "heading",
            "小見出し",
            Text(60),
            "",
            "見出しの中の小見出し（【 】の中の語など）。",
            "ICT教育推進研究協議会"
        );
    internal ImmutableArray<LineRange> Lines { get; } =
        v.Optional("lines", "行", new LinesType(), [], "PDFから取り出した文字の行番号。", "101-103");
}

/// <summary>A citation together with who cites.</summary>
public sealed record CitationUse(RecordId From, Citation Citation);
