namespace Knowledgebase.Sources;

/// <summary>A place in an input file: lines and columns from 1, columns in UTF-16 units.</summary>
public readonly record struct SourceSpot(string Path, int Line, int Column) : IComparable<SourceSpot>
{
    /// <summary>The place of a mistake that concerns a whole file.</summary>
    public static SourceSpot StartOf(string path) => new(path, 1, 1);

    /// <inheritdoc/>
    public int CompareTo(SourceSpot other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0)
            return byPath;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}");
}
