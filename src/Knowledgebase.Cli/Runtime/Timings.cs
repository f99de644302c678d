using System.Diagnostics;

namespace Knowledgebase.Cli.Runtime;

/// <summary>What one stage took: of the processor time also the operating system's part.</summary>
readonly record struct Timing(StageEnd End, TimeSpan Wall, TimeSpan Processor, TimeSpan System, long Allocated);

/// <summary>Measures this process from stage to stage. What other threads of it do meanwhile is counted, too.</summary>
sealed class Timings
{
    readonly TimeProvider _clock;
    readonly List<Timing> _stages = [];
    long _moment;
    Environment.ProcessCpuUsage _used;
    long _allocated;

    /// <summary>All until now is the start: the runtime and the first compiling.</summary>
    public Timings(TimeProvider clock)
    {
        _clock = clock;
        _moment = clock.GetTimestamp();
        using var process = Process.GetCurrentProcess();
        Add(new(BuildStage.Start), clock.GetUtcNow() - process.StartTime.ToUniversalTime());
    }

    public IReadOnlyList<Timing> Stages => _stages;

    /// <summary>Everything together; files and bytes of different stages are the same ones, so they make no sum.</summary>
    public Timing Total =>
        _stages.Aggregate((a, b) =>
            new(default, a.Wall + b.Wall, a.Processor + b.Processor, a.System + b.System, a.Allocated + b.Allocated));

    public void Ended(StageEnd end) => Add(end, _clock.GetElapsedTime(_moment));

    void Add(StageEnd end, TimeSpan wall)
    {
        var (used, allocated) = (Environment.CpuUsage, GC.GetTotalAllocatedBytes());
        _stages.Add(new(end, wall, used.TotalTime - _used.TotalTime,
            used.PrivilegedTime - _used.PrivilegedTime, allocated - _allocated));
        (_moment, _used, _allocated) = (_clock.GetTimestamp(), used, allocated);
    }
}
