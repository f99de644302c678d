using System.Security.Cryptography;

namespace Knowledgebase.Tests.Trial;

/// <summary>The corpus by which the search is judged: repeatable, without mistakes, and labelled truly.</summary>
[Trait("Pace", "slow")]
public sealed class TrialCorpusTests
{
    static readonly BuildOptions Options = new(new DateOnly(2026, 11, 22));

    [Theory]
    [InlineData(200, false)]
    [InlineData(1000, true)]
    public void It_builds_without_a_word_but_for_the_half_width_katakana_that_searches_must_find(int count, bool dictionary)
    {
        var (files, records) = TrialCorpus.Make(count, 1, dictionary);
        Assert.Equal(count, records.Length);
        Assert.All(Build.Plan(files, [], Options).Diagnostics, d => Assert.Equal(Codes.LookAlike, d.Code));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes() => Assert.Equal(Hash(TrialCorpus.Make(300, 7).Files), Hash(TrialCorpus.Make(300, 7).Files));

    [Fact]
    public void A_greater_count_keeps_the_records_of_a_smaller_one()
    {
        var few = TrialCorpus.Make(200, 1);
        var more = TrialCorpus.Make(260, 1);
        Assert.Equal(Hash(few.Files), Hash([.. more.Files.Take(few.Files.Length)]));
    }

    [Fact]
    public void Every_planted_item_is_told_of_from_200_records_on()
    {
        var told = TrialCorpus.Make(TrialCorpus.Smallest, 1).Records.SelectMany(r => r.Concepts).CountBy(c => c).ToDictionary();
        Assert.All(Planted.All, p => Assert.Equal(p.Copies, told[p.Item.Id]));
    }

    [Fact]
    public void Every_label_stands_in_the_title_the_tags_or_the_summary()
    {
        var concepts = Themes.All.AddRange(RareThemes.All).AddRange(Tools.All).AddRange(Aspects.All).ToDictionary(c => c.Id);
        foreach (var (_, record, text) in TrialCorpus.Practices(400, 1))
        {
            var head = Folded($"{text.Title} {string.Join(' ', text.Tags)} {text.Summary}");
            foreach (var concept in record.Concepts.Where(concepts.ContainsKey).Select(id => concepts[id]))
                Assert.True(concept.Spellings.Any(s => head.Contains(Folded(s), StringComparison.Ordinal)), $"{text.Url} lacks {concept.Id}");
        }
    }

    [Fact]
    public void What_must_find_nothing_is_in_no_text()
    {
        foreach (var (_, _, text) in TrialCorpus.Practices(2000, 1))
        {
            var all = Folded($"{text.Title}\n{string.Join('\n', text.Tags)}\n{text.Summary}\n{text.Body}");
            Assert.DoesNotContain(NothingTerms.All, term => all.Contains(Folded(term), StringComparison.Ordinal));
        }
    }

    static string Folded(string text) => text.Normalize(NormalizationForm.FormKC);

    static string Hash(ImmutableArray<SourceFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData(file.Bytes.Span);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
