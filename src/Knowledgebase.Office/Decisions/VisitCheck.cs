namespace Knowledgebase.Office.Decisions;

/// <summary>What the office should think of before it accepts an explanation or a training.</summary>
public static class VisitCheck
{
    /// <summary>One sentence for each other request whose explanation or training falls on one of the days: decided, or accepted as wished.</summary>
    /// <param name="id">The request itself.</param>
    /// <param name="item">The item.</param>
    /// <param name="days">The day decided, or those wished.</param>
    /// <param name="book">Records and the day.</param>
    /// <param name="find">The other requests.</param>
    public static IEnumerable<string> SameDay(
        string id,
        RequestItem item,
        IReadOnlyCollection<DateOnly> days,
        LoanBook book,
        Func<string, SchoolRequest?> find
    )
    {
        if (!IsVisit(item))
            yield break;
        foreach (
            var other in book.Ledger.Requests.Values.Where(r =>
                r.Id != id && r.Deleted is null && RequestStates.Of(r.State).Next == Actor.School
            )
        )
        {
            if (find(other.Id) is not { } request)
                continue;
            foreach (var visit in RequestItem.Of(request).Where(i => IsVisit(i) && other.Granted.Contains(i.Number)))
                foreach (
                    var day in days.Intersect(
                        other.Planned.TryGetValue(visit.Number, out var planned) ? [planned] : request.Wishes
                    )
                )
                    yield return $"{OfficeDates.Label(day)}には、ほかの申込み {other.Id}（{request.School.Name}）の{visit.Label(book.Catalog)}も引き受けています。";
        }
    }

    static bool IsVisit(RequestItem item) => item.Kind is RequestKind.Explanation or RequestKind.Training;

    /// <summary>One sentence for each.</summary>
    /// <param name="item">The item.</param>
    /// <param name="days">The day decided, or those wished.</param>
    /// <param name="received">The day the request came in.</param>
    /// <param name="book">Records and the day.</param>
    public static IEnumerable<string> Cautions(
        RequestItem item,
        IReadOnlyCollection<DateOnly> days,
        DateOnly received,
        LoanBook book
    )
    {
        if (!IsVisit(item))
            yield break;
        foreach (var day in days)
        {
            if (day < book.Today)
                yield return $"{OfficeDates.Label(day)}は過ぎています。";
            else if (book.Closed.Contains(day))
                yield return $"{OfficeDates.Label(day)}は、休みの日です。";
        }
        foreach (var id in item.Services)
        {
            if (book.Catalog.Find(id)?.Value is not Service service)
                continue;
            var last = days.Count > 0 ? days.Max() : book.Today;
            if (service.ValidUntil is { IsKnown: true, Value: var end } && (end < book.Today || end < last))
                yield return $"「{service.Head.Title}」は、{OfficeDates.Label(end)}までの支援です。";
            if (service.LeadDays is not { IsKnown: true, Value: var lead })
                continue;
            foreach (var day in days.Where(d => d >= book.Today && d.DayNumber - received.DayNumber < lead))
                yield return $"「{service.Head.Title}」の申込みは{Numerals.Of((int)lead)}日前までです（{OfficeDates.Label(day)}）。";
        }
    }
}
