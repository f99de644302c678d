namespace Knowledgebase.Sample;

/// <summary>SplitMix64: whole numbers only, so that every machine draws the same.</summary>
sealed class SeededRandom(ulong seed)
{
    ulong _state = seed;

    /// <summary>The draws of one record: the same whatever was drawn for the others.</summary>
    public static SeededRandom Of(ulong seed, string what, int index)
    {
        var mixed = seed;
        foreach (var c in what)
            mixed = (mixed ^ c) * 0x100000001B3;
        var first = new SeededRandom(mixed ^ ((ulong)index * 0xD1342543DE82EF95));
        return new(first.Next());
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to before <paramref name="end"/>.</summary>
    public int Below(int end) => (int)Math.BigMul(Next(), (ulong)end, out _);

    /// <summary>A number from the first to the last, both included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    public bool Percent(int share) => Below(100) < share;

    public T One<T>(ImmutableArray<T> list) => list[Below(list.Length)];

    /// <summary>The first of a list often, the last rarely, as with words in real texts.</summary>
    public T Skewed<T>(ImmutableArray<T> list) => list[SkewedBelow(list.Length)];

    public int SkewedBelow(int end) => Zipf.OfTexts.Draw(this, end);

    /// <summary>Some of a list, each once, in the list's order.</summary>
    public ImmutableArray<T> Some<T>(ImmutableArray<T> list, int count)
    {
        var chosen = new SortedSet<int>();
        while (chosen.Count < Math.Min(count, list.Length))
            chosen.Add(Below(list.Length));
        return [.. chosen.Select(i => list[i])];
    }
}
