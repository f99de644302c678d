namespace Knowledgebase.Tests.Privacy;

/// <summary>The detectors against cases that were written and labelled by somebody else, before the first rule. No rule is tuned to them.</summary>
public sealed class LabelledCasesTests
{
    sealed record Case(bool Personal, string Kind, string Text)
    {
        public bool Told => PersonalData.In(Text).Count > 0 || PersonalData.InName(Text).Count > 0;
    }

    static IEnumerable<Case> Cases =>
        from line in File.ReadLines(Path.Combine(Repository.Tests, "Privacy", "cases.tsv"))
        where line.Length > 0 && line[0] != '#'
        let parts = line.Split('\t')
        select new Case(parts[0] == "personal", parts[1], parts[2]);

    [Fact]
    public void Recall_and_precision_hold()
    {
        var cases = Cases.ToArray();
        var (told, personal) = (cases.Count(c => c.Told), cases.Count(c => c.Personal));
        var right = cases.Count(c => c.Personal && c.Told);
        var misses = string.Join('\n', cases.Where(c => c.Personal != c.Told).Select(c => $"{(c.Told ? "told for nothing" : "not told")}: {c.Kind} {c.Text}"));
        TestContext.Current.TestOutputHelper?.WriteLine($"{cases.Length} cases, {personal} personal, {told} told, {right} rightly\n{misses}");
        Assert.True(cases.Length >= 200 && personal * 2 <= cases.Length + 20, "a set of two hundred, half of them harmless");
        Assert.True(right >= 0.9 * personal, $"recall {(double)right / personal:F3}\n{misses}");
        Assert.True(right >= 0.95 * told, $"precision {(double)right / told:F3}\n{misses}");
    }
}
