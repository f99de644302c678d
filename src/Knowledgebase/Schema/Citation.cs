using System.Text.Json.Nodes;

namespace Knowledgebase.Schema;

/// <summary>A place in a source: section and heading for readers, line numbers of the extraction for checking.</summary>
/// <param name="Source">The source.</param>
/// <param name="Section">Id of one of its sections.</param>
/// <param name="Heading">The heading inside the section, as printed; or empty.</param>
/// <param name="Lines">Lines of the extraction; may be empty for sources without one.</param>
/// <param name="Spot">Where it was written.</param>
public sealed record Citation(Reference Source, string Section, string Heading, ImmutableArray<LineRange> Lines, SourceSpot Spot)
{
    internal static readonly Shape<Citation> Shape = Schema.Shape.Of<Citation>("出典の場所", f =>
    {
        var source = f.Required("source", "出典", new ReferenceType(Kind.Source), "出典の記録のID。", "tenken-r5");
        var section = f.Required("section", "見出し", new IdType(), "出典の記録の sections にある見出しのID。", "ict-skill-results");
        var heading = f.Optional("heading", "小見出し", new TextType(60), "", "見出しの中の小見出し（【 】の中の語など）。", "ICT教育推進研究協議会");
        var lines = f.Optional("lines", "行", new LinesType(), [], "抽出したテキストの行番号。", "101-103");
        return v => new Citation(source[v], section[v], heading[v], lines[v], v.Spot);
    });
}

/// <summary>A citation; the record or item that cites is kept with it, so that the source's pages can list it.</summary>
public sealed record CitationType : FieldType<Citation>
{
    /// <inheritdoc/>
    public override string Form => "出典の場所（source・section・lines の組）";

    internal override Datum ToDatum(Citation value, PartValues parts) => parts.Of(value);

    internal override JsonObject Schema(SchemaParts parts) => parts.Refer(Citation.Shape);

    internal override bool TryRead(YamlValue value, RecordReading reading, out Citation result)
    {
        if (!Citation.Shape.TryRead(value, reading, out result)) return false;
        reading.Cite(result);
        return true;
    }
}

/// <summary>A citation together with who cites.</summary>
public sealed record CitationUse(RecordId From, Citation Citation);
