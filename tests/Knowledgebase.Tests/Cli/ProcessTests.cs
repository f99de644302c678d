namespace Knowledgebase.Tests.Cli;

/// <summary>The program as its own process: exit codes, and UTF-8 whatever the locale.</summary>
[Trait("Pace", "slow")]
public sealed class ProcessTests
{
    [Fact]
    public async Task Help_is_japanese_in_any_locale()
    {
        var (exit, output, error) = await ProgramRun.OfAsync("--help");
        Assert.Equal(0, exit);
        Assert.StartsWith("記録（YAML）を検査し", output, StringComparison.Ordinal);
        Assert.Empty(error);
    }

    [Fact]
    public async Task A_mistyped_command_ends_with_2_and_no_colour()
    {
        var (exit, output, error) = await ProgramRun.OfAsync("biuld");
        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.StartsWith("「biuld」という命令はありません。「build」のことですか。", error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', error);
    }

    [Fact]
    public async Task Without_normalization_nothing_is_built_and_the_remedy_is_named()
    {
        var input = Path.Combine(Repository.Root, "input");
        var (exit, output, error) = await ProgramRun.WithAsync("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1", "check", "--input", input);
        Assert.Equal(78, exit);
        Assert.Empty(output);
        Assert.StartsWith("この環境では文字の正規化（Unicode NFKC）が使えないため", error, StringComparison.Ordinal);
        Assert.Contains("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_memory_the_need_is_named_and_nobody_is_blamed()
    {
        using var folder = new Disk.TempFolder();
        Assert.Equal(0, (await ProgramRun.OfAsync("sample", "--count", "800", "--seed", "1", "--output", folder.At("many"))).Exit);
        var (exit, output, error) = await ProgramRun.WithAsync("DOTNET_GCHeapHardLimit", "0x1800000", "build", "--input", folder.At("many"), "--output", folder.At("site"));
        Assert.Equal(71, exit);
        Assert.Empty(output);
        Assert.Equal(
            "メモリーが足りないため、処理を続けられませんでした。入力の誤りでも、プログラムの不具合でもありません。\n"
            + "記録のファイル 801 個には、約 400 MB のメモリーが必要です。今、プログラムが使える上限は約 24 MB です。ほかのプログラムを閉じるか、メモリーの多い機械で実行してください。\n",
            error);
        Assert.Equal([], folder.Names().Where(n => n.Contains("staging", StringComparison.Ordinal)));
    }
}
