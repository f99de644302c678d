namespace Knowledgebase.Checking;

/// <summary>Checks the finished site as a whole: every internal link, fragment and asset, and that titles are unique.</summary>
static class SiteCheck
{
    /// <summary>Sorted; empty when the site may be published.</summary>
    public static ImmutableArray<Diagnostic> Judge(SitePlan plan, IEnumerable<PageFacts> pages)
    {
        var sorted = pages.OrderBy(p => p.File.Path, StringComparer.Ordinal).ToArray();
        var paths = plan.Files.Select(f => f.Path).ToHashSet();
        var ids = sorted.ToDictionary(p => p.File.Path, p => p.Ids);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        // Most links stand on many pages, and mean the same on each.
        var good = new HashSet<string>();
        var (seen, here) = (new HashSet<string>(), new HashSet<string>());
        var places = here.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var page in sorted)
        {
            here.Clear();
            foreach (var id in page.Ids)
                if (!here.Add(id) && seen.Add($"{page.File.Path}#{id}"))
                    found.Add(Codes.DuplicateFragment.At(page.File.Origin,
                        $"ページ {page.File.Path} に、同じ見出しID「{id}」が二つあります。"));
            seen.Clear();
            foreach (var link in page.Links)
            {
                if (link[0] == '/' ? good.Contains(link) : IsHere(page, link) || !seen.Add(link))
                    continue;
                if (Broken(plan, page.File, link, paths, ids) is { } broken)
                    found.Add(broken);
                else if (link[0] == '/')
                    good.Add(link);
            }
            seen.Clear();
        }
        found.AddRange(Repeated(sorted, p => p.Title, Codes.DuplicateTitle, "題名"));
        found.AddRange(Repeated(sorted, p => p.Description, Codes.DuplicateDescription, "要約"));
        found.Sort();
        return found.ToImmutable();

        // An id with an underscore is numbered by its place: what prose says of it is looked at below.
        bool IsHere(PageFacts page, string link) =>
            places.Contains(link.AsSpan(1))
            && (!link.Contains('_') || !plan.ProseLinks.ContainsKey((page.File.Origin.Path, link)));
    }

    static Diagnostic? Broken(
        SitePlan plan, PlannedFile file, string link,
        HashSet<string> paths, Dictionary<string, ImmutableArray<string>> ids)
    {
        var cut = link.IndexOf('#');
        var (address, fragment) = cut < 0 ? (link, "") : (link[..cut], link[(cut + 1)..]);
        if (address.IndexOf('?') is >= 0 and var query)
            address = address[..query];
        var path =
            address.Length == 0 ? file.Path
            : !address.StartsWith(plan.Base, StringComparison.Ordinal) ? ""
            : address[plan.Base.Length..] + (address.EndsWith('/') ? "index.html" : "");
        var written = Uri.UnescapeDataString(link);
        var spot = plan.ProseLinks.GetValueOrDefault((file.Origin.Path, written), file.Origin);
        if (!paths.Contains(path))
            return Codes.BrokenLink.At(spot, $"ページ {file.Path} のリンク先「{written}」がありません。", Nearest(plan, path));
        if (fragment.Length == 0)
            return null;
        // An id with an underscore is numbered by its place: only its own page leads to it, for it moves.
        var isOurs = address.Length == 0 && !plan.ProseLinks.ContainsKey((file.Origin.Path, written));
        string[] there = [.. ids.GetValueOrDefault(path, []).Where(id => isOurs || !id.Contains('_'))];
        // Behind & stands what a form is to be filled with (Routes.RequestLoan).
        fragment = Uri.UnescapeDataString(fragment.Split('&')[0]);
        if (there.Contains(fragment))
            return null;
        var near = Nearest(fragment, there);
        return Codes.BrokenFragment.At(spot,
            $"ページ {file.Path} のリンク先「{written}」の、# の後ろの場所がありません。",
            (near is null ? "" : $"「#{near}」のことではありませんか。") + Codes.BrokenFragment.Remedy);
    }

    // Marks are no part of a fragment made of words: 一つ目（例） means 一つ目-例.
    static string? Nearest(string fragment, string[] there)
    {
        var words = Words(fragment);
        return Array.Find(there, id => Words(id) == words)
            ?? Array.Find(there, id => words.Length > 1 && Words(id).StartsWith(words, StringComparison.Ordinal))
            ?? DidYouMean.Nearest(fragment, there);
    }

    static string Words(string fragment) =>
        string.Concat(fragment.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    static string Nearest(SitePlan plan, string path) =>
        DidYouMean.Nearest(path, plan.Files.Take(20_000).Select(f => f.Path)) is { } near
            ? $"近いアドレス: {plan.Base}{near.Replace("index.html", "")}。"
                + Codes.BrokenLink.Remedy
            : Codes.BrokenLink.Remedy;

    static IEnumerable<Diagnostic> Repeated(
        PageFacts[] pages, Func<PageFacts, string> text, DiagnosticCode code, string what)
    {
        var first = new Dictionary<string, PageFacts>();
        // What is left at a former address has no description; all former addresses of a record share its title.
        foreach (var page in pages.Where(p => p.Description.Length > 0 && !first.TryAdd(text(p), p)))
            yield return code.At(page.File.Origin,
                $"{what}「{text(page)}」が {first[text(page)].File.Origin.Path} のページと同じです。");
    }
}
