namespace Knowledgebase.Pages.Shared;

/// <summary>What there is of some things of which each may be missing.</summary>
static class Given
{
    public static ImmutableArray<T> Of<T>(params ReadOnlySpan<T?> things)
        where T : class
    {
        var given = ImmutableArray.CreateBuilder<T>(things.Length);
        foreach (var thing in things)
            if (thing is not null)
                given.Add(thing);
        return given.DrainToImmutable();
    }

    public static ImmutableArray<T> Of<T>(IEnumerable<T?> things)
        where T : class => [.. things.OfType<T>()];

    public static string? Text(string text) => text.Length > 0 ? text : null;
}
