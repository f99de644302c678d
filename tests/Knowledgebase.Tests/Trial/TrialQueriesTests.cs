namespace Knowledgebase.Tests.Trial;

/// <summary>The labelled queries: enough of every class, each with something to find.</summary>
[Trait("Pace", "slow")]
public sealed class TrialQueriesTests
{
    const int MinOfAClass = 8;

    [Fact]
    public void Every_query_has_something_to_find_in_2000_records()
    {
        var records = TrialCorpus.Make(2000, 1).Records;
        Assert.DoesNotContain(TrialQueries.All, q => !records.Any(q.Wants));
    }

    [Fact]
    public void Every_class_has_enough_queries_and_at_least_a_third_of_all_is_held_out()
    {
        Assert.All(TrialQueries.All.CountBy(q => q.Class), c => Assert.True(c.Value >= MinOfAClass, c.Key));
        Assert.True(TrialQueries.All.Count(q => q.HeldOut) * 3 >= TrialQueries.All.Length);
        Assert.All(TrialQueries.All.Where(q => q.HeldOut).CountBy(q => q.Class), c => Assert.True(c.Value >= 3, c.Key));
    }

    [Fact]
    public void No_query_is_asked_twice() => Assert.Equal(TrialQueries.All.Length, TrialQueries.All.DistinctBy(q => q.Text).Count());
}
