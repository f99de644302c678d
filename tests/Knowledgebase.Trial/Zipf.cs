namespace Knowledgebase.Trial;

/// <summary>A list of which the first are drawn often and the last rarely: the n-th has the weight 1 / (n + flatness).</summary>
internal sealed class Zipf<T>
{
    private readonly ImmutableArray<T> _list;
    private readonly long[] _sums;

    public Zipf(ImmutableArray<T> list, int flatness)
    {
        _list = list;
        _sums = new long[list.Length];
        var sum = 0L;
        for (var i = 0; i < _sums.Length; i++) _sums[i] = sum += (1L << 40) / (i + flatness);
    }

    public T Draw(Dice dice)
    {
        var drawn = (long)Math.BigMul(dice.Next(), (ulong)_sums[^1], out _);
        var at = Array.BinarySearch(_sums, drawn);
        return _list[at < 0 ? ~at : at + 1];
    }
}
