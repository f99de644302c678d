namespace Knowledgebase.Records;

/// <summary>A practice or lesson: what a school did that others can repeat. Both are found, compared and handed out in the same way.</summary>
public interface ICase : IDated, IEvidenced, IOfProjects
{
    /// <summary>The fields that every record has.</summary>
    Head Head { get; }

    /// <summary>What it belongs to.</summary>
    Links Links { get; }

    /// <summary>For whom and where.</summary>
    Audience Audience { get; }

    /// <summary>Time and money.</summary>
    Effort Effort { get; }

    /// <summary>What one needs.</summary>
    ImmutableArray<Requirement> Needs { get; }

    /// <summary>What came of it.</summary>
    ImmutableArray<Finding> Results { get; }

    /// <summary>What was tried in vain.</summary>
    Fact<string> DidNotWork { get; }

    /// <summary>What other schools made of it.</summary>
    ImmutableArray<Adaptation> Adaptations { get; }

    /// <summary>Files to take along.</summary>
    ImmutableArray<AttachedFile> Files { get; }

    /// <summary>Who has rights in it.</summary>
    Fact<Rights> Rights { get; }

    /// <summary>Who answers questions.</summary>
    Fact<Reference> Contact { get; }

    /// <summary>True when it is little more than a name.</summary>
    bool IsNameOnly { get; }

    /// <summary>True when it tells how it goes, step by step.</summary>
    bool TellsSteps { get; }

    Evidence? IEvidenced.Best => Results.IsEmpty ? null : Results.Max(r => r.Evidence);

    ImmutableArray<Reference> IOfProjects.Projects => Links.Projects;
}
