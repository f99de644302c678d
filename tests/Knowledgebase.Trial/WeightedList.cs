namespace Knowledgebase.Trial;

/// <summary>A list of which the first are drawn often and the last rarely.</summary>
internal sealed class WeightedList<T>(ImmutableArray<T> list, int flatness)
{
    private readonly Zipf _zipf = new(flatness, list.Length);

    public T Draw(SeededRandom dice) => list[_zipf.Draw(dice)];
}
