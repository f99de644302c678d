namespace Knowledgebase.Cli.Runtime;

/// <summary>Ends a run with a whole sentence in Japanese for the person at the keyboard; never a fault of the program.</summary>
sealed class UserException : Exception
{
    public UserException(int exit, string message, Exception? cause = null)
        : base(message, cause) => Exit = exit;

    public int Exit { get; }

    public static UserException Usage(string message) => new(ExitCode.Usage, message);
}
