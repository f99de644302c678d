using Knowledgebase.Cli.Disk;
using Knowledgebase.Search;

namespace Knowledgebase.Cli.Commands;

/// <summary>The first half of every command: from a folder to a plan.</summary>
internal static class Planning
{
    private const string NoNormalization =
        "この環境では文字の正規化（Unicode NFKC）が使えないため、検索の索引を正しく作れません。"
        + "環境変数 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT を消すか 0 にし、ICU（libicu）を入れてから、もう一度実行してください。";

    public static SitePlan Plan(Arguments arguments, Road road, TimeProvider clock)
    {
        // Folding would be wrong without a word, and half of the Japanese queries would find nothing.
        if (!Fold.IsNormalizationOn) throw new RefusalException(ExitCode.Mistakes, NoNormalization);
        var input = InputFolder.Read(arguments.Input);
        return road.Plan(input.Sources, input.Attachments, new BuildOptions(arguments.Today ?? JapanDate.Of(clock.GetUtcNow())));
    }
}
