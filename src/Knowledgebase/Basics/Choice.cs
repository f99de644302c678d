namespace Knowledgebase.Basics;

/// <summary>One word of a fixed list; authors may write the word or its English name.</summary>
public sealed record Choice<T>(T Value, string Id, string Label, string Meaning);

static class AbsenceReasons
{
    public static ImmutableArray<Choice<AbsenceReason>> All { get; } =
    [
        new(
            AbsenceReason.NotStated,
            "not_stated",
            "記載なし",
            "確かめた出典に書かれていない。行われなかったという意味ではない。"
        ),
        new(AbsenceReason.Lost, "lost", "抽出不能", "出典のPDFから文字を取り出すときに失われたとみられる。"),
        new(AbsenceReason.NotApplicable, "not_applicable", "該当なし", "その問い自体が当てはまらない。"),
        new(AbsenceReason.NotCarriedOut, "not_carried_out", "実施なし", "行われなかったと出典に書かれている。"),
        new(AbsenceReason.Ended, "ended", "終了", "終わったと出典に書かれている。"),
        new(AbsenceReason.NotAsked, "not_asked", "未照会", "担当する所に確かめなければ分からず、まだ確かめていない。"),
        new(AbsenceReason.Undecided, "undecided", "未定", "このサイトの側で、まだ決めていない。"),
        new(
            AbsenceReason.NotEntered,
            "not_entered",
            "未登録",
            "それを書いた文書が、まだこのサイトに登録されていない。"
        ),
        new(AbsenceReason.BeingAsked, "being_asked", "照会中", "担当する所に確かめていて、答えを待っている。"),
    ];

    /// <summary>True where somebody has yet to ask, to answer or to decide.</summary>
    public static bool AreOpen(AbsenceReason reason) =>
        reason is AbsenceReason.NotAsked or AbsenceReason.Undecided or AbsenceReason.BeingAsked;

    public static string? NoteOf(Absence absence)
    {
        var asked = absence.Inquiry is { } i ? $"{Dates.Label(i.Date)}に{i.To}へ{i.How}で照会" : "";
        return asked.Length == 0
            ? absence.Note.Length == 0
                ? null
                : absence.Note
            : absence.Note.Length == 0
                ? asked
                : $"{asked}。{absence.Note}";
    }

    extension(Absence absence)
    {
        public string Label => LabelOf(absence.Reason);
    }

    public static string LabelOf(AbsenceReason reason) => All.First(c => c.Value == reason).Label;
}
