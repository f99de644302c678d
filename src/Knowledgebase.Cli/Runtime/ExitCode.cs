namespace Knowledgebase.Cli.Runtime;

/// <summary>How a run ended, for scripts. The numbers from 64 are those of <c>sysexits.h</c>, those above 128 are the shells' for signals.</summary>
static class ExitCode
{
    public static int Fine => 0;

    public static int Errors => 1;

    /// <summary>The command line asks for something that cannot be done.</summary>
    public static int Usage => 2;

    public static int OurFault => 70;

    public static int Memory => 71;

    public static int Disk => 74;

    /// <summary>The machine is set up so that the program cannot work rightly.</summary>
    public static int Setup => 78;

    public static int HungUp => 129;

    public static int Interrupted => 130;

    public static int Terminated => 143;
}
