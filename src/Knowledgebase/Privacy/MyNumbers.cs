namespace Knowledgebase.Privacy;

/// <summary>Individual numbers: twelve digits whose last one follows from the others (番号法施行規則), not said to be something else.</summary>
static partial class MyNumbers
{
    const int Length = 12;

    public static void Find(string text, List<PersonalPiece> found)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;
            var before = Folded.At(text, i - 1);
            var joined =
                before is '.' or '_' or '/' || (before == '-' && char.IsAsciiLetterOrDigit(Folded.At(text, i - 2)));
            if (joined || char.IsAsciiLetterOrDigit(before))
            {
                while (i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
                    i++;
                continue;
            }
            var end = Read(text, i, out var grouped, out var good);
            if (good && IsMeant(text, i, end, grouped))
                found.Add(new(PersonalKind.MyNumber, i, end - i));
            i = Math.Max(i, end - 1);
        }
    }

    /// <summary>Reads twelve digits, in one run or in threefold four; behind it ends what was read.</summary>
    static int Read(string text, int start, out bool grouped, out bool good)
    {
        Span<int> digits = stackalloc int[Length];
        var (count, at, separators) = (0, start, 0);
        while (at < text.Length && count < Length)
        {
            if (char.IsAsciiDigit(text[at]))
                digits[count++] = text[at] - '0';
            else if (
                count is 4 or 8
                && separators < 2
                && (text[at] is ' ' or '.' or '・' || Folded.IsDash(text[at]))
                && char.IsAsciiDigit(Folded.At(text, at + 1))
            )
                separators++;
            else
                break;
            at++;
        }
        grouped = separators == 2;
        var next = Folded.At(text, at);
        good =
            count == Length
            && separators is 0 or 2
            && !char.IsAsciiLetterOrDigit(next)
            && next is not ('_' or '/')
            && !((Folded.IsDash(next) || next == '.') && char.IsAsciiDigit(Folded.At(text, at + 1)))
            && Checks(digits);
        return at;
    }

    static bool Checks(ReadOnlySpan<int> digits)
    {
        var (sum, any) = (0, 0);
        for (var n = 1; n < Length; n++)
        {
            sum += digits[Length - 1 - n] * (n <= 6 ? n + 1 : n - 5);
            any |= digits[Length - 1 - n];
        }
        return any != 0 && digits[^1] == (sum % 11 <= 1 ? 0 : 11 - (sum % 11));
    }

    static bool IsMeant(string text, int start, int end, bool grouped)
    {
        var around = text.AsSpan(Math.Max(0, start - 40), Math.Min(text.Length, end + 20) - Math.Max(0, start - 40));
        if (Named().IsMatch(around))
            return true;
        // One number of eleven passes the check by chance: without its name, it must at least not have another one.
        return !Surroundings.AreOfCode(text, start)
            && !Surroundings.AreOfPhone(text, start)
            && (grouped || !Counted().IsMatch(text, end));
    }

    [GeneratedRegex("個人番号|マイナンバー|my ?number", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex("\\G\\s?(?:円|件|人|名|%|個|冊|点|台|本|万|kg|km|バイト|回|行|秒)")]
    private static partial Regex Counted();
}
