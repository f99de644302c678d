namespace Knowledgebase.Tests.Office;

/// <summary>A story on the command line: the last day of a person's data.</summary>
public sealed class DeletionStoryTests : OfficeStory
{
    [Fact]
    public void After_its_time_nothing_of_a_person_is_left()
    {
        Import();
        Import(RequestFiles.Second, "2027-03-01", "2027-03-05");
        Office.Works("requests", "decide", RequestFiles.First, "--decline", "--reason", "花子さんの希望の日は休みです。");
        Office.Works("requests", "letter", RequestFiles.First);
        Office.Works("requests", "report", Office.Put("report.json", RequestFiles.UseReport(RequestFiles.Report())));
        Office.Works("requests", "cancel", RequestFiles.Second);
        string[] names = ["秘密", "花子", "hanako", "027-000-0000", "ロボットを動かす", "断線"];
        Assert.All(names, n => Assert.Contains(n, Office.Everything(), StringComparison.Ordinal));

        Assert.Contains("消す日は2027年11月26日（金）です。", Office.Refused(1, "requests", "delete", RequestFiles.First), StringComparison.Ordinal);
        Assert.Contains("消す日が来たもの 0 件、まだのもの 2 件", Office.Works("requests", "retention"), StringComparison.Ordinal);
        Office.Today = "2027-11-26";
        Assert.Contains("消す日が来たもの 2 件", Office.Works("requests", "retention"), StringComparison.Ordinal);
        Assert.Contains("2 件を消します。まだ消していません。", Office.Works("requests", "delete", "--due"), StringComparison.Ordinal);

        Assert.Contains("2 件の個人情報を消しました。", Office.Works("requests", "delete", "--due", "--yes"), StringComparison.Ordinal);
        var left = Office.Everything();
        Assert.All(names, n => Assert.DoesNotContain(n, left, StringComparison.Ordinal));
        Assert.Contains("\"what\":\"deleted\"", Office.Log, StringComparison.Ordinal);
        Assert.Contains("0 件", Office.Works("requests", "list"), StringComparison.Ordinal);
        var nameless = Office.Works("requests", "list", "--state", "deleted");
        Assert.Contains($"{RequestFiles.First}  届いた日 2026-11-26（木）  お引き受けできない  個人情報は2027年11月26日（金）に消しました", nameless, StringComparison.Ordinal);
        Assert.Contains("に消しました。", Office.Refused(2, "requests", "show", RequestFiles.First), StringComparison.Ordinal);
        // Even deleted, a request cannot come in a second time.
        Assert.Contains("KB0703", Office.Refused(1, "requests", "import", Office.Put("again.json", RequestFiles.Request(RequestFiles.Loan()))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_request_is_not_deleted_and_a_closed_one_before_its_time_only_on_purpose()
    {
        Import();
        Assert.Contains("まだ「受付」です", Office.Refused(1, "requests", "delete", RequestFiles.First, "--yes"), StringComparison.Ordinal);
        Office.Works("requests", "cancel", RequestFiles.First);
        Office.Works("requests", "delete", RequestFiles.First, "--yes");
        Assert.DoesNotContain("花子", Office.Everything(), StringComparison.Ordinal);
    }
}
