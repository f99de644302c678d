namespace Knowledgebase.Tests.Linking;

/// <summary>What is near a practice is near by what it is about, in an order that does not change, with the reason in words.</summary>
public sealed class SimilarCasesTests
{
    static Catalog Catalog { get; } = CatalogBuilder.Link(RecordReader.Read([.. SiteTest.Example.Sources.Values]).Read).Catalog!;

    [Fact]
    public void The_nearest_shares_most_and_says_what()
    {
        var near = Near("absence");
        Assert.Equal(("survey", "同じ場面：校務・保護者との連絡、同じ道具：フォーム"), (near[0].Entry.Id.Slug, near[0].Reason));
        Assert.Equal("meeting", near[1].Entry.Id.Slug);
    }

    [Fact]
    public void At_most_five_never_itself_never_by_project_alone()
    {
        var similar = new SimilarCases(Catalog);
        Assert.All(Catalog.CaseEntries, entry =>
        {
            var near = similar.To(entry);
            Assert.InRange(near.Length, 0, 5);
            Assert.DoesNotContain(near, n => n.Entry.Id == entry.Id);
            Assert.All(near, n => Assert.StartsWith("同じ", n.Reason, StringComparison.Ordinal));
            Assert.All(near, n => Assert.DoesNotContain("プロジェクト", n.Reason, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void The_order_is_always_the_same() =>
        Assert.Equal(
            Catalog.CaseEntries.Select(e => string.Join(' ', new SimilarCases(Catalog).To(e).Select(n => n.Entry.Id))),
            Catalog.CaseEntries.Select(e => string.Join(' ', new SimilarCases(Catalog).To(e).Select(n => n.Entry.Id))));

    static ImmutableArray<(Entry Entry, string Reason)> Near(string practice) =>
        new SimilarCases(Catalog).To(Catalog[new RecordId(Kind.Practice, practice)]);
}
