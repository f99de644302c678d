namespace Knowledgebase.Cli;

/// <summary>How a run ended, for scripts. The numbers from 64 are those of <c>sysexits.h</c>, those above 128 are the shells' for signals.</summary>
internal static class ExitCode
{
    /// <summary>Everything went well.</summary>
    public const int Fine = 0;

    /// <summary>The input has mistakes; nothing was published.</summary>
    public const int Mistakes = 1;

    /// <summary>The command line asks for something that cannot be done.</summary>
    public const int Usage = 2;

    /// <summary>The program itself is wrong.</summary>
    public const int OurFault = 70;

    /// <summary>The memory did not suffice.</summary>
    public const int Memory = 71;

    /// <summary>The disk (or the port) refused.</summary>
    public const int Disk = 74;

    /// <summary>The machine is set up so that the program cannot work rightly.</summary>
    public const int Setup = 78;

    /// <summary>The terminal was closed.</summary>
    public const int HungUp = 129;

    /// <summary>Ctrl+C.</summary>
    public const int Interrupted = 130;

    /// <summary>The system asked for the end.</summary>
    public const int Terminated = 143;
}
