namespace Knowledgebase.Privacy;

/// <summary>Personal data as mistakes: what was seen, and how to say that it is meant.</summary>
static class PersonalDiagnostics
{
    const int MaxQuoted = 60;

    /// <summary>The mistake that a piece of a text is.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="text">The piece.</param>
    /// <param name="spot">Where it is.</param>
    /// <param name="where">Where it is in words, ending in に, where the place is that of a whole file.</param>
    /// <param name="record">What the record is called that may say that it is meant; empty where none can.</param>
    public static Diagnostic Of(PersonalKind kind, string text, SourceSpot spot, string where, string record)
    {
        var (code, name, kept) = Of(kind);
        return new(
            code,
            spot,
            $"{where}{name}と思われる「{Quoted(text)}」があります。",
            code.Remedy + (record.Length == 0 ? "" : SaidToBeMeant(kept, record, text))
        );
    }

    /// <summary>How a record says that a text is meant, ready to copy.</summary>
    public static string SaidToBeMeant(string when, string record, string text)
    {
        var quoted = text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);
        return $"{when}、{record}に「meant: [{{text: \"{quoted}\", reason: 載せてよい理由}}]」と書き足します。";
    }

    static (DiagnosticCode Code, string Name, string Kept) Of(PersonalKind kind) =>
        kind switch
        {
            PersonalKind.Phone => (Codes.PersonalPhone, "電話番号", "窓口などの番号なら"),
            PersonalKind.Mail => (Codes.PersonalMail, "メールアドレス", "窓口などのアドレスなら"),
            PersonalKind.Address => (Codes.PersonalAddress, "番地までの住所", "施設や会場の住所なら"),
            PersonalKind.Birthday => (Codes.Birthday, "人の生年月日", "歴史上の人物など、載せてよい日なら"),
            PersonalKind.MyNumber => (Codes.MyNumber, "マイナンバー（個人番号）", "ほかの番号なら"),
            PersonalKind.Identity => (Codes.IdentityNumber, "人に結び付く番号や暗証の言葉", "例や見本なら"),
            _ => (Codes.ChildName, "児童生徒や保護者の名前", "公人や架空の人物など、載せてよい名前なら"),
        };

    static string Quoted(string text) =>
        (text.Length <= MaxQuoted ? text : text[..MaxQuoted] + "…").Replace('\n', ' ');
}
