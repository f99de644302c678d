namespace Knowledgebase.Linking;

/// <summary>A record, or an item nested in one.</summary>
/// <param name="Owner">The record it is nested in, or it itself.</param>
public sealed record Entry(RecordId Id, RecordId Owner, Record Record, string Path, Part Value)
{
    /// <summary>True for the same entry: there is one for each id, so its contents need no comparing.</summary>
    public bool Equals(Entry? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    internal bool IsNested => Id != Owner;

    /// <summary>One record may be a practice and a lesson; it is counted once all the same.</summary>
    internal bool IsListedIn(Kind kind) =>
        Id.Kind == kind || (kind is Kind.Practice or Kind.Lesson && Value is Case { Audience.InBothLists: true });

    /// <summary>Its title.</summary>
    public string Title =>
        !IsNested ? Record.Head.Title
        : Value is IStated item ? item.Stated.Title
        : $"{Record.Head.Title}（{((Series)Value).Label}）";
}
