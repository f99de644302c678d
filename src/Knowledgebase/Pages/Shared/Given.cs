namespace Knowledgebase.Pages.Shared;

/// <summary>What there is of some things of which each may be missing.</summary>
static class Given
{
    public static ImmutableArray<T> Of<T>(params IEnumerable<T?> things)
        where T : class => [.. things.OfType<T>()];

    public static string? Text(string text) => text.Length > 0 ? text : null;
}
