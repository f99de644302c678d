namespace Knowledgebase.Cli.Runtime;

/// <summary>How a run ended, for scripts. The numbers from 64 are those of <c>sysexits.h</c>, those above 128 are the shells' for signals.</summary>
static class ExitCode
{
    /// <summary>Everything went well.</summary>
    public static int Fine => 0;

    /// <summary>The input has mistakes; nothing was published.</summary>
    public static int Mistakes => 1;

    /// <summary>The command line asks for something that cannot be done.</summary>
    public static int Usage => 2;

    /// <summary>The program itself is wrong.</summary>
    public static int OurFault => 70;

    /// <summary>The memory did not suffice.</summary>
    public static int Memory => 71;

    /// <summary>The disk (or the port) refused.</summary>
    public static int Disk => 74;

    /// <summary>The machine is set up so that the program cannot work rightly.</summary>
    public static int Setup => 78;

    /// <summary>The terminal was closed.</summary>
    public static int HungUp => 129;

    /// <summary>Ctrl+C.</summary>
    public static int Interrupted => 130;

    /// <summary>The system asked for the end.</summary>
    public static int Terminated => 143;
}
