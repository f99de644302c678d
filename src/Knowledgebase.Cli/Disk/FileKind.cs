using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Knowledgebase.Cli.Disk;

/// <summary>Tells ordinary files from pipes, sockets and devices, which .NET shows as empty files and which block when opened.</summary>
internal static partial class FileKind
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const int NoFollow = 0x100; // AT_SYMLINK_NOFOLLOW
    private const uint TypeOnly = 1; // STATX_TYPE
    private const int ModeOffset = 28; // struct statx is the same on all processors, unlike struct stat
    private const int KindMask = 0xF000; // S_IFMT
    private const int OrdinaryKind = 0x8000; // S_IFREG

    public static bool IsOrdinary(string path)
    {
        if (!OperatingSystem.IsLinux()) return true;
        Span<byte> answer = stackalloc byte[256];
        try
        {
            if (Statx(CurrentFolder, path, NoFollow, TypeOnly, answer) != 0) return false;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018: the file is empty and is never opened, so it can do no harm.
            return true;
        }

        return (BinaryPrimitives.ReadUInt16LittleEndian(answer[ModeOffset..]) & KindMask) == OrdinaryKind;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, Span<byte> answer);
}
