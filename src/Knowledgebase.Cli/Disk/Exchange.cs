using System.Runtime.InteropServices;

namespace Knowledgebase.Cli.Disk;

/// <summary>
/// Puts a finished site in the place of the published one. On Linux two folders change places in one step, so a visitor,
/// or a power cut, finds either the old site or the new one. Where the system cannot do that, the rule is: the old site is
/// moved aside, the new one moved in; if that fails, the old one is moved back. A process killed in between leaves no site
/// but the old one beside it, which the next publication puts back first (<see cref="StaleFolders"/>).
/// </summary>
static partial class Exchange
{
    const int CurrentFolder = -100; // AT_FDCWD
    const uint ExchangeFlag = 2; // RENAME_EXCHANGE

    public static string? Put(SitePlace place)
    {
        return DiskError.Naming(
            place.Target,
            () =>
            {
                if (!Directory.Exists(place.Target))
                {
                    Directory.Move(place.Staging, place.Target);
                    return null;
                }

                return OperatingSystem.IsLinux() && InOneStep(place) ? place.Staging : InTwoSteps(place);
            }
        );
    }

    // For systems that cannot exchange two folders.
    public static string InTwoSteps(SitePlace place)
    {
        Directory.Move(place.Target, place.Old);
        try
        {
            Directory.Move(place.Staging, place.Target);
        }
        catch
        {
            Directory.Move(place.Old, place.Target);
            throw;
        }

        return place.Old;
    }

    // False when this system or this file system has no such call; some sandboxes answer EPERM to calls they do not
    // know.
    static bool InOneStep(SitePlace place)
    {
        const int notPermitted = 1,
            invalid = 22,
            noSuchCall = 38,
            notSupported = 95;
        try
        {
            if (RenameAt2(CurrentFolder, place.Staging, CurrentFolder, place.Target, ExchangeFlag) == 0)
                return true;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }

        var errno = Marshal.GetLastPInvokeError();
        if (errno is notPermitted or invalid or noSuchCall or notSupported)
            return false;
        throw new IOException("renameat2", errno);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
