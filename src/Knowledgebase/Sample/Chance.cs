namespace Knowledgebase.Sample;

/// <summary>SplitMix64: whole numbers only, so that every machine draws the same.</summary>
internal sealed class Chance(ulong seed)
{
    private const int MostWords = 1024;
    private static readonly ImmutableArray<long> Weights = [.. RunningWeights()];
    private ulong _state = seed;

    /// <summary>The chance of one record: the same whatever was drawn for the others.</summary>
    public static Chance Of(ulong seed, string what, int index)
    {
        var mixed = seed;
        foreach (var c in what) mixed = (mixed ^ c) * 0x100000001B3;
        var first = new Chance(mixed ^ ((ulong)index * 0xD1342543DE82EF95));
        return new Chance(first.Next());
    }

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    public int Below(int end) => (int)Math.BigMul(Next(), (ulong)end, out _);

    public int Between(int first, int last) => first + Below(last - first + 1);

    public bool Percent(int share) => Below(100) < share;

    public T One<T>(ImmutableArray<T> list) => list[Below(list.Length)];

    /// <summary>The first of a list often, the last rarely: the weights are 1/5, 1/6, 1/7… (Zipf–Mandelbrot), as with words in real texts.</summary>
    public T Often<T>(ImmutableArray<T> list) => list[OftenBelow(list.Length)];

    public int OftenBelow(int end)
    {
        end = Math.Min(end, MostWords);
        var drawn = (long)Math.BigMul(Next(), (ulong)Weights[end - 1], out _);
        var at = Weights.AsSpan(0, end).BinarySearch(drawn);
        return at < 0 ? ~at : at + 1;
    }

    /// <summary>Some of a list, each once, in the list's order.</summary>
    public ImmutableArray<T> Some<T>(ImmutableArray<T> list, int count)
    {
        var chosen = new SortedSet<int>();
        while (chosen.Count < Math.Min(count, list.Length)) chosen.Add(Below(list.Length));
        return [.. chosen.Select(i => list[i])];
    }

    private static IEnumerable<long> RunningWeights()
    {
        var sum = 0L;
        for (var i = 1; i <= MostWords; i++) yield return sum += (1L << 32) / (i + 4);
    }
}
