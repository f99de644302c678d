namespace Knowledgebase.Theme.Views.Blocks.Overviews;

/// <summary>A drawing of something that people do, beside words that say what. Site and records choose among them.</summary>
public enum Scene
{
    /// <summary>A telephone call becomes a form.</summary>
    Form,

    /// <summary>A computer and pencils on a desk.</summary>
    Desk,

    /// <summary>A screen, and a large switch to work it.</summary>
    Switch,

    /// <summary>Two who talk to each other through a screen.</summary>
    Call,

    /// <summary>Blocks of a program, put together.</summary>
    Program,

    /// <summary>People around a board with notes.</summary>
    Board,

    /// <summary>A film on a screen, and what belongs to it.</summary>
    Film,
}
