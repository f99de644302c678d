namespace Knowledgebase.Cli.Runtime;

/// <summary>Of a large site, what planning and drawing left behind goes back to the system before the next stage: the peak is that of one stage.</summary>
static class Leftovers
{
    const long Large = 128 * 1024 * 1024;

    public static void GiveBack(BuildStage ended)
    {
        if (ended is BuildStage.Plan or BuildStage.Draw && GC.GetTotalMemory(forceFullCollection: false) > Large)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
