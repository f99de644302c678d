using System.Buffers;

namespace Knowledgebase.Privacy;

/// <summary>
/// Telephone numbers: Japanese ones by the form of their groups (市外局番 and 市内局番 have six digits together, the number behind them four),
/// mobile and IP numbers by their beginning, and those that begin with +81.
/// </summary>
static class PhoneNumbers
{
    const int MaxGroups = 6;
    static readonly SearchValues<char> Ends = SearchValues.Create(" \n「」、。()");
    static readonly string[] Counters =
    [
        "円",
        "件",
        "人",
        "名",
        "%",
        "号室",
        "個",
        "冊",
        "行",
        "頁",
        "番地",
        "点",
        "年",
        "月",
        "日",
        "回",
        "kg",
        "km",
        "台",
        "本",
        "版",
        "万",
    ];
    static readonly string[] Specimens = ["のように", "のような", "の形", "の書式", "などの形", "といった形"];

    public static void Find(string text, List<PersonalPiece> found)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not ('0' or '+' or '〇' or '零') || Joins(text, i - 1))
                continue;
            if (Read(text, i) is not { } number)
                continue;
            if (IsPersonal(text, i, number))
                found.Add(new(PersonalKind.Phone, number.Start, number.End - number.Start));
            i = number.End - 1;
        }
    }

    /// <summary>True for what makes a number a part of something longer. A word for telephones may touch it: TEL090-….</summary>
    static bool Joins(string text, int at)
    {
        var c = Folded.At(text, at);
        if (char.IsAsciiLetter(c))
            return !Surroundings.AreOfPhone(text, at + 1);
        return char.IsAsciiDigit(c)
            || c is '.' or '_' or '#' or '+'
            || Digit(c, kanji: true) >= 0
            || (c == '-' && char.IsAsciiLetterOrDigit(Folded.At(text, at - 1)));
    }

    static Number? Read(string text, int start)
    {
        var kanji = text[start] is '〇' or '零';
        var digits = new System.Text.StringBuilder(16);
        Span<int> groups = stackalloc int[MaxGroups];
        var (count, at, end, bracket) = (0, start, start, Folded.At(text, start - 1) == '(');
        var abroad = text[start] == '+';
        if (abroad)
            at++;
        while (count < MaxGroups && digits.Length <= 14)
        {
            var from = at;
            for (int d; (d = Digit(Folded.At(text, at), kanji)) >= 0 && digits.Length <= 14; at++)
                digits.Append((char)('0' + d));
            if (at == from)
                break;
            groups[count++] = at - from;
            end = at;
            at = Skip(text, at, kanji);
        }
        var all = digits.ToString();
        if (!abroad && !all.StartsWith('0'))
            return null;
        if (abroad)
        {
            if (!all.StartsWith("81", StringComparison.Ordinal))
                return null;
            var rest = all[2..].TrimStart('0');
            return rest.Length is 9 or 10 ? new(bracket ? start - 1 : start, end, "0" + rest, Grouped: true) : null;
        }
        if (!EndsWell(text, end))
            return null;
        var opened = bracket && Folded.At(text, start + groups[0]) == ')';
        return Fits(all, groups[..count]) ? new(opened ? start - 1 : start, end, all, count > 1) : null;
    }

    /// <summary>The place behind one separator between groups, with blanks around it.</summary>
    static int Skip(string text, int at, bool kanji)
    {
        var (signs, blanks) = (0, 0);
        for (; signs + blanks < 4; at++)
        {
            var c = Folded.At(text, at);
            if (c == ' ' && blanks < 2)
                blanks++;
            else if (signs < 2 && (Folded.IsDash(c) || c is '(' or ')' or '.' or '・' || (kanji && c == 'の')))
                signs++;
            else
                break;
        }
        return at;
    }

    static int Digit(char c, bool kanji) =>
        c is >= '0' and <= '9' ? c - '0'
        : kanji ? (c == '零' ? 0 : "〇一二三四五六七八九".IndexOf(c, StringComparison.Ordinal))
        : -1;

    /// <summary>False when the digits go on, or count something.</summary>
    static bool EndsWell(string text, int end)
    {
        var next = Folded.At(text, end);
        if (char.IsAsciiLetterOrDigit(next) || next == '_')
            return false;
        if (Folded.IsDash(next) && char.IsAsciiLetterOrDigit(Folded.At(text, end + 1)))
            return false;
        var rest = text.AsSpan(end);
        foreach (var counter in Counters)
            if (rest.StartsWith(counter, StringComparison.Ordinal))
                return false;
        return true;
    }

    static bool Fits(string digits, ReadOnlySpan<int> groups)
    {
        if (IsMobile(digits) || digits.StartsWith("050", StringComparison.Ordinal))
            return digits.Length == 11
                && groups is [11] or [3, 8] or [3, 4, 4] or [7, 4] or [3, 3, 5] or [5, 6] or [3, 2, 6];
        if (digits.Length != 10 || digits[1] == '0')
            return false;
        return groups is [10] or [3, 7] or [2, 8] or [4, 6] or [5, 5] or [6, 4]
            || (groups.Length == 3 && groups[2] == 4 && groups[0] is >= 2 and <= 5 && groups[1] >= 1);
    }

    public static bool IsMobile(string digits) =>
        digits is ['0', '6' or '7' or '8' or '9', '0', not '0', ..] or ['0', '7' or '9', '0', ..];

    static bool IsPersonal(string text, int at, Number number)
    {
        // Numbers that only enterprises and offices can have.
        if (
            number.Digits.StartsWith("0120", StringComparison.Ordinal)
            || number.Digits.StartsWith("0800", StringComparison.Ordinal)
            || number.Digits.StartsWith("0570", StringComparison.Ordinal)
            || number.Digits.StartsWith("0990", StringComparison.Ordinal)
        )
            return false;
        var behind = text.AsSpan(number.End).TrimStart("」』）) ");
        foreach (var specimen in Specimens)
            if (behind.StartsWith(specimen, StringComparison.Ordinal))
                return false;
        if (Surroundings.AreOfCode(text, at) || IsInAddress(text, at))
            return false;
        if (IsMobile(number.Digits))
            return true;
        if (!number.Grouped && !Surroundings.AreOfPhone(text, at) && !Surroundings.AreCalled(text, number.End))
            return false;
        return !Surroundings.AreOfOffice(text, at, number.End);
    }

    /// <summary>True within an address of the web, whose parts are no telephone numbers.</summary>
    static bool IsInAddress(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 80), Math.Min(80, at));
        var blank = before.LastIndexOfAny(Ends);
        return (blank < 0 ? before : before[blank..]).Contains("://", StringComparison.Ordinal);
    }

    sealed record Number(int Start, int End, string Digits, bool Grouped);
}
