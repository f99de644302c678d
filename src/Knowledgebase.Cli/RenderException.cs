using Knowledgebase.Output;

namespace Knowledgebase.Cli;

/// <summary>A fault of the program while it made one file; keeps which file it was, so that it can be reported.</summary>
public sealed class RenderException(PlannedFile file, Exception cause)
    : Exception($"「{file.Path}」（もとの記録: {file.Origin}）", cause)
{
    /// <summary>What to do so that the fault can be mended.</summary>
    public const string HowToReport =
        "環境変数 KNOWLEDGEBASE_DEBUG=1 を付けてもう一度実行し、表示された内容を開発者に知らせてください。";

    /// <summary>Says that the program and not the input is at fault, without the exception's own text.</summary>
    public static string Sentence(Exception e) => e is RenderException
        ? $"プログラムの不具合のため、{e.Message}を作れませんでした。入力の誤りではありません。"
        : "プログラムの不具合のため、処理を続けられませんでした。入力の誤りではありません。";
}
