using Knowledgebase.Linking;
using Knowledgebase.Records;

namespace Knowledgebase.Requests;

/// <summary>What the office should think of before it accepts an explanation or a training.</summary>
public static class VisitCheck
{
    /// <summary>One sentence for each.</summary>
    /// <param name="item">The item.</param>
    /// <param name="days">The day decided, or those wished.</param>
    /// <param name="received">The day the request came in.</param>
    /// <param name="book">Records and the day.</param>
    public static IEnumerable<string> Cautions(RequestItem item, IReadOnlyCollection<DateOnly> days, DateOnly received, LoanBook book)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(book);
        if (item.Kind is not (RequestKind.Explanation or RequestKind.Training)) yield break;
        foreach (var day in days)
        {
            if (day < book.Today) yield return $"{Days.Label(day)}は過ぎています。";
            else if (book.Closed.Contains(day)) yield return $"{Days.Label(day)}は、休みの日です。";
        }
        foreach (var id in item.Services)
        {
            if (book.Catalog.Find(id)?.Value is not Service service) continue;
            var last = days.Count > 0 ? days.Max() : book.Today;
            if (service.ValidUntil is { IsKnown: true, Value: var end } && (end < book.Today || end < last))
                yield return $"「{service.Head.Title}」は、{Days.Label(end)}までの支援です。";
            if (service.LeadDays is not { IsKnown: true, Value: var lead }) continue;
            foreach (var day in days.Where(d => d >= book.Today && d.DayNumber - received.DayNumber < lead))
                yield return $"「{service.Head.Title}」の申込みは{Numerals.Of((int)lead)}日前までです（{Days.Label(day)}）。";
        }
    }
}
