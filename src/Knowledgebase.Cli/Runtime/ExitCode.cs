namespace Knowledgebase.Cli.Runtime;

/// <summary>From 64 the numbers of <c>sysexits.h</c>, above 128 the shells' for signals.</summary>
static class ExitCode
{
    public static int Fine => 0;

    public static int Errors => 1;

    public static int Usage => 2;

    public static int OurFault => 70;

    public static int Memory => 71;

    public static int Disk => 74;

    public static int Setup => 78;

    public static int HungUp => 129;

    public static int Interrupted => 130;

    public static int Terminated => 143;
}
