namespace Knowledgebase.Linking;

static class CitationLinker
{
    public static void Check(ReadRecords read, ImmutableArray<Diagnostic>.Builder found)
    {
        var sources = read
            .Records.Select(r => (r.Id, Source: r.Record as Source))
            .Where(s => s.Source is not null)
            .ToDictionary(s => s.Id, s => s.Source!);
        foreach (var source in sources.Values)
            Repeated(source, found);
        foreach (var use in read.Records.SelectMany(r => r.Citations))
        {
            var citation = use.Citation;
            if (!sources.TryGetValue(citation.Source.Target, out var source))
                continue;
            var section = source.Sections.FirstOrDefault(s => s.Slug == citation.Section);
            if (section is null)
                found.Add(Unknown(citation, source));
            else if (!section.Holds(citation.Lines))
            {
                found.Add(
                    Codes.LinesOutsideSection.At(citation.Spot,
                        $"{string.Join("、", citation.Lines)} は、見出し「{section.Title}」（{section.Slug}）の範囲 {string.Join("、", section.Lines)} の外にあります。")
                );
            }
        }
    }

    static void Repeated(Source source, ImmutableArray<Diagnostic>.Builder found)
    {
        var seen = new Dictionary<string, Section>(StringComparer.Ordinal);
        foreach (var section in source.Sections)
        {
            if (!seen.TryAdd(section.Slug, section))
                found.Add(
                    Codes.DuplicateId.At(section.Spot, $"見出しのID「{section.Slug}」は {seen[section.Slug].Spot} にもあります。")
                );
        }
    }

    static Diagnostic Unknown(Citation citation, Source source)
    {
        var near = DidYouMean.Nearest(citation.Section, source.Sections.Select(s => s.Slug));
        return Codes.UnknownSection.At(citation.Spot,
            $"出典「{source.Head.Title}」に、見出し「{citation.Section}」はありません。",
            near is null ? Codes.UnknownSection.Remedy : $"近いID: {near}。" + Codes.UnknownSection.Remedy);
    }
}
