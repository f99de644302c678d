namespace Knowledgebase.Pages.Linked;

/// <summary>One version of a course of study: its name, its year, and its address as linked data.</summary>
sealed record CourseOfStudy(string Name, string Address);

/// <summary>A code of the Ministry (学習指導要領コード), under which a part of a course of study is published as linked data.</summary>
static partial class CurriculumCode
{
    // The linked data of all courses of study: https://w3id.org/jp-cos/ leads to what each address names.
    const string Base = "https://w3id.org/jp-cos/";

    // The first two digits say which version of which course: announced anew, the same words get another code.
    static readonly ImmutableDictionary<string, CourseOfStudy> Versions = ImmutableDictionary.CreateRange([
        Version("71", "幼稚園教育要領（平成20年告示）", "Kindergarten/2008"),
        Version("72", "小学校学習指導要領（平成20年告示）", "Elementary/2008"),
        Version("81", "幼稚園教育要領（平成29年告示）", "Kindergarten/2017"),
        Version("82", "小学校学習指導要領（平成29年告示）", "Elementary/2017"),
        Version("83", "中学校学習指導要領（平成29年告示）", "LowerSecondary/2017"),
        Version("84", "高等学校学習指導要領（平成30年告示）", "UpperSecondary/2018"),
    ]);

    /// <summary>Null where it is no code.</summary>
    public static string? AddressOf(string code) => Code().IsMatch(code) ? Base + code : null;

    /// <summary>Null where the version is not known to us.</summary>
    public static CourseOfStudy? VersionOf(string code) =>
        Code().IsMatch(code) ? Versions.GetValueOrDefault(code[..2]) : null;

    static KeyValuePair<string, CourseOfStudy> Version(string digits, string name, string place) =>
        new(digits, new(name, Base + place));

    [GeneratedRegex("^[0-9A-Za-z]{16}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
