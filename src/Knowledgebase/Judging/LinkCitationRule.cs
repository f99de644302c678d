namespace Knowledgebase.Judging;

/// <summary>
/// That a practice uses a material or stands in a collection is said of both, and often by nobody: such a link needs a citation like any
/// statement, or the word that it was inferred. That two records rest on the same lines proves nothing. Invented records claim nothing.
/// </summary>
static class LinkCitationRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog) =>
        from kind in new[] { Kind.Practice, Kind.Lesson }
        from entry in catalog.All(kind)
        where !entry.Record.Head.Example
        let links = ((Case)entry.Value).Links
        from link in links.Materials.Concat(links.Collections)
        where link.Inferred.Length == 0 && link.Cites.IsEmpty
        let what = Kinds.Of(link.Target.Kind).Label
        select new Diagnostic(
            Codes.LinkUnproved,
            link.Spot,
            $"{what}「{link.Target.Slug}」とのつながりに、出典がありません。",
            $"出典に書かれていれば「{{to: {link.Target.Slug}, cites: [{{source: 出典のID, section: 見出しのID}}]}}」、書かれておらず推定するなら「{{to: {link.Target.Slug}, inferred: 理由}}」と書き、どちらでもなければ消してください。"
        );
}
