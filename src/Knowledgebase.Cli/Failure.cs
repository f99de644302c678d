using Knowledgebase.Cli.Disk;

namespace Knowledgebase.Cli;

/// <summary>What is said of an exception that ended a piece of work.</summary>
/// <param name="Exit">One of <see cref="ExitCode"/>.</param>
/// <param name="Sentence">What went wrong, in Japanese and without the exception's own text.</param>
internal sealed record Failure(int Exit, string Sentence)
{
    public static Failure Of(Exception e) => e switch
    {
        RefusalException refusal => new Failure(refusal.Exit, refusal.Message),
        IOException or UnauthorizedAccessException =>
            new Failure(ExitCode.Disk, DiskTrouble.Sentence((e as FileNotFoundException)?.FileName, e)),
        RenderException => new Failure(
            ExitCode.OurFault, $"プログラムの不具合のため、{e.Message}を作れませんでした。入力の誤りではありません。"),
        _ => new Failure(ExitCode.OurFault, "プログラムの不具合のため、処理を続けられませんでした。入力の誤りではありません。"),
    };
}
