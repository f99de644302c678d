namespace Knowledgebase.Trial;

/// <summary>A list of which the first are drawn often and the last rarely.</summary>
sealed class WeightedList<T>(ImmutableArray<T> list, int flatness)
{
    readonly Zipf _zipf = new(flatness, list.Length);

    public T Draw(SeededRandom random) => list[_zipf.Draw(random)];
}
