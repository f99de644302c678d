using System.Collections.Frozen;

namespace Knowledgebase.Pages.Shared;

/// <summary>What a record does not tell, gathered once at its page's end: nobody reads a column of 記載なし between what there is.</summary>
static class Absences
{
    public static string Fragment => "unknown";

    /// <summary>The sections without their bare absences, and a last one that names these; what has a reason of its own stays at its place.</summary>
    public static IEnumerable<SectionView> Gathered(IEnumerable<SectionView> sections)
    {
        List<FactView> absent = [];
        SectionView[] told =
        [
            .. sections.Select(s => s with { Blocks = Without(s.Blocks, absent) }).Where(s => !s.Blocks.IsEmpty),
        ];
        return absent.Count == 0 ? told : [.. told, new(Fragment, "分からないこと", Named(absent))];
    }

    static ImmutableArray<Block> Without(ImmutableArray<Block> blocks, List<FactView> absent) =>
        [.. blocks.Select(b => Without(b, absent)).OfType<Block>()];

    static Block? Without(Block block, List<FactView> absent) =>
        block switch
        {
            FactsBlock facts => Told(facts.Facts, absent) is { IsEmpty: false } told ? new FactsBlock(told) : null,
            StatementsBlock said => said with
            {
                Statements = [.. said.Statements.Select(s => s with { Facts = Told(s.Facts, absent) })],
            },
            _ => block,
        };

    static ImmutableArray<FactView> Told(ImmutableArray<FactView> facts, List<FactView> absent)
    {
        absent.AddRange(facts.Where(IsBare));
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

    static AbsencesBlock Named(List<FactView> absent) =>
        new([
            .. absent
                .GroupBy(f => f.Values[0].Text)
                .Select(g => new FactView(g.Key, [.. g.Select(f => f.Label).Distinct().Select(l => new ValueView(l))])),
        ])
        {
            Caveat = absent.Any(f => f.Values[0].Text == AbsenceReasons.LabelOf(AbsenceReason.NotStated))
                ? "「記載なし」は、出典に書かれていないという意味です。なかったという意味ではありません。"
                : null,
        };
}
