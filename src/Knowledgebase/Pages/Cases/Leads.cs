namespace Knowledgebase.Pages.Cases;

/// <summary>What stands above each list. What its records tell is counted, so that a lead cannot promise what no record holds.</summary>
static class Leads
{
    public static string Of(Site site, Kind kind) =>
        kind == Kind.Practice
            ? $"出典に挙げられた実践事例{(Shared(site) is { } shared ? $"（{shared}）" : "")}です。"
                + Counted<Case>(
                    site,
                    kind,
                    "書かれている",
                    ("手順", c => c.SaysHow),
                    ("必要なもの", c => !c.Needs.IsEmpty),
                    ("準備時間", c => c.Effort.Preparation.IsKnown)
                )
            : "出典に挙げられた授業や講座と、学習指導案です。"
                + Counted<Case>(
                    site,
                    kind,
                    "書かれている",
                    ("教科等の目標", c => c is Lesson { SubjectGoal.IsKnown: true }),
                    ("展開", c => c.SaysHow),
                    ("必要なもの", c => !c.Needs.IsEmpty)
                );

    /// <summary>Where two lists show one record, whoever adds their numbers is told.</summary>
    public static string? Shared(Site site) =>
        site.Catalog.Listed(Kind.Practice).Count(e => e.IsListedIn(Kind.Lesson)) is > 0 and var shared
            ? $"うち授業{Numerals.Of(shared)}件"
            : null;

    /// <summary>How much the practices and lessons tell, where one is led to them.</summary>
    public static string Cases(Catalog catalog)
    {
        var all = catalog.Cases.ToArray();
        var stated = all.Count(c => c.SaysHow);
        return all.Length == 0 ? "まだ登録されていません。"
            : all.All(c => c.IsNameOnly) ? "どれも名前と短い説明だけです。"
            : stated == all.Length ? $"{Numerals.Of(stated)}件とも、手順や展開が書かれています。"
            : $"手順や展開が書かれているのは、{Numerals.Of(all.Length)}件のうち{Numerals.Of(stated)}件です。";
    }

    /// <summary>How many records of a list tell something; nothing of an empty list. What a source writes is written or not; where something
    /// is and whom to ask is known or not (<paramref name="verb"/>).</summary>
    public static string Counted<T>(
        Site site,
        Kind kind,
        string verb,
        params ImmutableArray<(string What, Func<T, bool> IsStated)> stated
    )
    {
        var all = site.Catalog.Listed(kind).Select(e => (T)(object)e.Value).ToArray();
        if (all.Length == 0)
            return "";
        var counts = stated.Select(t => (t.What, Count: all.Count(t.IsStated))).ToArray();
        var told = counts.Select((c, i) => $"{c.What}{(i == 0 ? $"が{verb}の" : "")}は{Numerals.Of(c.Count)}件");
        return counts.All(c => c.Count == 0)
            ? $"{string.Join("・", counts.Select(c => c.What))}が{verb}ものは、ありません。"
            : $"{Numerals.Of(all.Length)}件のうち、{string.Join("、", told)}です。";
    }
}
