namespace Knowledgebase.Judging;

/// <summary>The training that a kit requires can still be had: it runs, or one that follows it does.</summary>
static class RequiredTrainingRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog, DateOnly today) =>
        from material in catalog.All<Material>(Kind.Material)
        where material.Training.IsKnown
        let training = material.Training.Value
        let current = Successors.Current(catalog, training, today)
        where current?.Value is Service service && service.HasEnded(today)
        select Codes.TrainingEnded.At(training.Spot,
            $"借りる前に受ける研修「{current.Title}」は、サイトを作る日 {Dates.Iso(today)} より前に終わっていて、後を継ぐ研修も続いていません。");
}
