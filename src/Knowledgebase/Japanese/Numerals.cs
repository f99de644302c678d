namespace Knowledgebase.Japanese;

/// <summary>Numbers as readers and authors see them, 1,234, on every machine, whatever its culture.</summary>
public static class Numerals
{
    /// <summary>A count with its thousands separated.</summary>
    public static string Of(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    internal static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
