using System.Runtime.InteropServices;

namespace Knowledgebase.Cli.Runtime;

/// <summary>
/// Ctrl+C, and the system's wish that the program ends. What only computes is left at once; a publication is given the time to
/// tidy up or, where it has already gone too far, to end well. A second signal ends the process as it stands.
/// </summary>
sealed class Interruption : IDisposable
{
    readonly TaskCompletionSource<PosixSignal> _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly CancellationTokenSource _stop = new();
    readonly SemaphoreSlim _careful = new(1, 1);
    readonly List<PosixSignalRegistration> _registrations = [];
    volatile bool _isOut;

    public static Interruption OfProcess()
    {
        var interruption = new Interruption();
        foreach (var signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP])
            interruption._registrations.Add(
                PosixSignalRegistration.Create(
                    signal,
                    context =>
                    {
                        context.Cancel = !interruption.Asked.IsCompleted;
                        interruption.Ask(context.Signal);
                    }
                )
            );
        return interruption;
    }

    public Task Asked => _asked.Task;

    public CancellationToken Token => _stop.Token;

    /// <summary>True when a new site is out: the end came too late to undo anything.</summary>
    public bool IsOut => _isOut;

    /// <summary>How shells report a process that such a signal ended: 128 and the number of the signal.</summary>
    public int Exit =>
        !_asked.Task.IsCompletedSuccessfully
            ? ExitCode.Fine
            : _asked.Task.Result switch
            {
                PosixSignal.SIGINT => ExitCode.Interrupted,
                PosixSignal.SIGTERM => ExitCode.Terminated,
                _ => ExitCode.HungUp,
            };

    public void Ask(PosixSignal signal)
    {
        if (_asked.TrySetResult(signal))
            _stop.Cancel();
    }

    /// <summary>Begins work that must not be left half done; whoever wants the end waits until what is returned is disposed.</summary>
    public IDisposable Careful()
    {
        _careful.Wait();
        return new Region(_careful);
    }

    /// <summary>Waits until no such work is under way, and lets none begin any more.</summary>
    public Task QuietAsync() => _careful.WaitAsync(CancellationToken.None);

    /// <summary>Notes that the new site has taken the place of the old one.</summary>
    public void PassTheLastChance() => _isOut = true;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _stop.Dispose();
        _careful.Dispose();
    }

    sealed class Region(SemaphoreSlim careful) : IDisposable
    {
        public void Dispose() => careful.Release();
    }
}
