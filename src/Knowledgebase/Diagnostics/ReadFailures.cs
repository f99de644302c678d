namespace Knowledgebase.Diagnostics;

/// <summary>What is said of a file or folder that the shell did not read.</summary>
static class ReadFailures
{
    public static Diagnostic Of(string path, ReadFailure failure)
    {
        var (code, message) = failure switch
        {
            ReadFailure.TooLarge => (Codes.FileTooLarge, $"ファイルが{SourceFile.MaxLength / 1024}KBを超えています。"),
            ReadFailure.ClosedFolder => (
                Codes.Closed,
                "このフォルダーを読む権限がありません。中の記録や添付ファイルを確かめられません。"
            ),
            ReadFailure.ClosedFile => (Codes.Closed, "このファイルを読む権限がありません。"),
            ReadFailure.Vanished => (Codes.Vanished, "読み取る間に、消えたか名前が変わりました。"),
            ReadFailure.NameNotText => (Codes.NameNotText, "名前を文字として読めません（UTF-8ではありません）。"),
            _ => (Codes.FileNotOrdinary, "通常のファイルではありません。"),
        };
        return new(code, SourceSpot.StartOf(path), message, code.Remedy);
    }
}
