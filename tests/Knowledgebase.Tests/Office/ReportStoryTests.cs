namespace Knowledgebase.Tests.Office;

/// <summary>A story on the command line: a school tells what it did.</summary>
public sealed class ReportStoryTests : OfficeStory
{
    [Fact]
    public void A_report_becomes_drafts_that_our_reader_understands()
    {
        Import();
        Office.Works("requests", "decide", RequestFiles.First, "--accept");
        Office.Today = "2027-01-26";
        var said = Office.Works("requests", "report", Office.Put("report.json", RequestFiles.UseReport(RequestFiles.Report())));
        var drafts = $"kakari/drafts/{RequestFiles.FirstReport}/";
        foreach (var path in new[] { $"sources/{RequestFiles.FirstReport}.yaml", "lessons/robot.yaml", "practices/walk.yaml", $"practices/{RequestFiles.FirstReport}.yaml" })
        {
            Assert.True(File.Exists(Office.Folder.At(drafts + path)), path);
            Assert.Contains($"{path} → /input/{path}", said, StringComparison.Ordinal);
        }
        Assert.Contains("壊れたもの・足りないもの: ケーブルが1本断線した。", said, StringComparison.Ordinal);
        // The one thing that an officer has to settle here: the vocabulary of this site knows no use reports.
        Assert.Contains("移す前に直す所:", said, StringComparison.Ordinal);
        Assert.Equal(1, said.Split("error KB").Length - 1);
        Assert.Contains("「利用報告」は例示の文書の種類の語彙にありません。", said, StringComparison.Ordinal);

        var lesson = Office.Folder.Read(drafts + "lessons/robot.yaml");
        Assert.StartsWith(Office.Folder.Read("input/lessons/robot.yaml"), lesson, StringComparison.Ordinal);
        Assert.Contains("evidence: 2", lesson, StringComparison.Ordinal);
        var practice = Office.Folder.Read(drafts + $"practices/{RequestFiles.FirstReport}.yaml");
        Assert.Contains("全部の班が 課題を終えた。\", evidence: 1", practice, StringComparison.Ordinal);
        Assert.Contains("60人のうち52人が最後まで進んだ。\", evidence: 2", practice, StringComparison.Ordinal);

        // Put where they belong, with the word added, the records are good.
        var input = Office.Folder.At("input");
        foreach (var file in Directory.GetFiles(Office.Folder.At(drafts), "*.yaml", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(input, Path.GetRelativePath(Office.Folder.At(drafts), file)), overwrite: true);
        File.AppendAllText(Path.Combine(input, "vocabularies/source-types.yaml"), "  - {id: use, label: 利用報告}\n");
        Assert.Equal(0, Office.RunAs("check", "--input", input));
        Assert.Contains("報告あり", Office.Works("requests", "list"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_shall_not_be_published_makes_no_draft()
    {
        Import();
        var said = Office.Works("requests", "report", Office.Put("report.json", RequestFiles.UseReport(RequestFiles.Report(publish: false))));
        Assert.Contains("載せてほしくないとのことなので、下書きは作りません。", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Office.Folder.At("kakari/drafts")));
    }

    [Fact]
    public void A_report_without_figures_tells_and_does_not_count()
    {
        Import();
        var report = RequestFiles.Report();
        report.Remove("figures");
        report.Remove("subject");
        var said = Office.Works("requests", "report", Office.Put("report.json", RequestFiles.UseReport(report)));
        Assert.Contains("実践事例の下書きは作りません。", said, StringComparison.Ordinal);
        Assert.Contains("evidence: 1", Office.Folder.Read($"kakari/drafts/{RequestFiles.FirstReport}/lessons/robot.yaml"), StringComparison.Ordinal);
    }
}
