namespace Knowledgebase.Records;

/// <summary>The fields of each kind: of records, and of items nested in them.</summary>
public static class RecordShapes
{
    private static readonly Dictionary<Kind, Shape> All = new()
    {
        [Kind.Programme] = Programme.Shape,
        [Kind.Project] = Project.Shape,
        [Kind.Activity] = Activity.Shape,
        [Kind.Practice] = Practice.Shape,
        [Kind.Lesson] = Lesson.Shape,
        [Kind.Collection] = Collection.Shape,
        [Kind.Material] = Material.Shape,
        [Kind.Service] = Service.Shape,
        [Kind.Indicator] = Indicator.Shape,
        [Kind.Evaluation] = Evaluation.Shape,
        [Kind.Organization] = Organization.Shape,
        [Kind.Role] = Role.Shape,
        [Kind.Term] = Term.Shape,
        [Kind.Source] = Source.Shape,
        [Kind.Doubt] = Doubt.Shape,
        [Kind.Vocabulary] = Vocabulary.Shape,
        [Kind.Page] = Page.Shape,
        [Kind.Dictionary] = SearchDictionary.Shape,
        [Kind.Removed] = Removed.Shape,
        [Kind.Loan] = LoanPlan.Shape,
        [Kind.Plan] = Plan.Shape,
        [Kind.Result] = Result.Shape,
        [Kind.Outcome] = Outcome.Shape,
        [Kind.Issue] = Issue.Shape,
        [Kind.Opinion] = Opinion.Shape,
        [Kind.Need] = Need.Shape,
        [Kind.Series] = Series.Shape,
    };

    /// <summary>The fields of a kind.</summary>
    public static Shape Of(Kind kind) => All[kind];
}
