namespace Knowledgebase.Privacy;

/// <summary>Kinds of personal data that a text can hold.</summary>
enum PersonalKind
{
    /// <summary>A telephone number that is not plainly an office's.</summary>
    Phone,

    /// <summary>A mail address that is not plainly an office's.</summary>
    Mail,

    /// <summary>A postal address down to the number of the house.</summary>
    Address,

    Birthday,

    /// <summary>An individual number (個人番号, マイナンバー).</summary>
    MyNumber,

    ChildName,

    /// <summary>Another number that stands for one person, or a password.</summary>
    Identity,
}

/// <summary>A piece of a text that is personal data.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many UTF-16 units it has.</param>
readonly record struct PersonalPiece(PersonalKind Kind, int Start, int Length);
