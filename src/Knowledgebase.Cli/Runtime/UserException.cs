namespace Knowledgebase.Cli.Runtime;

/// <summary>Ends a run with an exit code and a sentence for the person at the keyboard; never a fault of the program.</summary>
sealed class UserException : Exception
{
    /// <summary>Refuses with one of <see cref="ExitCode"/> and a whole sentence in Japanese.</summary>
    public UserException(int exit, string message, Exception? cause = null)
        : base(message, cause) => Exit = exit;

    public int Exit { get; }

    public static UserException Usage(string message) => new(ExitCode.Usage, message);
}
