namespace Knowledgebase.Sample;

/// <summary>Numbers of which small ones are drawn often and great ones rarely: n has the weight 1 / (n + flatness) (Zipf–Mandelbrot).</summary>
sealed class Zipf
{
    readonly long[] _sums;

    /// <summary>For numbers from 0 to before <paramref name="end"/>; the finer the unit of weights, the less is rounded.</summary>
    public Zipf(int flatness, int end, long unit = 1L << 40)
    {
        _sums = new long[end];
        var sum = 0L;
        for (var i = 0; i < end; i++)
            _sums[i] = sum += unit / (i + flatness);
    }

    /// <summary>As words are spread in real texts. Its coarse unit stays, because the bytes of a sample are promised.</summary>
    public static Zipf OfTexts { get; } = new(5, 1024, 1L << 32);

    /// <summary>A number below <paramref name="end"/>, or below the greatest that is weighed.</summary>
    public int Draw(SeededRandom random, int end = int.MaxValue)
    {
        end = Math.Min(end, _sums.Length);
        var drawn = (long)Math.BigMul(random.Next(), (ulong)_sums[end - 1], out _);
        var at = _sums.AsSpan(0, end).BinarySearch(drawn);
        return at < 0 ? ~at : at + 1;
    }
}
