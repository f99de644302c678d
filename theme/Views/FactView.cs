namespace Knowledgebase.Theme.Views;

/// <summary>One labelled fact with one or more values.</summary>
public sealed record FactView(string Label, params ImmutableArray<ValueView> Values)
{
    internal IEnumerable<string> Texts() =>
        Values.All(v => v.Absent || v.Url is not null) ? [] : [string.Join('、', ValueView.TextsOf(Values))];
}
