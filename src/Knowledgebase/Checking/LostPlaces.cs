namespace Knowledgebase.Checking;

/// <summary>Places on a record's page that had an address of their own: the issues, outcomes and series nested in it.</summary>
static class LostPlaces
{
    static readonly KindInfo[] Nested = [.. Kinds.All.Where(k => k.Fragment.Length > 0)];

    public static IEnumerable<Diagnostic> Judge(SitePlan plan, Dictionary<string, PageFacts> now, PublishedSite before)
    {
        foreach (var was in before.Pages.Where(p => PublishedSite.RecordAt(p.File.Path) is not null))
        {
            if (!now.TryGetValue(was.File.Path, out var page) || page.IsRedirect || PageFacts.IsWithdrawal(page.File))
                continue;
            foreach (var place in was.Ids.Except(page.Ids))
                if (
                    Nested.FirstOrDefault(k => place.StartsWith(k.Fragment + "-", StringComparison.Ordinal))
                    is { } kind
                )
                {
                    var slug = place[(kind.Fragment.Length + 1)..];
                    yield return Codes.PlaceLost.At(page.File.Origin.Path,
                        $"公開済みの{kind.Label}「{slug}」の場所 {PublishedSite.Address(plan, was.File.Path)}#{place} がなくなります。",
                        $"IDを変えたのなら、元の「id: {slug}」に戻してください。消したのなら、history に、いつなぜ消したかを書いてください。");
                }
        }
    }
}
