namespace Knowledgebase.Cli.Commands;

/// <summary>What the program can be asked to do.</summary>
public enum Command
{
    /// <summary>Explains the program or one command.</summary>
    Help,

    /// <summary>Prints the version.</summary>
    Version,

    /// <summary>Checks the input and publishes the site.</summary>
    Build,

    /// <summary>Checks the input and the site, and writes nothing.</summary>
    Check,

    /// <summary>Shows the site on this machine and follows changes.</summary>
    Serve,

    /// <summary>Freezes the data of today.</summary>
    Release,

    /// <summary>Writes made-up records.</summary>
    Sample,

    /// <summary>Takes requests of schools and answers them.</summary>
    Requests,

    /// <summary>Keeps the books of loans.</summary>
    Loans,
}
