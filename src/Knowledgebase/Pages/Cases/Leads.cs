namespace Knowledgebase.Pages.Cases;

/// <summary>What stands above each list. What its records tell is counted, so that a lead cannot promise what no record holds.</summary>
static class Leads
{
    /// <summary>The lead of the practices or of the lessons.</summary>
    public static string Of(Site site, Kind kind) =>
        kind == Kind.Practice
            ? "出典に挙げられた実践事例です。"
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

    /// <summary>How much the practices and lessons tell, where one is led to them.</summary>
    public static string Cases(Catalog catalog)
    {
        var all = catalog.All(Kind.Practice).Concat(catalog.All(Kind.Lesson)).Select(e => (Case)e.Value).ToArray();
        var stated = all.Count(c => c.SaysHow);
        return all.Length == 0 ? "まだ登録されていません。"
            : all.All(c => c.IsNameOnly) ? "どれも名前と短い説明だけです。"
            : stated == all.Length ? $"{Numerals.Of(stated)}件とも、手順や展開が書かれています。"
            : $"手順や展開が書かれているのは、{Numerals.Of(all.Length)}件のうち{Numerals.Of(stated)}件です。";
    }

    /// <summary>How many records of a list tell something; nothing of an empty list.</summary>
    /// <param name="site">All that pages are made from.</param>
    /// <param name="kind">The kind of the list.</param>
    /// <param name="verb">What a source writes is written or not; where something is and whom to ask is known or not.</param>
    /// <param name="stated">What they may tell.</param>
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
        if (counts.All(c => c.Count == 0))
            return $"{string.Join("・", counts.Select(c => c.What))}が{verb}ものは、ありません。";
        return $"{Numerals.Of(all.Length)}件のうち、"
            + string.Join(
                "、",
                counts.Select((c, i) => $"{c.What}{(i == 0 ? $"が{verb}の" : "")}は{Numerals.Of(c.Count)}件")
            )
            + "です。";
    }
}
