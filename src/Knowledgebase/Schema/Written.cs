namespace Knowledgebase.Schema;

/// <summary>The unit of a number, and where it is written.</summary>
sealed record WrittenUnit(string Text, SourceSpot Spot);

/// <summary>An item inside a record that others can point at: an issue, an outcome, an opinion…</summary>
public sealed record NestedItem(RecordId Id, RecordId Owner, SourceSpot Spot, Part Value);

/// <summary>A text as it was written, with the place of its value.</summary>
sealed record WrittenText(string Text, SourceSpot Spot);
