namespace Knowledgebase.Reading;

/// <summary>Reads what a form of the site wrote: the same fields as a record's, but no record.</summary>
public static class FormReader
{
    /// <summary>The value and the references in it, or null when it has mistakes, which are added to <paramref name="found"/>.</summary>
    public static (T Value, IReadOnlyList<Reference> References)? Read<T>(
        YamlMap map,
        GroupType<T> type,
        List<Diagnostic> found
    )
        where T : Part
    {
        var scope = new ReadScope(default);
        var isGood = type.TryRead(map, scope, out var value);
        found.AddRange(scope.Found);
        return isGood ? (value, scope.References) : null;
    }
}
