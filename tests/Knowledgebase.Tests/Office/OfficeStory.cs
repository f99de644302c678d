namespace Knowledgebase.Tests.Office;

/// <summary>What an office does with requests, from the first file to the last deletion, on the command line.</summary>
public abstract class OfficeStory : IDisposable
{
    private protected const string Kit = RequestFiles.First + "/2";
    private protected OfficeRoom Office { get; } = new();

    public void Dispose()
    {
        Office.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected string Import(string id = RequestFiles.First, string from = "2027-01-12", string until = "2027-01-22") =>
        Office.Works("requests", "import", Office.Put($"request-{id}.json", RequestFiles.Request(RequestFiles.Loan(id, from, until))));
}
