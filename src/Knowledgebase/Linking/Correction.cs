using System.Collections.Immutable;
using Knowledgebase.Fields;
using Knowledgebase.Records;

namespace Knowledgebase.Linking;

/// <summary>A correction with what it corrects.</summary>
/// <param name="Entry">The record, or the nested item in which it lies.</param>
/// <param name="Change">What the history says.</param>
/// <param name="Where">The place in Japanese.</param>
/// <param name="Statement">The statement in which it lies; null for a title, a class, a figure of its own.</param>
public sealed record Correction(Entry Entry, Change Change, string Where, Statement? Statement)
{
    /// <summary>True when the words of the statement itself were wrong, and not a class, year or figure of it.</summary>
    public bool IsOfText { get; private init; }

    /// <summary>The corrections of a record, the newest first.</summary>
    internal static IEnumerable<Correction> Of(Entry record, Func<RecordId, Entry?> find)
    {
        var changes = record.Record.Head.History.Where(c => c.IsCorrection).OrderByDescending(c => c.Date).ToArray();
        if (changes.Length == 0) yield break;
        var fields = record.Parts.Of(record.Record);
        foreach (var change in changes)
        {
            if (Place.Find(fields, change.Place, out _) is not { } place) continue;
            var statements = place.Groups.Select(g => StatementOf(g.Part)).ToArray();
            var statement = statements.LastOrDefault(s => s is not null);
            yield return new(Nearest(place.Groups, find) ?? record, change, place.Label, statement)
            {
                // A figure in a statement is a part of it, and not its words.
                IsOfText = statement is not null
                    && (change.Place.EndsWith("/text", StringComparison.Ordinal) || (place.Value is GroupDatum && statements[^1] is not null)),
            };
        }
    }

    private static Entry? Nearest(ImmutableArray<GroupDatum> groups, Func<RecordId, Entry?> find) =>
        groups.Select(g => g.Shape.Nested is { } kind && g["id"] is TextDatum { Text: var slug } ? find(new(kind, slug)) : null)
            .LastOrDefault(e => e is not null);

    private static Statement? StatementOf(object? part) => part as Statement ?? (part as IStatement)?.Statement;
}
