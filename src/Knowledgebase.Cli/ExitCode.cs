namespace Knowledgebase.Cli;

/// <summary>How a run ended, for scripts. The numbers above 63 are those of <c>sysexits.h</c>.</summary>
public static class ExitCode
{
    /// <summary>Everything went well.</summary>
    public const int Fine = 0;

    /// <summary>The input has mistakes; nothing was published.</summary>
    public const int Mistakes = 1;

    /// <summary>The command line asks for something that cannot be done.</summary>
    public const int Usage = 2;

    /// <summary>The program itself is wrong.</summary>
    public const int OurFault = 70;

    /// <summary>The disk (or the port) refused.</summary>
    public const int Disk = 74;
}
