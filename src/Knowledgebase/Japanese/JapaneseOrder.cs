namespace Knowledgebase.Japanese;

/// <summary>
/// The order in which Japanese looks things up (JIS X 4061 in short): signs, numbers by their value, Latin, kana in the order of the
/// syllables, kanji. か and が, や and ゃ, hiragana and katakana are one; only between equals ー goes before small, small before large,
/// unvoiced before voiced. Our own, because the machine's collation differs between systems and years.
/// </summary>
static class JapaneseOrder
{
    const char Sign = '\x01',
        Number = '\x02',
        Latin = '\x03',
        Kana = '\x04',
        Other = '\x05';
    const char LongMark = '\x01',
        Small = '\x02',
        Repeat = '\x03',
        Large = '\x04';
    const string SmallKana = "ぁぃぅぇぉっゃゅょゎゕゖ",
        LargeKana = "あいうえおつやゆよわかけ";
    static readonly string[] Rows =
    [
        "あかさたなはまやらわ",
        "いきしちにひみりゐ",
        "うくすつぬふむゆる",
        "えけせてねへめれゑ",
        "おこそとのほもよろを",
        "ん",
    ];

    /// <summary>Such keys stand, compared unit by unit, where the texts stand in Japanese order.</summary>
    public static string KeyOf(string text)
    {
        var key = new Key();
        var plain = Plain(text);
        for (var i = 0; i < plain.Length; i++)
        {
            if (char.IsAsciiDigit(plain[i]))
                i = key.AddNumber(plain, i);
            else
                key.Add(plain[i]);
        }
        return key.ToString() + '\0' + text;
    }

    internal static string Plain(string text) => NumbersInText.InDigits(text.Normalize(NormalizationForm.FormKD));

    sealed class Key
    {
        readonly StringBuilder _first = new(),
            _voicing = new(),
            _form = new(),
            _script = new();
        char _last;

        public int AddNumber(string text, int start)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            var digits = text.AsSpan(start, end - start).TrimStart('0');
            _first.Append(Number).Append((char)(0x100 + digits.Length)).Append(digits);
            _form.Append((char)(0x100 + end - start));
            _last = '\0';
            return end - 1;
        }

        public void Add(char c)
        {
            if (c is '\u3099' or '\u309A' && _voicing.Length > 0)
            {
                _voicing[^1] = c == '\u3099' ? '\x02' : '\x03';
                return;
            }
            if (c == 'ー' && Array.Find(Rows, row => row.Contains(_last)) is { } row)
                AddKana(row[0], LongMark, '\x01');
            else if (c is 'ゝ' or 'ヽ' && _last != '\0')
                AddKana(_last, Repeat, c == 'ゝ' ? '\x01' : '\x02');
            else if (c is >= 'ぁ' and <= 'ゖ')
                AddKana(c, '\x01');
            else if (c is >= 'ァ' and <= 'ヶ')
                AddKana((char)(c - 'ァ' + 'ぁ'), '\x02');
            else
                AddOther(c);
        }

        public override string ToString() => $"{_first}\0{_voicing}\0{_form}\0{_script}";

        void AddKana(char c, char script)
        {
            var small = SmallKana.IndexOf(c);
            AddKana(small < 0 ? c : LargeKana[small], small < 0 ? Large : Small, script);
        }

        void AddKana(char plain, char form, char script)
        {
            _first.Append(Kana).Append(plain);
            _voicing.Append('\x01');
            _form.Append(form);
            _script.Append(script);
            _last = plain;
        }

        void AddOther(char c)
        {
            _last = '\0';
            if (char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                return;
            var latin = c < '\u2000' && char.IsLetter(c);
            _first
                .Append(
                    latin ? Latin
                    : char.IsLetter(c) || char.IsSurrogate(c) ? Other
                    : Sign
                )
                .Append(latin ? char.ToLowerInvariant(c) : c);
        }
    }
}
