namespace Knowledgebase.Records.Parts;

/// <summary>What is said of certain years.</summary>
interface IOfYears
{
    /// <summary>The years; null where they are not known.</summary>
    FiscalSpan? Span { get; }
}

/// <summary>What has years that were read from a sentence or its heading.</summary>
interface IDated : IOfYears
{
    /// <summary>The years and where they were read.</summary>
    ReadYears Years { get; }

    FiscalSpan? IOfYears.Span => Years.Span.IsKnown ? Years.Span.Value : null;
}

/// <summary>What may be evidenced.</summary>
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

/// <summary>A statement about activities of its project.</summary>
interface IOfActivities
{
    /// <summary>The activities.</summary>
    ImmutableArray<Reference> Activities { get; }
}
