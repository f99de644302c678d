using System.Numerics;

namespace Knowledgebase.Search.Index;

/// <summary>Writes numbers in as many bits as they need, the highest bit first.</summary>
sealed class BitWriter
{
    readonly List<byte> _bytes = [];
    int _free;

    public int Length => (_bytes.Count * 8) - _free;

    /// <summary>What was written, filled up with zeros to whole bytes.</summary>
    public byte[] ToArray() => [.. _bytes];

    public void Write(uint value, int bits)
    {
        while (bits > 0)
        {
            if (_free == 0)
            {
                _bytes.Add(0);
                _free = 8;
            }
            var now = Math.Min(bits, _free);
            _bytes[^1] |= (byte)(((value >> (bits - now)) & ((1u << now) - 1)) << (_free - now));
            _free -= now;
            bits -= now;
        }
    }

    /// <summary>Writes a number below a limit in the fewest bits: the lower numbers need one bit less where the limit is no power of two.</summary>
    public void WriteBelow(uint value, uint limit)
    {
        if (limit <= 1)
            return;
        var bits = BitOperations.Log2(limit - 1) + 1;
        var shorter = (uint)((1UL << bits) - limit);
        if (value < shorter)
            Write(value, bits - 1);
        else
            Write(value + shorter, bits);
    }

    /// <summary>Writes that many ones and a zero; at the most possible number the zero is left out.</summary>
    public void WriteUnary(int value, int max)
    {
        for (var i = 0; i < value; i++)
            Write(1, 1);
        if (value < max)
            Write(0, 1);
    }

    /// <summary>
    /// Writes ascending numbers from first to last by binary interpolative coding (Moffat, Stuiver 2000): the middle one first, then each
    /// half within the narrower limits. Numbers in a row cost nothing.
    /// </summary>
    public void WriteAscending(ReadOnlySpan<int> numbers, int first, int last)
    {
        if (numbers.IsEmpty || last - first + 1 == numbers.Length)
            return;
        var middle = numbers.Length / 2;
        var number = numbers[middle];
        WriteBelow((uint)(number - first - middle), (uint)(last - first - numbers.Length + 2));
        WriteAscending(numbers[..middle], first, number - 1);
        WriteAscending(numbers[(middle + 1)..], number + 1, last);
    }

    public void Append(byte[] bytes, int length)
    {
        for (var at = 0; at < length; at += 8)
        {
            var bits = Math.Min(8, length - at);
            Write((uint)bytes[at / 8] >> (8 - bits), bits);
        }
    }
}
