using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A practice: for whom, what it needs, how long it takes, what came of it and how well that is evidenced.</summary>
static class PracticePages
{
    public static PageView Page(Site site, Entry entry)
    {
        var p = (Practice)entry.Value;
        return CasePage.Of(
            site,
            entry,
            p,
            // What a record that is little more than a name does not tell.
            string.Join(
                "・",
                Given.Of(
                    p.Aim.IsKnown ? null : "ねらい",
                    "手順",
                    "必要なもの",
                    "準備時間",
                    p.Findings.DidNotWork.IsKnown ? null : "うまくいかなかったこと"
                )
            ),
            [
                Section(p, nameof(p.Problem), Stated(site, p.Problem)),
                Section(p, nameof(p.Aim), Stated(site, p.Aim)),
                Section(p, nameof(p.About), site.Statements(p.About)),
                Section(p, nameof(p.Steps), p.Steps.IsEmpty ? null : new StepsBlock(p.Steps)),
                CaseSections.Needs(site, p),
                CaseSections.Results(site, p),
                CaseSections.Limits(
                    site,
                    p,
                    CaseSections.Shown(site, p, nameof(p.Limits)),
                    CaseSections.Shown(site, p, nameof(p.PersonalData))
                ),
            ]
        ) with
        {
            About = LearningResource.Of(site, entry, p),
        };
    }

    static StatementsBlock? Stated(Site site, Fact<Statement> fact) =>
        fact.IsKnown ? site.Statements([fact.Value]) : null;
}
