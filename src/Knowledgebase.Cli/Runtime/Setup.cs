namespace Knowledgebase.Cli.Runtime;

static class Setup
{
    const string NoNormalization =
        "この環境では文字の正規化（Unicode NFKC）が使えないため、記録を正しく読めず、検索の索引も正しく作れません。"
        + "環境変数 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT を消すか 0 にし、ICU（libicu）を入れてから、もう一度実行してください。";

    /// <summary>Refuses to work where results would be wrong without a word.</summary>
    public static void Require()
    {
        // Half of the Japanese queries would find nothing.
        if (!Fold.IsNormalizationOn)
            throw new UserException(ExitCode.Setup, NoNormalization);
    }
}
