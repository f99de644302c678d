namespace Knowledgebase.Judging;

/// <summary>What an evaluation follows up is an issue or opinion of an earlier year.</summary>
static class FollowUpRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog)
    {
        foreach (var evaluation in catalog.All<Evaluation>(Kind.Evaluation))
            foreach (var followUp in evaluation.FollowUps)
            {
                if (catalog.Find(followUp.About.Target) is not { } target)
                    continue;
                var raised =
                    target.Value is Issue issue ? issue.RaisedIn.Year
                    : target.Value is Opinion ? ((Evaluation)target.Record).Year.Year
                    : (int?)null;
                if (raised is null)
                    yield return Codes.UnfitFollowUp.At(followUp.Spot, $"「{target.Title}」は課題でも委員会意見でもありません。");
                else if (raised >= evaluation.Year.Year)
                    yield return Codes.UnfitFollowUp.At(followUp.Spot,
                        $"「{target.Title}」は、この点検・評価より前の年度のものではありません。");
            }
    }
}
