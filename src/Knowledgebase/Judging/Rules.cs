using System.Collections.Immutable;
using Knowledgebase.Diagnostics;
using Knowledgebase.Linking;
using Knowledgebase.Records;
using Knowledgebase.Sources;

namespace Knowledgebase.Judging;

/// <summary>The rules that a catalog must keep beyond form and references, in one list.</summary>
public static class Rules
{
    private static readonly ImmutableArray<Func<Catalog, IEnumerable<Diagnostic>>> All =
    [
        DatesAreInOrder.Judge, ProgressFollows.Judge, SharesAreShares.Judge, ProseIsSafe.Judge,
    ];

    /// <summary>Every breach of a rule.</summary>
    public static ImmutableArray<Diagnostic> Judge(Catalog catalog, IReadOnlyList<Attachment> attachments) =>
        [.. All.SelectMany(rule => rule(catalog)), .. FilesAreFit.Judge(catalog, attachments)];
}

/// <summary>What ends does not end before it begins.</summary>
internal static class DatesAreInOrder
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog)
    {
        foreach (var service in catalog.All<Service>(Kind.Service))
        {
            if (service.ValidFrom.IsKnown && service.ValidUntil.IsKnown && service.ValidUntil.Value < service.ValidFrom.Value)
                yield return new(Codes.DatesOutOfOrder, service.Spot, "支援の終わり（valid_until）が始まり（valid_from）より前です。", "日付を入れ替えてください。");
        }
        foreach (var series in catalog.All<Series>(Kind.Series))
        {
            var last = series.Baseline.Year;
            foreach (var observation in series.Observations)
            {
                if (observation.Year.Year <= last.Year)
                    yield return new(Codes.DatesOutOfOrder, observation.Spot, $"{observation.Year.Label}の測定値が、{last.Label}の値より後に書かれています。", "測定値は策定時より後の年度を古い順に、同じ年度は一度だけ書いてください。");
                last = observation.Year;
            }
            if (series.Target.Year is { IsKnown: true, Value: var year } && year.Year < series.Baseline.Year.Year)
                yield return new(Codes.DatesOutOfOrder, series.Target.Spot, "目標年度が策定時の年度より前です。", "年度を直してください。");
        }
        foreach (var issue in catalog.All<Issue>(Kind.Issue))
        {
            if (issue.Deadline is { IsKnown: true, Value: var deadline } && deadline < issue.RaisedIn.Start)
                yield return new(Codes.DatesOutOfOrder, issue.Spot, "課題の期限が、挙げられた年度より前です。", "日付を直してください。");
        }
    }
}

/// <summary>The progress printed in the source follows from the figures beside it.</summary>
internal static class ProgressFollows
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog)
    {
        foreach (var series in catalog.All<Series>(Kind.Series))
        {
            if (series.PrintedProgress is { IsKnown: true, Value: var printed } && printed != series.Progress)
            {
                var computed = series.Progress is { } progress ? $"{progress}%" : "計算できません（目標値と策定時が同じ）";
                yield return new(Codes.ProgressMismatch, series.Spot, $"印字された進捗率 {printed}% に対し、計算では {computed} です。", Codes.ProgressMismatch.Remedy);
            }
        }
    }
}

/// <summary>A share lies between 0 and its natural limit.</summary>
internal static class SharesAreShares
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog)
    {
        foreach (var indicator in catalog.All<Indicator>(Kind.Indicator).Where(i => i.Unit is "%" or "％"))
        {
            foreach (var series in indicator.Series)
            {
                foreach (var (value, spot) in series.Observations.Append(series.Baseline).Select(m => (m.Value, m.Spot)).Append((series.Target.Value, series.Target.Spot)))
                    if (value < 0 || value > indicator.NaturalLimit)
                        yield return new(Codes.BeyondLimit, spot, $"{value}{indicator.Unit} は 0〜{indicator.NaturalLimit}{indicator.Unit} の範囲にありません。", Codes.BeyondLimit.Remedy);
            }
        }
    }
}
