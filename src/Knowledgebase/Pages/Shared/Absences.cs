using System.Collections.Frozen;

namespace Knowledgebase.Pages.Shared;

/// <summary>What a record does not tell, gathered once at its page's end: nobody reads a column of 記載なし between what there is.</summary>
static class Absences
{
    // More of one list are counted.
    const int MaxNamed = 3;

    public static string Fragment => "unknown";

    /// <summary>The sections without their bare absences, and a last one that names these; what has a reason of its own stays at its place.</summary>
    public static IEnumerable<SectionView> Gathered(IEnumerable<SectionView> sections)
    {
        List<Absent> absent = [];
        SectionView[] told =
        [
            .. sections.Select(s => s with { Blocks = Without(s.Blocks, absent) }).Where(s => !s.Blocks.IsEmpty),
        ];
        return absent.Count == 0 ? told : [.. told, new(Fragment, "分からないこと", Named(absent))];
    }

    static ImmutableArray<Block> Without(ImmutableArray<Block> blocks, List<Absent> absent) =>
        [.. blocks.Select(b => Without(b, absent)).OfType<Block>()];

    static Block? Without(Block block, List<Absent> absent) =>
        block switch
        {
            FactsBlock { Facts: var facts } => Told(facts, null, absent) is { IsEmpty: false } told
                ? new FactsBlock(told)
                : null,
            StatementsBlock said => said with
            {
                Statements = [.. said.Statements.Select(s => s with { Facts = Told(s.Facts, s.Title, absent) })],
            },
            _ => block,
        };

    static ImmutableArray<FactView> Told(ImmutableArray<FactView> facts, string? of, List<Absent> absent)
    {
        absent.AddRange(facts.Where(IsBare).Select(f => new Absent(f, of)));
        return [.. facts.Where(f => !IsBare(f))];
    }

    // That something does not apply, ended or was not done is an answer.
    static bool IsBare(FactView fact) =>
        fact.Values is [{ Absent: true, Note: null, Inferred: null, Text: var text }] && Reasons.Contains(text);

    static readonly FrozenSet<string> Reasons = new[]
    {
        AbsenceReason.NotStated, AbsenceReason.NotAsked, AbsenceReason.NotEntered, AbsenceReason.Lost,
        AbsenceReason.Undecided,
    }
        .Select(AbsenceReasons.LabelOf)
        .ToFrozenSet();

    static AbsencesBlock Named(List<Absent> absent) =>
        new([
            .. absent
                .GroupBy(a => a.Fact.Values[0].Text)
                .Select(g => new FactView(g.Key, [.. Labels([.. g]).Distinct().Select(l => new ValueView(l))])),
        ])
        {
            Caveat = absent.Any(a => a.Fact.Values[0].Text == AbsenceReasons.LabelOf(AbsenceReason.NotStated))
                ? "「記載なし」は、なかったという意味ではありません。"
                : null,
        };

    // A page tells of several plans, or of several schools: of which of them, or of how many.
    static IEnumerable<string> Labels(ImmutableArray<Absent> absent)
    {
        var parts = absent.Where(a => a.Of is not null).ToArray();
        var named = parts.GroupBy(a => a.Of!).ToArray();
        return
        [
            .. absent.Where(a => a.Of is null).Select(a => a.Fact.Label),
            .. named.Length <= MaxNamed
                ? named.Select(g => $"「{g.Key}」の{string.Join("・", g.Select(a => a.Fact.Label).Distinct())}")
                : parts.GroupBy(a => a.Fact.Label).Select(g => $"{g.Key}（{Numerals.Of(g.Count())}件）"),
        ];
    }

    /// <summary>An absent fact, and the heading of the statement that it would belong to.</summary>
    readonly record struct Absent(FactView Fact, string? Of);
}
