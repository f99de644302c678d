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
        _before = before.Pages.ToDictionary(p => p.File.Path, StringComparer.Ordinal);
        _records = now
            .Values.Where(p =>
                PublishedSite.RecordAt(p.File.Path) is not null && !p.IsRedirect && !PageFacts.IsWithdrawal(p.File)
            )
            .OrderBy(p => p.File.Path, StringComparer.Ordinal)
            .ToLookup(p => IdOf(p).Kind);
    }

    public Diagnostic Report(RecordId id)
    {
        var was = _before.GetValueOrDefault(PublishedSite.PathOf(id));
        var address = PublishedSite.Address(_plan, PublishedSite.PathOf(id));
        var title = was is null ? id.Slug : TitleOf(was, id.Kind);
        if (
            was is not null
            && was.IsRedirect
            && _records[id.Kind]
                .Concat(_records.SelectMany(r => r))
                .FirstOrDefault(p => TitleOf(p, IdOf(p).Kind) == title)
                is { } kept
        )
            return new(
                Codes.AddressLost,
                SourceSpot.StartOf(kept.File.Origin.Path),
                $"前のアドレス {address} からの転送がなくなります。",
                $"このファイルに{Alias(id, IdOf(kept).Kind, "書き戻して")}"
            );
        if (title.EndsWith(Removed.TitleEnd(id.Kind), StringComparison.Ordinal))
            return new(
                Codes.AddressLost,
                SourceSpot.StartOf($"removed/{FileOf(id)}"),
                $"取り下げたことを知らせていたアドレス {address} がなくなります。",
                $"removed フォルダーにあった「was: {id}」のファイルを元に戻してください。"
            );
        var message = $"公開済みの{Kinds.Of(id.Kind).Label}「{title}」のアドレス {address} がなくなります。";
        var fresh = NewIdOf(id, was);
        return new(
            Codes.AddressLost,
            SourceSpot.StartOf(fresh?.File.Origin.Path ?? $"{id}.yaml"),
            message,
            fresh is null
                ? $"IDを変えたのなら、新しいファイルに{Alias(id, id.Kind, "書いて")}{Withdrawal(id, title, was)}"
                : $"IDを「{Shown(id, IdOf(fresh).Kind)}」から「{Shown(IdOf(fresh), id.Kind)}」に変えたのなら、このファイルに{Alias(id, IdOf(fresh).Kind, "書いて")}{Withdrawal(id, title, was)}"
        );
    }

    static RecordId IdOf(PageFacts page) => PublishedSite.RecordAt(page.File.Path)!.Value;

    /// <summary>The record under its new id: of those that were not there before the one with the same title or summary, or the nearest id.</summary>
    PageFacts? NewIdOf(RecordId id, PageFacts? was)
    {
        var fresh = _records[id.Kind].Where(p => !_before.ContainsKey(p.File.Path)).ToArray();
        return fresh.FirstOrDefault(p => p.Title == was?.Title)
            ?? fresh.FirstOrDefault(p => p.Description == was?.Description)
            ?? (
                DidYouMean.Nearest(id.Slug, fresh.Select(p => IdOf(p).Slug)) is { } near
                    ? fresh.First(p => IdOf(p).Slug == near)
                    : null
            )
            ?? (fresh.Length == 1 ? fresh[0] : null)
            ?? _records
                .SelectMany(r => r)
                .FirstOrDefault(p =>
                    was is not null
                    && !_before.ContainsKey(p.File.Path)
                    && TitleOf(p, IdOf(p).Kind) == TitleOf(was, id.Kind)
                );
    }

    /// <summary>An id as it is written in a record of some kind.</summary>
    static string Shown(RecordId id, Kind kind) => id.Kind == kind ? id.Slug : id.ToString();

    static string Alias(RecordId id, Kind kind, string verb) =>
        $"「aliases: [{Shown(id, kind)}]」と{verb}ください（aliases がもうあれば、その一覧に {Shown(id, kind)} を足します）。";

    string Withdrawal(RecordId id, string title, PageFacts? was) =>
        $"別の記録にまとめたのなら、まとめた先の aliases に {id.Slug}（別の種類の記録なら {id}）を足してください。取り下げたのなら、removed/{FileOf(id)} を作り、"
        + $"「title: {Typed.Quoted(title)}」「summary: {Typed.Quoted(was?.Description ?? title)}」「was: {id}」"
        + $"「removed_on: {_plan.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}」「reason: 取り下げた理由」の5行を書いてください。";

    static string FileOf(RecordId id) => $"{Kinds.Of(id.Kind).Folder}-{id.Slug}.yaml";

    /// <summary>A document's title ends with the kind of its record and the title of the site.</summary>
    static string TitleOf(PageFacts page, Kind kind)
    {
        var cut = page.Title.LastIndexOf(" | ", StringComparison.Ordinal);
        var title = cut > 0 ? page.Title[..cut] : page.Title;
        var end = $"（{Kinds.Of(kind).Label}）";
        return title.EndsWith(end, StringComparison.Ordinal) ? title[..^end.Length] : title;
    }
}
