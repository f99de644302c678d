namespace Knowledgebase.Records;

abstract class Case(Values v) : Record(v), IDated, IEvidenced, IOfProjects
{
    public abstract Links Links { get; }
    public abstract Audience Audience { get; }
    public abstract ReadYears Years { get; }
    public abstract ImmutableArray<Requirement> Needs { get; }
    public abstract Effort Effort { get; }
    public abstract Findings Findings { get; }
    public abstract Sharing Sharing { get; }

    public abstract Field How { get; }

    public abstract bool SaysHow { get; }

    /// <summary>True when the record is little more than a name: nobody could do the same from it.</summary>
    public abstract bool IsNameOnly { get; }

    Evidence? IEvidenced.Best => Findings.Best;

    ImmutableArray<Reference> IOfProjects.Projects => Links.Projects;
}
