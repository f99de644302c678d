namespace Knowledgebase.Diagnostics;

/// <summary>What is said of a file or folder that the shell did not read.</summary>
static class Flaws
{
    public static Diagnostic Of(string path, SourceFlaw flaw)
    {
        var (code, message) = flaw switch
        {
            SourceFlaw.TooLarge => (Codes.FileTooLarge, $"ファイルが{SourceFile.MaxLength / 1024}KBを超えています。"),
            SourceFlaw.ClosedFolder => (
                Codes.Closed,
                "このフォルダーを読む権限がありません。中の記録や添付ファイルを確かめられません。"
            ),
            SourceFlaw.ClosedFile => (Codes.Closed, "このファイルを読む権限がありません。"),
            SourceFlaw.Vanished => (Codes.Vanished, "読み取る間に、消えたか名前が変わりました。"),
            SourceFlaw.NameNotText => (Codes.NameNotText, "名前を文字として読めません（UTF-8ではありません）。"),
            _ => (Codes.FileNotOrdinary, "通常のファイルではありません。"),
        };
        return new(code, SourceSpot.StartOf(path), message, code.Remedy);
    }
}
