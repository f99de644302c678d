namespace Knowledgebase.Cli.Disk;

/// <summary>Tells what the authors can mend – a missing right, a file that is being replaced – from a disk that fails.</summary>
static class FileRead
{
    /// <summary>What the work yields, or the flaw that an author must be told at its place. Other trouble ends the run with the path.</summary>
    public static (T? Value, ReadFailure? Failure) Try<T>(string path, Func<T> work, ReadFailure closed)
    {
        try
        {
            return (work(), null);
        }
        catch (UnauthorizedAccessException)
        {
            return (default, closed);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (default, ReadFailure.Vanished);
        }
        catch (IOException e)
        {
            throw new UserException(ExitCode.Disk, DiskError.Sentence(path, e), e);
        }
    }
}
