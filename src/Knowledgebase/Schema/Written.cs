namespace Knowledgebase.Schema;

sealed record WrittenUnit(string Text, SourceSpot Spot);

/// <summary>An item inside a record that others can point at: an issue, an outcome, an opinion…</summary>
public sealed record NestedItem(RecordId Id, RecordId Owner, SourceSpot Spot, Part Value);

sealed record WrittenText(string Text, SourceSpot Spot);
