namespace Knowledgebase.Trial;

/// <summary>Chance in whole numbers only (SplitMix64), so that every machine throws the same.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The dice of one record, whatever was thrown for the others.</summary>
    public static Dice Of(ulong seed, int record)
    {
        var first = new Dice(seed ^ ((ulong)record * 0xD1342543DE82EF95));
        return new Dice(first.Next());
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
}
