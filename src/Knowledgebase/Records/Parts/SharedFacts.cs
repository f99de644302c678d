namespace Knowledgebase.Records.Parts;

interface IOfYears
{
    FiscalSpan? Span { get; }
}

interface IDated : IOfYears
{
    ReadYears Years { get; }

    FiscalSpan? IOfYears.Span => Years.Span.IsKnown ? Years.Span.Value : null;
}

interface IEvidenced
{
    Evidence? Best { get; }
}

/// <summary>What belongs to projects.</summary>
public interface IOfProjects
{
    ImmutableArray<Reference> Projects { get; }
}

interface IOfActivities
{
    ImmutableArray<Reference> Activities { get; }
}
