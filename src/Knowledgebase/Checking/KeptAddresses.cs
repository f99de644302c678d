using static Knowledgebase.Checking.PublishedSite;

namespace Knowledgebase.Checking;

/// <summary>
/// Whatever was published still answers: with its page, with the way to its new one, or with the word that it was withdrawn.
/// Told as errors where somebody promised the address, because a warning would be gone with the next build.
/// </summary>
static class KeptAddresses
{
    const int MaxLost = 10;
    const string SettingsPath = "site.yaml";

    public static ImmutableArray<Diagnostic> Judge(SitePlan plan, IEnumerable<PageFacts> pages, PublishedSite before)
    {
        if (before.Base is { } moved && moved != plan.Base)
            return
            [
                Codes.AnotherSite.At(SettingsPath,
                    $"公開済みのサイトは「{moved}」にあり、新しいサイトの場所（base）は「{plan.Base}」です。すべてのアドレスが変わります。",
                    $"「base: {moved}」に戻してください。置き場所を移すときは、--output でほかのフォルダーに作り、古いアドレスからの転送を公開先で設定します。"),
            ];
        var files = plan.Files.DistinctBy(f => f.Path).ToDictionary(f => f.Path);
        var gone = before.Paths.Where(p => !files.ContainsKey(p)).ToArray();
        RecordId[] records = [.. gone.Select(RecordAt).OfType<RecordId>()];
        if (records.Length >= MaxLost && records.Length * 2 > before.Paths.Count(p => RecordAt(p) is not null))
            return
            [
                Codes.AnotherSite.At(SettingsPath,
                    $"公開済みの記録のうち{Numerals.Of(records.Length)}件（{string.Join("、", records.Take(3))} など）が、新しいサイトにありません。",
                    "別のサイトのフォルダーと比べているのなら、--output（--published を付けたのなら --published）でこのサイトのフォルダーを指定してください。同じサイトなら、input のフォルダーに記録がそろっているか確かめてください。"),
            ];

        var now = pages.ToDictionary(p => p.File.Path);
        var lost = new LostRecords(plan, now, before);
        var lists = new List<string>();
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var path in gone)
        {
            var address = Address(plan, path);
            if (RecordAt(path) is { } id)
                found.Add(lost.Report(id));
            else if (path.StartsWith(Release.Published, StringComparison.Ordinal))
                found.Add(Codes.AddressLost.At(Release.Folder + path[path.LastIndexOf('/')..],
                    $"公開済みのデータの版 {address} がなくなります。",
                    "この名前のファイルを元の場所に戻してください。公開した版は消しません。"));
            else if (path.StartsWith("files/", StringComparison.Ordinal))
                found.Add(Codes.FileLost.At(path, $"公開済みの添付ファイル {address} がなくなります。"));
            else if (!IsPage(path) || LiesBelowWithdrawn(path, before, files))
                continue;
            else if (PartOf(path, files) is { } owner)
                found.Add(Codes.AddressLost.At(owner.Origin.Path,
                    $"公開済みのページ {address} がなくなります。",
                    $"見出しのIDを変えたのなら、新しい見出しに「aliases: [{path.Split('/')[2]}]」と書いてください。見出しをまとめたのなら、まとめた先の見出しに書きます。"));
            else
                lists.Add(address);
        }
        found.AddRange(LostPlaces.Judge(plan, now, before));
        found.AddRange(KeptFacts.Judge(plan, files, before));
        if (lists.Count > 0)
            found.Add(Codes.ListsGone.At(SettingsPath,
                $"公開済みの一覧などのページのうち{Numerals.Of(lists.Count)}件（{string.Join("、", lists.Take(3))}{(lists.Count > 3 ? " など" : "")}）がなくなります。"));
        found.Sort();
        return found.ToImmutable();
    }

    // What lay below a page that is gone or withdrawn has been told with it.
    static bool LiesBelowWithdrawn(string path, PublishedSite before, Dictionary<string, PlannedFile> files) =>
        OwnerOf(path) is { } owner
        && before.Paths.Contains(PathOf(owner))
        && (!files.TryGetValue(PathOf(owner), out var page) || PageFacts.IsWithdrawal(page));

    // The page of the record of which a page of its own tells a part; null for lists and their further pages.
    static PlannedFile? PartOf(string path, Dictionary<string, PlannedFile> files) =>
        path.Count(c => c == '/') == 3 && OwnerOf(path) is { } owner ? files.GetValueOrDefault(PathOf(owner)) : null;
}
