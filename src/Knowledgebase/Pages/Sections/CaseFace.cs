using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Sections;

/// <summary>What the page of a practice or lesson opens with: for whom it is, and what one can take away.</summary>
static class CaseFace
{
    const int MaxFiles = 3;

    /// <summary>For whom, where, with what, and when it was last checked, as one quiet line.</summary>
    public static IEnumerable<MarkView> Marks(Site site, Case record)
    {
        var day = record.Head.CheckDates.Checked;
        return CaseFacts
            .ForWhom(site, record.Audience)
            .Concat(record is Lesson { Unit.IsKnown: true } lesson ? [Unit(lesson)] : [])
            .Concat(record is Practice && day.IsKnown ? [$"確かめた日 {Dates.Label(day.Value)}"] : [])
            .Select(words => new MarkView(words, Tone.Plain));
    }

    /// <summary>The problem beside what was done; null where no problem is told, or one that has a story of its own.</summary>
    public static StoryBlock? Story(Site site, Practice practice)
    {
        if (!practice.Problem.IsKnown)
            return null;
        var problem = practice.Problem.Value;
        return new(
            site.Statement(problem) with
            {
                Id = practice.Shape.Named(nameof(practice.Problem)).Key,
                Title = practice.LabelOf(nameof(practice.Problem)),
                Figures = [],
                Facts = [.. problem.Figures.Select(Inline)],
            },
            "したこと",
            practice.Head.Summary
        );
    }

    /// <summary>What one can take away, and the way to ask where somebody receives it.</summary>
    public static ImmutableArray<Block> Actions(Site site, Entry entry, Case record) =>
        [new ActionsBlock(TakenAway(site, entry, record)), .. AskFor(site, entry)];

    static ImmutableArray<ActionView> TakenAway(Site site, Entry entry, Case record)
    {
        var files = record.Sharing.Files;
        return
        [
            new(Icon.Page, new("配布用の1枚", "#" + SheetBlock.Id) { Note = "印刷するとA4一枚" }),
            .. files.Take(MaxFiles).Select(file => new ActionView(
                Icon.Sheets,
                new(file.Label, site.Routes.File(file.Path)) { Note = FileTables.FormOf(site, file) }
            )),
            .. files.Length > MaxFiles
                ? new ActionView[] { new(Icon.Box, new($"ファイル{Numerals.Of(files.Length)}点", "#files")) }
                : [],
            new(Icon.Level, new("ほかの事例と比べる", site.Routes.Compare(entry.Id))),
        ];
    }

    /// <summary>What the page has besides, for those who hold nothing of it but the sheet.</summary>
    public static SheetBlock Sheet(Site site, Entry entry)
    {
        var address = site.Routes.Absolute(site.Routes.Of(entry.Id));
        return new(
            address,
            address is null ? null : QrCode.Of(address),
            entry.Record.Head.Changed is { } day ? $"{Dates.Label(day)}更新。" : null
        );
    }

    static string Unit(Lesson lesson) =>
        $"単元「{lesson.Unit.Value}」{(lesson.Hours.IsKnown ? $"{Format.Number(lesson.Hours.Value)}時間" : "")}";

    static FactView Inline(Figure figure)
    {
        var view = Format.Figure(figure);
        return Fact(view.Label, new ValueView($"{view.Value}{view.Unit}・{view.When}") { Note = view.Note });
    }
}
