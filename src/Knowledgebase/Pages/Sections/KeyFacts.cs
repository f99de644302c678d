namespace Knowledgebase.Pages.Sections;

/// <summary>The five facts with which a practice or lesson opens: for whom, what is needed, preparation, evidence, last checked.</summary>
static class KeyFacts
{
    const int MaxNeeds = 3;

    /// <summary>All five; of a record that is little more than a name, those that are known.</summary>
    public static ImmutableArray<FactView> Of(Site site, Case record)
    {
        FactView[] facts =
        [
            new(IsSettingOnly(record.Audience) ? "場面" : "対象", ForWhom(site, record.Audience)),
            new("必要なもの", Needs(record.Needs)),
            new("準備時間", Preparation(site, record.Effort)),
            new("根拠", Evidence(site, record.Findings)),
            new("最終確認", Checked(site, record.Head)),
        ];
        return [.. facts.Where(f => !record.IsNameOnly || f.Values.Any(v => !v.Absent || v.Note is not null))];
    }

    /// <summary>When the office last checked the record; a record never checked says when it was written down.</summary>
    public static ValueView Checked(Site site, Head head)
    {
        var overdue = head.CheckDates.IsOverdue(site.Today) ? "次に確かめる日を過ぎています" : null;
        if (head.CheckDates.Checked.IsKnown)
            return new(Dates.Label(head.CheckDates.Checked.Value)) { Note = overdue };
        var written = head.History.IsEmpty ? null : $"登録 {Dates.Label(head.History.Min(c => c.Date))}";
        return head.CheckDates.Checked.Absence is { Written: true } absence
            ? Format.Absent(absence)
            : new("まだありません") { Absent = true, Note = overdue ?? written };
    }

    // True where nobody is named for whom it is, only where it takes place.
    static bool IsSettingOnly(Audience a) =>
        !a.Settings.IsEmpty
        && a is { SchoolTypes.IsEmpty: true, Grades.IsEmpty: true, Subjects.IsEmpty: true }
        && a is { DisabilityTypes.IsEmpty: true, DisabilityDegrees.IsEmpty: true };

    static ImmutableArray<ValueView> ForWhom(Site site, Audience a)
    {
        ImmutableArray<Word>[] groups =
        [
            a.SchoolTypes.AddRange(a.Grades),
            a.Subjects,
            a.DisabilityTypes.AddRange(a.DisabilityDegrees),
            a.Settings,
        ];
        return
        [
            .. groups
                .Where(words => words.Length > 0)
                .Select(words => new ValueView(string.Join("・", site.Words(words).Select(v => v.Text))))
                .DefaultIfEmpty(Format.NotStated),
        ];
    }

    static ImmutableArray<ValueView> Needs(ImmutableArray<Requirement> needs)
    {
        var rest = needs.Length - MaxNeeds;
        return
        [
            .. needs
                .OrderByDescending(n => n.Must)
                .Take(MaxNeeds)
                .Select(
                    (n, i) => new ValueView(n.Item) { Note = rest > 0 && i == MaxNeeds - 1 ? $"ほか{rest}点" : null }
                )
                .DefaultIfEmpty(Format.NotStated),
        ];
    }

    static ImmutableArray<ValueView> Preparation(Site site, Effort effort) =>
        effort.PerUse.IsKnown
            ? [site.Fact(effort.Preparation), $"1回あたり {effort.PerUse.Value}"]
            : [site.Fact(effort.Preparation)];

    static ValueView Evidence(Site site, Findings found) =>
        found.Best is not { } best
            ? Format.NotStated
            : Format.EvidenceValue(best) with
            {
                Url = site.EvidenceUrl,
                Note = found.Results.All(r => r.Statement.Figures.IsEmpty) ? "数値の記載なし" : null,
            };
}
