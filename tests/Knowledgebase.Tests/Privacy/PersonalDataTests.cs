using System.Diagnostics;

namespace Knowledgebase.Tests.Privacy;

/// <summary>The detectors on the examples they were written with, and on texts made to slow them down.</summary>
public sealed class PersonalDataTests
{
    static readonly Dictionary<string, PersonalKind> Kinds = new()
    {
        ["phone"] = PersonalKind.Phone,
        ["mail"] = PersonalKind.Mail,
        ["address"] = PersonalKind.Address,
        ["birthday"] = PersonalKind.Birthday,
        ["mynumber"] = PersonalKind.MyNumber,
        ["child"] = PersonalKind.ChildName,
        ["id"] = PersonalKind.Identity,
    };

    [Fact]
    public void Examples_are_told_and_look_alikes_are_not()
    {
        var wrong = from line in File.ReadLines(Path.Combine(Repository.Tests, "Privacy", "examples.tsv"))
                    where line[0] != '#'
                    let parts = line.Split('\t')
                    let found = parts[0] == "path" ? PersonalData.InName(parts[1]) : PersonalData.In(parts[1], ["ぐんまちゃん"])
                    where parts[0] == "-" ? found.Count > 0 : parts[0] == "path" ? found.Count == 0 : found.All(f => f.Kind != Kinds[parts[0]])
                    select $"{line} → {string.Join(", ", found)}";
        Assert.Equal([], wrong);
    }

    [Theory]
    [InlineData("3年2組の**山田太郎**さん（０９０-1234-5678）", "山田太郎|０９０-1234-5678")]
    [InlineData("電話[ここ](tel:+819012345678)と yamada.taro@example.jp", "+819012345678|yamada.taro@example.jp")]
    [InlineData("〒371-0026 群馬県前橋市大手町1-1-1", "〒371-0026 群馬県前橋市大手町1-1-1")]
    public void A_piece_is_just_what_is_personal(string text, string pieces) =>
        Assert.Equal(pieces.Split('|'), PersonalData.In(text).Select(p => text.Substring(p.Start, p.Length)));

    [Theory]
    [InlineData(123456789018, true)]
    [InlineData(123456789012, false)]
    [InlineData(123456789010, false)]
    public void An_individual_number_must_pass_its_check(long number, bool told) =>
        Assert.Equal(told, PersonalData.In($"マイナンバー {number}").Count > 0);

    public static TheoryData<string> Slow =>
    [
        "5年", "5年2組の", "山田太郎さん", "の保護者", "児童", "氏名：", "090-", "0", "〇九〇－", "(0", "+81", "1-", "前橋市", "群馬県前橋市大手町1-", "群馬県", "市", "1丁目2番",
        "平成24年5月", "生年月日", "2014-05-03生", "a@", "a.", "a@a.", "a [at] ", "[", "(", "Yamada ", "Yamada Taro ", "1234 ", "123456789018 ", "パスワード：", "口座番号", "ー", "さん", " ", "高橋", "東", "。",
    ];

    [Theory]
    [MemberData(nameof(Slow))]
    public void Work_grows_with_the_text_and_no_faster(string part)
    {
        string Of(int length) => string.Concat(Enumerable.Repeat(part, (length / part.Length) + 1))[..length];
        PersonalData.In(Of(5_000));
        var (small, large) = (Time(Of(5_000)), Time(Of(50_000)));
        // Ten times the text; the rest is the noise of a busy machine, far below the hundredfold of a square.
        Assert.True(large < (40 * small) + TimeSpan.FromMilliseconds(150), $"{small.TotalMilliseconds} ms, then {large.TotalMilliseconds} ms");
    }

    static TimeSpan Time(string text) => Enumerable.Range(0, 3).Select(_ =>
    {
        var watch = Stopwatch.StartNew();
        PersonalData.In(text);
        return watch.Elapsed;
    }).Min();
}
