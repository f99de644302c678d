namespace Knowledgebase.Theme.Components.Time;

/// <summary>
/// An hour to scale. Across, places are shares of the width; so letters stay as large as the reader wants them. What is too narrow for
/// its words goes without: the steps below say it.
/// </summary>
static class LessonBar
{
    const decimal Narrow = 8;

    public static void Write(HtmlWriter w, ImmutableArray<LessonStepView> steps)
    {
        var total = steps.Sum(s => s.Minutes!.Value);
        w.Write($"""<figure class="lesson-bar"><svg role="img" aria-label="{Description(w.Words, steps, total)}">""");
        decimal at = 0;
        foreach (var step in steps)
        {
            var width = 100m * step.Minutes!.Value / total;
            var look = Look(step.UsesDevices);
            w.Write($"""<rect class="{look}" x="{Percent(at)}" y="24" width="{Percent(width)}" height="44"/>""");
            if (width >= Narrow)
            {
                w.Write($"""<text class="{look}" x="{Percent(at + (width / 2))}" y="51">""");
                w.Write($"{w.Words.Minutes(step.Minutes.Value)}</text>");
            }

            at += width;
        }

        WriteAxis(w, steps, total);
        w.Line($"</svg>");
        WriteKey(w, steps);
        w.Line($"</figure>");
    }

    static void WriteAxis(HtmlWriter w, ImmutableArray<LessonStepView> steps, int total)
    {
        w.Write($"""<text class="start" x="0" y="16">0</text>""");
        var (at, written) = (0, 0m);
        foreach (var step in steps.SkipLast(1))
        {
            at += step.Minutes!.Value;
            var place = 100m * at / total;
            if (place - written < Narrow || place > 100 - (2 * Narrow))
                continue;
            w.Write($"""<text x="{Percent(place)}" y="16">{at}</text>""");
            written = place;
        }

        w.Write($"""<text class="end" x="100%" y="16">{w.Words.Minutes(total)}</text>""");
    }

    // Nothing is said of devices where no step says it.
    static void WriteKey(HtmlWriter w, ImmutableArray<LessonStepView> steps)
    {
        if (steps.All(s => s.UsesDevices is null))
            return;
        w.Line($"""<figcaption><ul class="lesson-key">""");
        foreach (var (uses, words) in Uses(w.Words))
        {
            var minutes = steps.Where(s => s.UsesDevices == uses).Sum(s => s.Minutes!.Value);
            if (minutes > 0)
                w.Line($"""<li class="{Look(uses)}">{words} {w.Words.Minutes(minutes)}</li>""");
        }

        w.Line($"</ul></figcaption>");
    }

    static (bool? Uses, string Words)[] Uses(Words words) =>
        [(true, words.UsesDevices), (false, words.UsesNoDevices), (null, words.DevicesUntold)];

    static string Description(Words words, ImmutableArray<LessonStepView> steps, int total) =>
        words.Hour(total) + string.Join(words.Comma, steps.Select(s =>
            words.Minutes(s.Minutes!.Value) + (s.UsesDevices == true ? $"（{words.UsesDevices}）" : "")));

    internal static string Look(bool? usesDevices) =>
        usesDevices switch
        {
            true => "filled",
            false => "face",
            _ => "outline",
        };

    static string Percent(decimal share) => share.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
