using static Knowledgebase.Checking.PublishedSite;

namespace Knowledgebase.Checking;

/// <summary>The addresses of records that are gone: each is told where its way out is to be written, with what to type there.</summary>
sealed class LostRecords
{
    readonly SitePlan _plan;
    readonly Dictionary<string, PageFacts> _before;
    readonly ILookup<Kind, PageFacts> _records;

    public LostRecords(SitePlan plan, Dictionary<string, PageFacts> now, PublishedSite before)
    {
        _plan = plan;
        _before = before.Pages.ToDictionary(p => p.File.Path);
        _records = now
            .Values.Where(p =>
                RecordAt(p.File.Path) is not null && !p.IsRedirect && !PageFacts.IsWithdrawal(p.File)
            )
            .OrderBy(p => p.File.Path, StringComparer.Ordinal)
            .ToLookup(p => IdOf(p).Kind);
    }

    public Diagnostic Report(RecordId id)
    {
        var was = _before.GetValueOrDefault(PathOf(id));
        var address = Address(_plan, PathOf(id));
        var title = was is null ? id.Slug : TitleOf(was);
        if (
            was is { IsRedirect: true }
            && _records[id.Kind].Concat(_records.SelectMany(r => r)).FirstOrDefault(p => TitleOf(p) == title)
                is { } kept
        )
            return Codes.AddressLost.At(kept.File.Origin.Path,
                $"前のアドレス {address} からの転送がなくなります。",
                $"このファイルに{Alias(id, IdOf(kept).Kind, "書き戻して")}");
        if (title.EndsWith(Removed.TitleEnd(id.Kind), StringComparison.Ordinal))
            return Codes.AddressLost.At($"removed/{FileOf(id)}",
                $"取り下げたことを知らせていたアドレス {address} がなくなります。",
                $"removed フォルダーにあった「was: {id}」のファイルを元に戻してください。");
        var fresh = NewIdOf(id, was);
        var kind = fresh is null ? id.Kind : IdOf(fresh).Kind;
        var renamed = fresh is null
            ? "IDを変えたのなら、新しいファイルに"
            : $"IDを「{Shown(id, kind)}」から「{Shown(IdOf(fresh), id.Kind)}」に変えたのなら、このファイルに";
        return Codes.AddressLost.At(fresh?.File.Origin.Path ?? $"{id}.yaml",
            $"公開済みの{Kinds.Of(id.Kind).Label}「{title}」のアドレス {address} がなくなります。",
            renamed + Alias(id, kind, "書いて") + Withdrawal(id, title, was));
    }

    static RecordId IdOf(PageFacts page) => RecordAt(page.File.Path)!.Value;

    // The record under its new id: of those that were not there before, by title, by summary, or by the nearest id.
    PageFacts? NewIdOf(RecordId id, PageFacts? was)
    {
        var fresh = _records[id.Kind].Where(IsNew).ToArray();
        var near = DidYouMean.Nearest(id.Slug, fresh.Select(p => IdOf(p).Slug));
        return fresh.FirstOrDefault(p => p.Title == was?.Title)
            ?? fresh.FirstOrDefault(p => p.Description == was?.Description)
            ?? fresh.FirstOrDefault(p => IdOf(p).Slug == near)
            ?? (fresh.Length == 1 ? fresh[0] : null)
            ?? _records
                .SelectMany(r => r)
                .FirstOrDefault(p => was is not null && IsNew(p) && TitleOf(p) == TitleOf(was));

        bool IsNew(PageFacts page) => !_before.ContainsKey(page.File.Path);
    }

    // An id as it is written in a record of some kind.
    static string Shown(RecordId id, Kind kind) => id.Kind == kind ? id.Slug : id.ToString();

    static string Alias(RecordId id, Kind kind, string verb) =>
        $"「aliases: [{Shown(id, kind)}]」と{verb}ください（aliases がもうあれば、その一覧に {Shown(id, kind)} を足します）。";

    string Withdrawal(RecordId id, string title, PageFacts? was) =>
        $"別の記録にまとめたのなら、まとめた先の aliases に {id.Slug}（別の種類の記録なら {id}）を足してください。取り下げたのなら、removed/{FileOf(id)} を作り、"
        + $"「title: {Typed.Quoted(title)}」「summary: {Typed.Quoted(was?.Description ?? title)}」「was: {id}」"
        + $"「removed_on: {_plan.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}」「reason: 取り下げた理由」の5行を書いてください。";

    static string FileOf(RecordId id) => $"{Kinds.Of(id.Kind).Folder}-{id.Slug}.yaml";

    // A document's title ends with the kind of its record and the title of the site.
    static string TitleOf(PageFacts page)
    {
        var cut = page.Title.LastIndexOf(" | ", StringComparison.Ordinal);
        var title = cut > 0 ? page.Title[..cut] : page.Title;
        var end = $"（{Kinds.Of(IdOf(page).Kind).Label}）";
        return title.EndsWith(end, StringComparison.Ordinal) ? title[..^end.Length] : title;
    }
}
