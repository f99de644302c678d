namespace Knowledgebase.Search;

/// <summary>What a folded character is to the search. The numbers are part of the client's tables.</summary>
enum CharacterClass : byte
{
    /// <summary>Separates words: blanks, punctuation, symbols, scripts that the search does not know.</summary>
    Separator = 0,

    /// <summary>Kanji, a kanji numeral or single digit beside Japanese, or hangul: found by pairs.</summary>
    Kanji = 1,

    /// <summary>Kana that was written as katakana: found by pairs.</summary>
    Katakana = 2,

    /// <summary>Kana that was written as hiragana: found by pairs.</summary>
    Hiragana = 3,

    /// <summary>Latin, Greek or Cyrillic letters: found by words.</summary>
    Letter = 4,

    /// <summary>Digits: found by words, also together with letters (<c>scratch3</c>).</summary>
    Digit = 5,

    /// <summary>A sign that may stand inside a word (<c>スタディ・ログ</c>, <c>micro:bit</c>); elsewhere it separates.</summary>
    Joiner = 6,

    /// <summary><c>#</c> or <c>+</c>, which belong to the word before them (<c>C#</c>, <c>C++</c>); elsewhere they separate.</summary>
    Suffix = 7,

    /// <summary>Becomes a known character by NFKC (² ① ㎡ ㌔ Ａ); a separator where it does not.</summary>
    Compatible = 8,

    /// <summary>Belongs to the character before it: an accent, a voicing mark, a selector of a glyph variant.</summary>
    Mark = 9,
}
