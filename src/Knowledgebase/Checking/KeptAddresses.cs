namespace Knowledgebase.Checking;

/// <summary>
/// Whatever was published still answers: with its page, with the way to its new one, or with the word that it was withdrawn.
/// Told as errors where somebody promised the address, because a warning would be gone with the next build.
/// </summary>
static class KeptAddresses
{
    const int MaxLost = 10;
    const string SettingsPath = "site.yaml";

    /// <summary>Every address of the older publication that the new one would let die.</summary>
    public static ImmutableArray<Diagnostic> Judge(SitePlan plan, IEnumerable<PageFacts> pages, PublishedSite before)
    {
        if (before.Base is { } moved && moved != plan.Base)
            return
            [
                new(
                    Codes.AnotherSite,
                    SourceSpot.StartOf(SettingsPath),
                    $"公開済みのサイトは「{moved}」にあり、新しいサイトの場所（base）は「{plan.Base}」です。すべてのアドレスが変わります。",
                    $"「base: {moved}」に戻してください。置き場所を移すときは、--output でほかのフォルダーに作り、古いアドレスからの転送を公開先で設定します。"
                ),
            ];
        var files = plan.Files.DistinctBy(f => f.Path).ToDictionary(f => f.Path, StringComparer.Ordinal);
        var gone = before.Paths.Where(p => !files.ContainsKey(p)).ToArray();
        var records = gone.Where(p => PublishedSite.RecordAt(p) is not null).ToArray();
        if (
            records.Length >= MaxLost
            && records.Length * 2 > before.Paths.Count(p => PublishedSite.RecordAt(p) is not null)
        )
            return [Another(records)];

        var now = pages.ToDictionary(p => p.File.Path, StringComparer.Ordinal);
        var lost = new LostRecords(plan, now, before);
        var lists = new List<string>();
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var path in gone)
        {
            if (PublishedSite.RecordAt(path) is { } id)
                found.Add(lost.Report(id));
            else if (path.StartsWith(Release.Published, StringComparison.Ordinal))
                found.Add(LostRelease(plan, path));
            else if (path.StartsWith("files/", StringComparison.Ordinal))
                found.Add(LostFile(plan, path));
            else if (PublishedSite.IsPage(path) && !LiesBelowWithdrawn(path, before, files))
            {
                if (PartOf(path, files) is { } owner)
                    found.Add(LostPart(plan, path, owner));
                else
                    lists.Add(path);
            }
        }
        found.AddRange(LostPlaces.Judge(plan, now, before));
        found.AddRange(KeptFacts.Judge(plan, files, before));
        if (lists.Count > 0)
            found.Add(Lists(plan, lists));
        found.Sort();
        return found.ToImmutable();
    }

    /// <summary>What lay below a page that is gone or withdrawn has been told with it.</summary>
    static bool LiesBelowWithdrawn(string path, PublishedSite before, Dictionary<string, PlannedFile> files) =>
        PublishedSite.OwnerOf(path) is { } owner
        && before.Paths.Contains(PublishedSite.PathOf(owner))
        && (!files.TryGetValue(PublishedSite.PathOf(owner), out var page) || PageFacts.IsWithdrawal(page));

    /// <summary>The page of the record of which a page of its own tells a part; null for lists and their further pages.</summary>
    static PlannedFile? PartOf(string path, Dictionary<string, PlannedFile> files) =>
        path.Count(c => c == '/') == 3 && PublishedSite.OwnerOf(path) is { } owner
            ? files.GetValueOrDefault(PublishedSite.PathOf(owner))
            : null;

    static Diagnostic Another(string[] records) =>
        new(
            Codes.AnotherSite,
            SourceSpot.StartOf(SettingsPath),
            $"公開済みの記録のうち{Numerals.Of(records.Length)}件（{string.Join("、", records.Take(3).Select(p => PublishedSite.RecordAt(p)))} など）が、新しいサイトにありません。",
            "別のサイトのフォルダーと比べているのなら、--output（--published を付けたのなら --published）でこのサイトのフォルダーを指定してください。同じサイトなら、input のフォルダーに記録がそろっているか確かめてください。"
        );

    static Diagnostic LostRelease(SitePlan plan, string path) =>
        new(
            Codes.AddressLost,
            SourceSpot.StartOf(Release.Folder + "/" + path[(path.LastIndexOf('/') + 1)..]),
            $"公開済みのデータの版 {PublishedSite.Address(plan, path)} がなくなります。",
            "この名前のファイルを元の場所に戻してください。公開した版は消しません。"
        );

    static Diagnostic LostFile(SitePlan plan, string path) =>
        new(
            Codes.FileLost,
            SourceSpot.StartOf(path),
            $"公開済みの添付ファイル {PublishedSite.Address(plan, path)} がなくなります。",
            Codes.FileLost.Remedy
        );

    static Diagnostic LostPart(SitePlan plan, string path, PlannedFile owner) =>
        new(
            Codes.AddressLost,
            SourceSpot.StartOf(owner.Origin.Path),
            $"公開済みのページ {PublishedSite.Address(plan, path)} がなくなります。",
            $"見出しのIDを変えたのなら、新しい見出しに「aliases: [{path.Split('/')[2]}]」と書いてください。見出しをまとめたのなら、まとめた先の見出しに書きます。"
        );

    static Diagnostic Lists(SitePlan plan, List<string> lists) =>
        new(
            Codes.ListsGone,
            SourceSpot.StartOf(SettingsPath),
            $"公開済みの一覧などのページのうち{Numerals.Of(lists.Count)}件（{string.Join("、", lists.Take(3).Select(p => PublishedSite.Address(plan, p)))}{(lists.Count > 3 ? " など" : "")}）がなくなります。",
            Codes.ListsGone.Remedy
        );
}
