namespace Knowledgebase.Cli.Options;

/// <summary>What is said of an exception that ended a piece of work.</summary>
/// <param name="Exit">One of <see cref="ExitCode"/>.</param>
/// <param name="Sentence">What went wrong, in Japanese and without the exception's own text.</param>
sealed record Failure(int Exit, string Sentence)
{
    public static Failure Of(Exception e) =>
        e switch
        {
            _ when RanOut(e) => new Failure(
                ExitCode.Memory,
                "メモリーが足りないため、処理を続けられませんでした。入力の誤りでも、プログラムの不具合でもありません。"
            ),
            UserException refusal => new Failure(refusal.Exit, refusal.Message),
            IOException or UnauthorizedAccessException => new Failure(
                ExitCode.Disk,
                DiskError.Sentence((e as FileNotFoundException)?.FileName, e)
            ),
            RenderException => new Failure(
                ExitCode.OurFault,
                $"プログラムの不具合のため、{e.Message}を作れませんでした。入力の誤りではありません。"
            ),
            _ => new Failure(
                ExitCode.OurFault,
                "プログラムの不具合のため、処理を続けられませんでした。入力の誤りではありません。"
            ),
        };

    /// <summary>True when memory ran out on whichever thread, however often the exception was wrapped on its way.</summary>
    static bool RanOut(Exception? e) =>
        e is OutOfMemoryException
        || (e is AggregateException all ? all.InnerExceptions.Any(RanOut) : e is not null && RanOut(e.InnerException));
}
