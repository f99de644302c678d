namespace Knowledgebase.Basics;

/// <summary>A value that the sources give, or the reason why there is none. Absent is never 0, blank or "not
/// done".</summary>
public readonly record struct Fact<T>
{
    readonly T _value;

    Fact(T value, Absence? absence) => (_value, Absence) = (value, absence);

    internal Absence? Absence { get; }

    /// <summary>True when there is a value.</summary>
    public bool IsKnown => Absence is null;

    /// <summary>The value; only to be asked for when <see cref="IsKnown"/>.</summary>
    public T Value => IsKnown ? _value : throw new InvalidOperationException("an absent fact has no value");

    /// <summary>Why it is so read, where the sources do not say it (推定); null when they do.</summary>
    public string? Inference { get; private init; }

    internal static Fact<T> Unwritten { get; } =
        new(default!, new Absence(AbsenceReason.NotStated, "", Written: false));

    internal static Fact<T> Of(T value) => new(value, null);

    internal static Fact<T> Inferred(T value, string reason) => new(value, null) { Inference = reason };

    internal static Fact<T> Without(Absence absence) => new(default!, absence);
}

/// <summary>Why a fact is absent; not <c>Written</c> where the author left the field out.</summary>
public sealed record Absence(AbsenceReason Reason, string Note, bool Written = true)
{
    /// <summary>Only with 照会中, and never without it.</summary>
    internal Inquiry? Inquiry { get; init; }
}

/// <param name="To">The office that was asked, never a person.</param>
sealed record Inquiry(string To, DateOnly Date, string How);

/// <summary>The reasons for which a fact may be absent.</summary>
public enum AbsenceReason
{
    /// <summary>記載なし: a document that was read does not say.</summary>
    NotStated,

    /// <summary>抽出不能: lost when the document's text was extracted.</summary>
    Lost,

    /// <summary>該当なし: the question does not arise.</summary>
    NotApplicable,

    /// <summary>実施なし: the source says that it was not carried out.</summary>
    NotCarriedOut,

    /// <summary>終了: the source says that it has ended.</summary>
    Ended,

    /// <summary>未照会: only those who did it can tell, and nobody has asked them.</summary>
    NotAsked,

    /// <summary>未定: this site itself has not decided.</summary>
    Undecided,

    /// <summary>未登録: no document that could tell has been entered.</summary>
    NotEntered,

    /// <summary>照会中: an office was asked and has not answered.</summary>
    BeingAsked,
}
