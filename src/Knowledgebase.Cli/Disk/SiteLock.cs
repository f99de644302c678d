namespace Knowledgebase.Cli.Disk;

/// <summary>Keeps two builds from publishing to one folder at once. The system lets go of it when the process dies.</summary>
static class SiteLock
{
    const int WouldBlock = 11;
    const int WouldBlockOnMac = 35;
    const int SharingViolation = 32;

    public static FileStream Take(SitePlace place)
    {
        if (SymbolicLinks.IsLink(place.Lock))
            throw new UserException(
                ExitCode.Disk,
                $"「{place.Lock}」がシンボリックリンクなので、書き出しませんでした。消してから、もう一度実行してください。"
            );
        // The file stays when the lock is let go: deleting it would let a third build lock a new file of the same
        // name while a second one still holds the deleted one.
        return Open(
            place.Lock,
            $"ほかの処理が「{place.Target}」へ書き出している最中です。終わってから、もう一度実行してください。",
            () => new(place.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
        );
    }

    internal static FileStream Open(string path, string held, Func<FileStream> open) =>
        DiskError.Naming(
            path,
            () =>
            {
                try
                {
                    return open();
                }
                catch (IOException e) when (IsHeld(e))
                {
                    throw new UserException(ExitCode.Disk, held, e);
                }
            }
        );

    // Opening failed because another process holds the file.
    public static bool IsHeld(IOException e) =>
        (e.HResult & 0xFFFF) is WouldBlock or WouldBlockOnMac or SharingViolation;
}
