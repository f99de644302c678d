namespace Knowledgebase.Cli.Options;

/// <summary>What is said of an exception that ended a piece of work, without the exception's own text.</summary>
sealed record Failure(int Exit, string Sentence)
{
    public static Failure Of(Exception e) =>
        e switch
        {
            _ when RanOut(e) => new(
                ExitCode.Memory,
                "メモリーが足りないため、処理を続けられませんでした。入力の誤りでも、プログラムの不具合でもありません。"
            ),
            UserException refusal => new(refusal.Exit, refusal.Message),
            IOException or UnauthorizedAccessException => new(
                ExitCode.Disk,
                DiskError.Sentence((e as FileNotFoundException)?.FileName, e)
            ),
            RenderException => new(
                ExitCode.OurFault,
                $"プログラムの不具合のため、{e.Message}を作れませんでした。入力の誤りではありません。"
            ),
            _ => new(
                ExitCode.OurFault,
                "プログラムの不具合のため、処理を続けられませんでした。入力の誤りではありません。"
            ),
        };

    // True when memory ran out on any thread, however often the exception was wrapped.
    static bool RanOut(Exception? e) =>
        e is OutOfMemoryException
        || (e is AggregateException all ? all.InnerExceptions.Any(RanOut) : e is not null && RanOut(e.InnerException));
}
