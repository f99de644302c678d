using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A practice: for whom, what it needs, how long it takes, what came of it and how well that is evidenced.</summary>
static class PracticePages
{
    public static PageView Page(Site site, Entry entry)
    {
        var p = (Practice)entry.Value;
        var record = (Case)entry.Value;
        return CasePage.Of(
            site,
            entry,
            record,
            Missing(p),
            [
                Section(p, nameof(p.Problem), Stated(site, p.Problem)),
                Section(p, nameof(p.Aim), Stated(site, p.Aim)),
                Section(p, nameof(p.About), site.Statements(p.About)),
                Section(p, nameof(p.Steps), p.Steps.IsEmpty ? null : new StepsBlock(p.Steps)),
                CaseSections.Needs(site, record),
                CaseSections.Results(site, record),
                CaseSections.Limits(
                    site,
                    record,
                    CaseSections.Shown(site, p, nameof(p.Limits)),
                    CaseSections.Shown(site, p, nameof(p.PersonalData))
                ),
            ]
        ) with
        {
            About = LinkedData.Of(site, entry, p),
        };
    }

    static Block? Stated(Site site, Fact<Statement> fact) =>
        fact.IsKnown ? site.Statements([fact.Value]) : null;

    /// <summary>What a record that is little more than a name does not tell.</summary>
    static string Missing(Practice p)
    {
        string?[] parts =
        [
            p.Aim.IsKnown ? null : "ねらい",
            "手順",
            "必要なもの",
            "準備時間",
            p.Findings.DidNotWork.IsKnown ? null : "うまくいかなかったこと",
        ];
        return string.Join("・", parts.Where(part => part is not null));
    }
}
