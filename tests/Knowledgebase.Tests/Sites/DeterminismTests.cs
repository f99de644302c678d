using System.Security.Cryptography;

namespace Knowledgebase.Tests.Sites;

/// <summary>The same records yield the same bytes, in whatever order, culture and number of threads.</summary>
[Trait("Pace", "slow")]
public sealed class DeterminismTests
{
    static readonly Lazy<string> First = new(() => Hash([.. SiteTest.Real.Sources.Values]));

    [Fact]
    public void Twice_is_the_same() => Assert.Equal(First.Value, Hash([.. SiteTest.Real.Sources.Values]));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_files_does_not_matter(int seed)
    {
        var files = SiteTest.Real.Sources.Values.ToArray();
        new Random(seed).Shuffle(files);
        Assert.Equal(First.Value, Hash(files));
    }

    [Theory]
    [InlineData("ja-JP")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void The_culture_does_not_matter(string culture)
    {
        // A thread of its own; what runs in parallel below it inherits the culture by the default.
        var (before, beforeUi) = (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture);
        string? hash = null;
        try
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(culture);
            var thread = new Thread(() => hash = Hash([.. SiteTest.Real.Sources.Values]))
            {
                CurrentCulture = CultureInfo.GetCultureInfo(culture),
                CurrentUICulture = CultureInfo.GetCultureInfo(culture),
            };
            thread.Start();
            thread.Join();
        }
        finally
        {
            (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (before, beforeUi);
        }

        Assert.Equal(First.Value, hash);
    }

    [Fact]
    public void Many_threads_make_what_one_thread_makes()
    {
        var plan = Knowledgebase.Build.Plan([.. SiteTest.Real.Sources.Values], [], new BuildOptions(BuiltSite.Today));
        var pages = plan.Files.OfType<MadeFile>().ToArray();
        var alone = pages.Select(f => Convert.ToHexString(SHA256.HashData(f.Make().Span))).ToArray();
        var together = new string[pages.Length];
        Parallel.For(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 },
            i => together[i] = Convert.ToHexString(SHA256.HashData(pages[i].Make().Span)));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Mistakes_are_the_same_in_any_order()
    {
        var site = SiteTest.Real.With("practices/aa.yaml", "title: 例示\n").With("practices/bb.yaml", "titel: 例示\n")
            .Edit("projects/ict-skill.yaml", "owners:", "owner:");
        var files = site.Sources.Values.ToArray();
        var expected = BuiltSite.Of(files, []).Printed;
        new Random(5).Shuffle(files);
        Assert.Equal(expected, BuiltSite.Of(files, []).Printed);
        Assert.NotEqual("", expected);
    }

    static string Hash(IReadOnlyList<SourceFile> files)
    {
        var built = BuiltSite.Of(files, []);
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, bytes) in built.Files)
        {
            sha.AppendData(System.Text.Encoding.UTF8.GetBytes(path + "\n"));
            sha.AppendData(bytes.Span);
        }

        Assert.NotEmpty(built.Files);
        return Convert.ToHexString(sha.GetHashAndReset());
    }
}
