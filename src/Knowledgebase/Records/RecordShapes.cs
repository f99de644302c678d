namespace Knowledgebase.Records;

static class RecordShapes
{
    internal static readonly Dictionary<Kind, FieldType> All = new()
    {
        [Kind.Programme] = Programme.Group,
        [Kind.Project] = Project.Group,
        [Kind.Activity] = Activity.Group,
        [Kind.Practice] = Practice.Group,
        [Kind.Lesson] = Lesson.Group,
        [Kind.Collection] = Collection.Group,
        [Kind.Material] = Material.Group,
        [Kind.Service] = Service.Group,
        [Kind.Indicator] = Indicator.Group,
        [Kind.Evaluation] = Evaluation.Group,
        [Kind.Organization] = Organization.Group,
        [Kind.Role] = Role.Group,
        [Kind.Term] = Term.Group,
        [Kind.Source] = Source.Group,
        [Kind.ExtractionNote] = ExtractionNote.Group,
        [Kind.Vocabulary] = Vocabulary.Group,
        [Kind.Page] = Page.Group,
        [Kind.Dictionary] = SearchDictionary.Group,
        [Kind.Removed] = Removed.Group,
        [Kind.Loan] = LoanPlan.Group,
        [Kind.Plan] = Plan.Group,
        [Kind.Result] = Result.Group,
        [Kind.Outcome] = Outcome.Group,
        [Kind.Issue] = Issue.Group,
        [Kind.Opinion] = Opinion.Group,
        [Kind.Need] = Need.Group,
        [Kind.Series] = Series.Group,
    };

    public static Shape Of(Kind kind) => All[kind].Shape!;

    internal static Record? Read(Kind kind, YamlMap map, ReadScope scope) =>
        All[kind].TryReadBoxed(map, scope, out var record) ? (Record)record! : null;
}
