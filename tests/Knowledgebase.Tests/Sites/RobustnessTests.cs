using CsCheck;

namespace Knowledgebase.Tests.Sites;

/// <summary>Whatever text comes in, a plan comes out: with mistakes at places that exist, and never with an exception.</summary>
public sealed class RobustnessTests
{
    static readonly string[] Pieces =
    [
        "title", "summary", "cites", "projects", "steps", "files", "history", "年度", ": ", ":", "：", "- ", "\n", "\n  ", "\n    ", "[", "]", "{", "}",
        ",", "\"", "'", "|", ">", "&a", "*a", "!x", "<<", "---", "...", "%YAML 1.1", "#", "# 注釈", "~", "null", "true", "2023", "令和5年度", "\u3000",
        "\t", "\r\n", "\ufeff", "\u202e", "absent", "記載なし", "{absent: 未照会}", "report", "river", "results", "?", "@", "`", "\\", "\\u0000", "🐟",
    ];

    static readonly string[] Places =
    [
        "practices/x.yaml", "projects/x.yaml", "lessons/x.yaml", "services/x.yaml", "indicators/x.yaml", "pages/x.yaml", "vocabularies/x.yaml", "dictionary/x.yaml",
        "sources/x.yaml", "organizations/x.yaml", "site.yaml", "materials/x.yaml", "evaluations/x.yaml", "x/y.yaml", "x.txt",
    ];

    static readonly Gen<string> YamlLike = Gen.OneOf(Pieces).Array[0, 40].Select(parts => string.Concat(parts));

    [Fact]
    public void No_text_that_looks_like_yaml_throws() =>
        Gen.Select(Gen.OneOf(Places), YamlLike).Sample((path, text) => Plans(SiteTest.Base.With(path, text)), iter: 1_500);

    [Fact]
    public void No_bytes_throw() =>
        Gen.Select(Gen.OneOf(Places), Gen.Byte.Array[0, 200]).Sample((path, bytes) => Plans(SiteTest.Base.With(path, bytes)), iter: 800);

    [Fact]
    public void No_change_to_a_real_file_throws()
    {
        // Alone each file is read, not linked: the records it points at are missing on purpose.
        var files = SiteTest.Real.Sources.Values.ToArray();
        Gen.Select(Gen.Int[0, files.Length - 1], Change, Change).Sample((file, first, second) =>
        {
            var text = second(first(Encoding.UTF8.GetString(files[file].Bytes.Span)));
            Plans(SiteTest.Base.With(files[file].Path, text));
        }, iter: 1_000);
    }

    [Fact]
    public void No_change_to_one_file_breaks_the_whole_real_site()
    {
        var files = SiteTest.Real.Sources.Values.ToArray();
        Gen.Select(Gen.Int[0, files.Length - 1], Change).Sample((file, change) =>
            Plans(SiteTest.Real.With(files[file].Path, change(SiteTest.Real.TextOf(files[file].Path)))), iter: 12);
    }

    [Fact]
    public void The_word_proposed_is_always_one_of_the_candidates() =>
        Gen.Select(Gen.String[0, 12], Gen.String[0, 12].Array[0, 8]).Sample((written, candidates) =>
        {
            var near = DidYouMean.Nearest(written, candidates);
            return near is null || candidates.Contains(near);
        });

    [Fact]
    public void For_a_single_character_none_is_proposed() => Assert.Null(DidYouMean.Nearest("7", ["0", "1", "5"]));

    [Fact]
    public void A_word_with_one_wrong_letter_is_proposed() =>
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 4, 20], Gen.Int[0, 3]).Sample((word, at) =>
        {
            var wrong = word[..at] + "_" + word[(at + 1)..];
            return DidYouMean.Nearest(wrong, ["zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz", word]) == word;
        });

    [Fact]
    public void No_two_records_share_an_address()
    {
        var slug = Gen.String[Gen.OneOf([.. "ab0-"]), 1, 5].Where(RecordId.IsSlug);
        var id = Gen.Select(Gen.Enum<Kind>(), slug, (kind, text) => new RecordId(kind, text));
        var routes = new Routes("/kb/", "https://example.jp");
        Gen.Select(id, id).Sample((a, b) => (routes.Of(a) == routes.Of(b)) == (a == b));
        Gen.Select(slug, slug, slug, slug).Sample((source, section, otherSource, otherSection) =>
            (routes.Section(new(Kind.Source, source), section) == routes.Section(new(Kind.Source, otherSource), otherSection))
            == ((source, section) == (otherSource, otherSection)));
        // Nested items of one record: the fragment tells kind and id.
        var nested = Gen.Select(Gen.OneOf(Kinds.All.Where(k => k.Fragment.Length > 0).Select(k => Gen.Const(k.Kind)).ToArray()), slug, (kind, text) => new RecordId(kind, text));
        Gen.Select(nested, nested).Sample((a, b) => (Routes.Fragment(a) == Routes.Fragment(b)) == (a == b));
    }

    static Gen<Func<string, string>> Change { get; } = Gen.Select(Gen.Int[0, 4], Gen.Double.Unit, Gen.Int[1, 30], Gen.OneOf(Pieces))
        .Select((how, where, length, piece) => (Func<string, string>)(text => Changed(text, how, (int)(where * text.Length), length, piece)));

    static string Changed(string text, int how, int at, int length, string piece)
    {
        at = Math.Clamp(at, 0, text.Length);
        var end = Math.Min(text.Length, at + length);
        return how switch
        {
            0 => text[..at] + piece + text[at..],
            1 => text[..at] + text[end..],
            2 => text[..at] + piece + text[end..],
            3 => text[..end] + text[at..],
            _ => text[..at],
        };
    }

    static void Plans(SiteTest site)
    {
        SourceFile[] files = [.. site.Sources.Values];
        var plan = Knowledgebase.Build.Plan(files, [], new BuildOptions(BuiltSite.Today));
        foreach (var error in plan.Diagnostics)
        {
            Assert.InRange(error.Spot.Line, 1, int.MaxValue);
            Assert.InRange(error.Spot.Column, 1, int.MaxValue);
            Assert.NotEqual("", error.Message);
            Assert.NotEqual("", error.Remedy);
        }

        if (plan.HasErrors) Assert.Empty(plan.Files);
        else foreach (var file in plan.Files.OfType<MadeFile>().Where(f => f.Path.Contains("/x/", StringComparison.Ordinal))) file.Make();
    }
}
