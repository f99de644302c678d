using System.Collections.Immutable;

namespace Knowledgebase.Fields;

/// <summary>One word of a fixed list that the program itself knows. Authors may write the word or its English name.</summary>
public sealed record Choice<T>(T Value, string Id, string Label, string Meaning);

/// <summary>The fixed list of absence reasons.</summary>
public static class AbsenceReasons
{
    /// <summary>All reasons.</summary>
    public static ImmutableArray<Choice<AbsenceReason>> All { get; } =
    [
        new(AbsenceReason.NotStated, "not_stated", "記載なし", "出典に書かれていない。行われなかったという意味ではない。"),
        new(AbsenceReason.Lost, "lost", "抽出不能", "出典のPDFから文字を取り出すときに失われた。"),
        new(AbsenceReason.NotApplicable, "not_applicable", "該当なし", "その問い自体が当てはまらない。"),
        new(AbsenceReason.NotCarriedOut, "not_carried_out", "実施なし", "行われなかったと出典に書かれている。"),
        new(AbsenceReason.Ended, "ended", "終了", "終わったと出典に書かれている。"),
        new(AbsenceReason.NotYetPublished, "not_yet_published", "未公表", "これから公表される。"),
        new(AbsenceReason.Withheld, "withheld", "非公開", "公表できない。"),
        new(AbsenceReason.BeingAsked, "being_asked", "照会中", "県に確かめている。"),
    ];

    /// <summary>The reason in Japanese.</summary>
    public static string LabelOf(AbsenceReason reason) => All[(int)reason].Label;
}
