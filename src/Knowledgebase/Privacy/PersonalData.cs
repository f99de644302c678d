using System.Buffers;

namespace Knowledgebase.Privacy;

/// <summary>Finds personal data in a text. Every rule looks at a bounded stretch around each anchor, so the work grows with the text and no faster.</summary>
public static class PersonalData
{
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789０１２３４５６７８９〇零一二三四五六七八九");

    /// <summary>The pieces in the order of their places.</summary>
    public static List<PersonalPiece> In(string text)
    {
        var found = new List<PersonalPiece>();
        var folded = Folded.Of(text);
        if (text.AsSpan().ContainsAny(Numbers))
        {
            PhoneNumbers.Find(folded, found);
            PostalAddresses.Find(folded, found);
            Birthdays.Find(folded, found);
            MyNumbers.Find(folded, found);
        }
        IdentityNumbers.Find(folded, found);
        MailAddresses.Find(folded, found);
        ChildNames.Find(folded, found);
        return Apart(found);
    }

    /// <summary>The pieces in a path or an id, whose words are letters and hyphens: names of persons.</summary>
    public static List<PersonalPiece> InName(string path)
    {
        var found = new List<PersonalPiece>();
        RomanNames.FindInPath(path, found);
        return Apart(found);
    }

    /// <summary>Sorted; of pieces of one kind that overlap because several rules saw them, the longest.</summary>
    private static List<PersonalPiece> Apart(List<PersonalPiece> found)
    {
        if (found.Count < 2) return found;
        found.Sort((a, b) => a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length));
        var apart = new List<PersonalPiece>(found.Count);
        foreach (var piece in found)
        {
            if (apart.Count == 0 || apart[^1].Kind != piece.Kind || apart[^1].Start + apart[^1].Length <= piece.Start) apart.Add(piece);
            else if (piece.Length > apart[^1].Length) apart[^1] = piece;
        }
        apart.Sort((a, b) => a.Start.CompareTo(b.Start));
        return apart;
    }
}
