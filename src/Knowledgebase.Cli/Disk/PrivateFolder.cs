namespace Knowledgebase.Cli.Disk;

/// <summary>
/// The office's private folder, held by one command at a time. Only its owner may look into it (mode 700, files 600); files are
/// written beside and moved into place, the log is only appended to, and both are on the disk before a command goes on.
/// </summary>
sealed class PrivateFolder : IDisposable
{
    const string LockName = ".lock";
    const string IgnoreName = ".gitignore";
    const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    readonly FileStream _held;

    PrivateFolder(string path, FileStream held) => (FullPath, _held) = (path, held);

    public string FullPath { get; }

    public static PrivateFolder Open(PrivatePlace place)
    {
        var (path, log) = (place.Folder, Path.Combine(place.Folder, RequestLog.FileName));
        if (
            Directory.Exists(path)
            && !File.Exists(log)
            && Directory.EnumerateFileSystemEntries(path).Any(e => Path.GetFileName(e) != LockName)
        )
            throw PrivatePlace.Refused(
                path,
                $"中身があり、申込みのフォルダーではありません（{RequestLog.FileName} がありません）"
            );
        DiskError.Naming(
            path,
            () =>
            {
                MakeFolder(path);
                // Made by somebody else it may have been open to all.
                if (!OperatingSystem.IsWindows())
                    Tighten(new DirectoryInfo(path));
            }
        );
        foreach (
            var name in new[] { LockName, RequestLog.FileName }.Where(n => SymbolicLinks.IsLink(Path.Combine(path, n)))
        )
            throw new UserException(
                ExitCode.Disk,
                $"「{Path.Combine(path, name)}」がシンボリックリンクなので、使いませんでした。"
            );
        var folder = new PrivateFolder(path, Take(Path.Combine(path, LockName)));
        if (!File.Exists(log))
            folder.Write(RequestLog.FileName, default);
        // Should the folder lie in a checkout after all, version control leaves it alone.
        if (!File.Exists(Path.Combine(path, IgnoreName)))
            folder.Write(IgnoreName, "*\n"u8);
        return folder;
    }

    public byte[]? Read(string relative)
    {
        var path = Below(relative);
        return DiskError.Naming(path, () => File.Exists(path) ? File.ReadAllBytes(path) : null);
    }

    public SourceFile Source(string relative) => new(relative, Read(relative) ?? []);

    /// <summary>Names, sorted; none when the folder is not there.</summary>
    public IReadOnlyList<string> Folders(string relative)
    {
        var path = Below(relative);
        return DiskError.Naming(
            path,
            () =>
                !Directory.Exists(path)
                    ? []
                    : Directory
                        .EnumerateDirectories(path)
                        .Select(p => Path.GetFileName(p))
                        .Order(StringComparer.Ordinal)
                        .ToList()
        );
    }

    public void Write(string relative, ReadOnlySpan<byte> bytes)
    {
        var path = Below(relative);
        var copy = bytes.ToArray();
        DiskError.Naming(
            path,
            () =>
            {
                // One after the other: a folder made on the way to another one would get the usual mode.
                var folder = FullPath;
                foreach (var segment in relative.Split('/')[..^1])
                    MakeFolder(folder = Path.Combine(folder, segment));
                var beside = path + ".new";
                File.Delete(beside);
                using (var stream = Create(beside, FileMode.CreateNew))
                {
                    stream.Write(copy);
                    stream.Flush(flushToDisk: true);
                }
                File.Move(beside, path, overwrite: true);
                FileSync.SyncAround(path);
            }
        );
    }

    /// <summary>When this returns the lines survive a power cut.</summary>
    public void Append(IEnumerable<LogEntry> entries)
    {
        var path = Below(RequestLog.FileName);
        // One write for all lines of a command, so that a crash tears at most the last one.
        var text = Encoding.UTF8.GetBytes(RequestLog.Added(Read(RequestLog.FileName), entries));
        DiskError.Naming(
            path,
            () =>
            {
                using var stream = Create(path, FileMode.Append);
                stream.Write(text);
                stream.Flush(flushToDisk: true);
            }
        );
    }

    public void DeleteFolder(string relative)
    {
        var path = Below(relative);
        DiskError.Naming(
            path,
            () =>
            {
                if (Directory.Exists(path))
                    Directory.Delete(path, recursive: true);
            }
        );
    }

    public void Dispose() => _held.Dispose();

    string Below(string relative)
    {
        var path = SitePath.Below(FullPath, relative);
        if (SymbolicLinks.AnyBelow(FullPath, relative))
            throw new UserException(
                ExitCode.Disk,
                $"「{SafeText.Of(path)}」がシンボリックリンクを通るので、使いませんでした。"
            );
        return path;
    }

    // Takes from others what somebody gave them by hand or a copy brought along, through no link.
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    static void Tighten(DirectoryInfo folder)
    {
        folder.UnixFileMode = OwnerOnly | UnixFileMode.UserExecute;
        foreach (var inside in folder.EnumerateFileSystemInfos().Where(i => !SymbolicLinks.IsLink(i)))
        {
            if (inside is DirectoryInfo inner)
                Tighten(inner);
            else if ((inside.UnixFileMode & ~OwnerOnly) != 0)
                inside.UnixFileMode = OwnerOnly;
        }
    }

    static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, OwnerOnly | UnixFileMode.UserExecute);
    }

    static FileStream Create(string path, FileMode mode)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.Write,
            Share = FileShare.None,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        return new FileStream(path, options);
    }

    static FileStream Take(string path) =>
        SiteLock.Open(
            path,
            "ほかの命令が、申込みのフォルダーを使っている最中です。終わってから、もう一度実行してください。",
            () => Create(path, FileMode.OpenOrCreate)
        );
}
