namespace Knowledgebase.Pages.General;

/// <summary>Three practices or lessons as they are: those that tell most, told apart by their drawings, with what is not known of them.</summary>
static class Showcase
{
    const int Shown = 3;

    public static ShowcaseBlock? Of(Site site)
    {
        var catalog = site.Catalog;
        (Entry Entry, Scene Scene)[] all =
        [
            .. CaseOrder.All[0].Sort(catalog, catalog.CaseEntries.Where(catalog.IsReal))
                .OrderByDescending(e => Told((Case)e.Value))
                .Select(e => (e, SceneOf(catalog, (Case)e.Value))),
        ];
        // Three with one drawing would look like one thing three times.
        var chosen = all.DistinctBy(x => x.Scene).Concat(all).Distinct().Take(Shown).ToArray();
        return chosen.Length == 0 ? null : new([.. chosen.Select(x => View(site, x.Entry, x.Scene))]);
    }

    // What one can do the same with, then what shows that it helps.
    static (bool, bool, int, bool, bool, int) Told(Case done) =>
        (done.SaysHow, !done.IsNameOnly, (int)(done.Findings.Best ?? 0),
            done.Findings.Results.Any(r => !r.Statement.Figures.IsEmpty), !Where(done).IsEmpty,
            done.Findings.Results.Length);

    static ImmutableArray<Word> Where(Case done) => [.. done.Audience.SchoolTypes, .. done.Audience.Settings];

    static Scene SceneOf(Catalog catalog, Case done)
    {
        HashSet<string> words = [.. CaseFacts.Words(done.Audience).Select(word => catalog.Resolve(word).Label)];
        return catalog.Settings.HomePage.Scenes.FirstOrDefault(s => s.Words.Any(words.Contains))?.Scene ?? Scene.Desk;
    }

    static ShowcaseView View(Site site, Entry entry, Scene scene)
    {
        var done = (Case)entry.Value;
        var where = string.Join("・", Where(done).Select(word => site.Catalog.Resolve(word).Label));
        return new(
            scene,
            entry.Title,
            site.Routes.Of(entry),
            entry.Record.Head.Summary,
            [
                new("どこで", where.Length == 0 ? Format.NotStated : where),
                CaseFacts.Evidence(done) ?? new("根拠", Format.NotStated),
                new(done.How.Label, done.SaysHow ? "あり" : Format.NotStated),
            ]
        );
    }
}
