using System.Threading.Channels;

namespace Knowledgebase.Cli.Serve;

/// <summary>
/// Waits for changes of folders: the input, and the theme in a source tree. The system's notices make it quick; because
/// they are lost on network drives, in some containers and when there are too many, they are also listed every two seconds and compared.
/// </summary>
sealed class InputWatch : IDisposable
{
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25);
    static readonly TimeSpan Poll = TimeSpan.FromSeconds(2);

    readonly string[] _roots;
    readonly FileSystemWatcher?[] _watchers;
    readonly Channel<bool> _notices = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    List<InputEntry>? _seen;

    public InputWatch(string[] roots)
    {
        _roots = roots;
        _watchers = [.. roots.Select(Watcher)];
    }

    /// <summary>Remembers how they look now. Called before a build reads it, so that no change falls in between.</summary>
    public void Remember() => _seen = Look();

    /// <summary>Makes the next look find a change: for a build that failed for reasons outside of them.</summary>
    public void Invalidate() => _seen = null;

    /// <summary>Ends when something has changed and has come to rest.</summary>
    public async Task ChangeAsync(CancellationToken stop)
    {
        var notice = _notices.Reader.WaitToReadAsync(stop).AsTask();
        while (await Task.WhenAny(notice, Task.Delay(Poll, stop)) != notice)
        {
            stop.ThrowIfCancellationRequested();
            if (!Same(Look(), _seen))
                return;
        }

        await notice;
        await SettleAsync(stop);
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher?.Dispose();
    }

    /// <summary>Waits until nothing has come for a moment: one save is several notices, one checkout thousands.</summary>
    async Task SettleAsync(CancellationToken stop)
    {
        for (var i = 0; i < 80 && _notices.Reader.TryRead(out _); i++)
            await Task.Delay(Quiet, stop);
    }

    List<InputEntry>? Look()
    {
        try
        {
            return [.. _roots.SelectMany(InputWalk.Of)];
        }
        catch (UserException)
        {
            // Gone, or out of reach. The build says so; here it is only a state like another.
            return null;
        }
    }

    static bool Same(List<InputEntry>? a, List<InputEntry>? b) =>
        a is null || b is null ? a == b : a.SequenceEqual(b);

    FileSystemWatcher? Watcher(string root)
    {
        try
        {
            var watcher = new FileSystemWatcher(root)
            {
                IncludeSubdirectories = true,
                NotifyFilter =
                    NotifyFilters.FileName
                    | NotifyFilters.DirectoryName
                    | NotifyFilters.LastWrite
                    | NotifyFilters.Size
                    // Rights: a file that could not be read may be readable now.
                    | NotifyFilters.Attributes,
            };
            watcher.Changed += Notice;
            watcher.Created += Notice;
            watcher.Deleted += Notice;
            // Editors save by writing a new file and renaming it.
            watcher.Renamed += Notice;
            watcher.Error += (_, _) => _notices.Writer.TryWrite(true);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // No more watches to be had: listing the folder has to do.
            return null;
        }
    }

    void Notice(object sender, FileSystemEventArgs change)
    {
        // Editors keep their own files beside ours, hidden by a dot as everywhere in the input folder.
        if (change.Name is { } name && Array.Exists(name.Split('/', '\\'), part => part.StartsWith('.')))
            return;
        _notices.Writer.TryWrite(true);
    }
}
