namespace Knowledgebase.Records.Parts;

interface IOfYears
{
    /// <summary>The years; null where they are not known.</summary>
    FiscalSpan? Span { get; }
}

/// <summary>What has years that were read from a sentence or its heading.</summary>
interface IDated : IOfYears
{
    ReadYears Years { get; }

    FiscalSpan? IOfYears.Span => Years.Span.IsKnown ? Years.Span.Value : null;
}

interface IEvidenced
{
    /// <summary>The best level of evidence; null where nothing came of it.</summary>
    Evidence? Best { get; }
}

/// <summary>What belongs to projects.</summary>
public interface IOfProjects
{
    /// <summary>The projects.</summary>
    ImmutableArray<Reference> Projects { get; }
}

interface IOfActivities
{
    ImmutableArray<Reference> Activities { get; }
}
