namespace Knowledgebase.Privacy;

enum PersonalKind
{
    /// <summary>Not plainly an office's, as of mail.</summary>
    Phone,

    Mail,

    /// <summary>Down to the number of the house.</summary>
    Address,

    Birthday,

    /// <summary>個人番号, マイナンバー.</summary>
    MyNumber,

    ChildName,

    /// <summary>Another number that stands for one person, or a password.</summary>
    Identity,
}

/// <summary>A piece of a text, in UTF-16 units, that is personal data.</summary>
readonly record struct PersonalPiece(PersonalKind Kind, int Start, int Length);
