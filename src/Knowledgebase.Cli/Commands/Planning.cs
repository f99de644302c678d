namespace Knowledgebase.Cli.Commands;

/// <summary>The first half of every command: from a folder to a plan.</summary>
internal static class Planning
{
    public static SitePlan Plan(Arguments arguments, Road road, TimeProvider clock)
    {
        var input = InputFolder.Read(arguments.Input);
        return road.Plan(input.Sources, input.Attachments, new BuildOptions(arguments.Today ?? JapanDate.Of(clock.GetUtcNow())));
    }
}
