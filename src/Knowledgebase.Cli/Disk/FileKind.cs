using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Knowledgebase.Cli.Disk;

/// <summary>What .NET does not tell: pipes and devices, which it shows as empty files and which block when opened, and mount points.</summary>
static partial class FileKind
{
    const int CurrentFolder = -100; // AT_FDCWD
    const int NoFollow = 0x100; // AT_SYMLINK_NOFOLLOW
    const uint TypeOnly = 1; // STATX_TYPE
    const int AttributesOffset = 8;
    const uint MountRoot = 0x2000; // STATX_ATTR_MOUNT_ROOT, since Linux 5.8
    const int ModeOffset = 28; // struct statx is the same on all processors, unlike struct stat
    const int KindMask = 0xF000; // S_IFMT
    const int OrdinaryKind = 0x8000; // S_IFREG

    public static bool IsOrdinary(string path) =>
        Ask(path) is not { } answer || (answer.Mode & KindMask) == OrdinaryKind;

    /// <summary>The system lets nobody move a mount point.</summary>
    public static bool IsMountPoint(string path) => Ask(path) is { } answer && (answer.Attributes & MountRoot) != 0;

    // Null where the system has no such call, zeros where nothing is found.
    static (ulong Attributes, int Mode)? Ask(string path)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        Span<byte> answer = stackalloc byte[256];
        try
        {
            return Statx(CurrentFolder, path, NoFollow, TypeOnly, answer) != 0
                ? (0, 0)
                : (
                    BinaryPrimitives.ReadUInt64LittleEndian(answer[AttributesOffset..]),
                    BinaryPrimitives.ReadUInt16LittleEndian(answer[ModeOffset..])
                );
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018: an unknown file is empty and is never opened, so it can do no harm.
            return null;
        }
    }

    /// <summary>0, or the number of the error that writing into the folder would give.</summary>
    public static int WriteError(string folder)
    {
        const int writeAndEnter = 3; // W_OK | X_OK
        return OperatingSystem.IsWindows() || Access(folder, writeAndEnter) == 0 ? 0 : Marshal.GetLastPInvokeError();
    }

    [LibraryImport("libc", EntryPoint = "access", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Access(string path, int mode);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, Span<byte> answer);
}
