using System.Buffers;

namespace Knowledgebase.Privacy;

/// <summary>Finds personal data in a text. Every rule looks at a bounded stretch around each anchor, so the work grows with the text and no faster.</summary>
public static class PersonalData
{
    const int MinOfPhones = 10;
    const int MinOfMyNumbers = 12;
    static readonly SearchValues<char> KanjiNumbers = SearchValues.Create("〇一二三四五六七八九十");

    /// <summary>The pieces in the order of their places; a mascot is called as a child is, and is none.</summary>
    internal static List<PersonalPiece> In(string text, ImmutableArray<string> mascots) =>
        In(
            mascots.Aggregate(
                text,
                (read, name) =>
                    read.Replace(name, "マスコット".PadRight(name.Length)[..name.Length], StringComparison.Ordinal)
            )
        );

    /// <summary>The pieces in the order of their places.</summary>
    internal static List<PersonalPiece> In(string text)
    {
        var found = new List<PersonalPiece>();
        var folded = Folded.Of(text);
        var digits = 0;
        foreach (var c in folded)
            if (char.IsAsciiDigit(c))
                digits++;
        // A number with too few digits is none of these; most texts are done with after this count.
        if (digits >= MinOfPhones || text.AsSpan().ContainsAny('〇', '零'))
            PhoneNumbers.Find(folded, found);
        if (digits >= MinOfMyNumbers)
            MyNumbers.Find(folded, found);
        if (digits > 0)
            IdentityNumbers.Find(folded, digits, found);
        if (digits > 0 || text.AsSpan().ContainsAny(KanjiNumbers))
        {
            PostalAddresses.Find(folded, found);
            Birthdays.Find(folded, found);
        }
        MailAddresses.Find(folded, found);
        ChildNames.Find(folded, found);
        return Apart(found);
    }

    /// <summary>True for a short text, such as a note of rights, that holds somebody's full name without any word beside it.</summary>
    public static bool NamesSomebody(string text)
    {
        var folded = Folded.Of(text);
        for (var at = 0; at < folded.Length; at++)
            if ((at == 0 || !Folded.IsKanji(folded[at - 1])) && PersonNames.At(folded, at).Form == NameForm.Full)
                return true;
        return RomanNames.IsPerson(folded);
    }

    /// <summary>The pieces in a path or an id, whose words are letters and hyphens: names of persons.</summary>
    internal static List<PersonalPiece> InName(string path)
    {
        var found = new List<PersonalPiece>();
        RomanNames.FindInPath(path, found);
        return Apart(found);
    }

    /// <summary>Sorted; of pieces of one kind that overlap because several rules saw them, the longest.</summary>
    static List<PersonalPiece> Apart(List<PersonalPiece> found)
    {
        if (found.Count < 2)
            return found;
        found.Sort((a, b) => (a.Kind, a.Start, -a.Length).CompareTo((b.Kind, b.Start, -b.Length)));
        var apart = new List<PersonalPiece>(found.Count);
        foreach (var piece in found)
        {
            if (apart.Count == 0 || apart[^1].Kind != piece.Kind || apart[^1].Start + apart[^1].Length <= piece.Start)
                apart.Add(piece);
            else if (piece.Length > apart[^1].Length)
                apart[^1] = piece;
        }
        apart.Sort((a, b) => a.Start.CompareTo(b.Start));
        return apart;
    }
}
