namespace Knowledgebase.Theme.Views.Blocks;

/// <summary>One building block of a page. Every page is a list of these, so a new kind of record needs no new template.</summary>
public abstract record Block
{
    /// <summary>What of it is worth finding: what the record itself says, without labels, links to others and absences.</summary>
    internal abstract IEnumerable<string> Texts();

    /// <summary>True when it gives our summary of sources, which readers must not take for the source's words.</summary>
    internal virtual bool Summarizes => false;
}

/// <summary>A block that leads on, draws, asks or explains: what the record says stands elsewhere on the page.</summary>
public abstract record UnsearchedBlock : Block
{
    internal sealed override IEnumerable<string> Texts() => [];
}
