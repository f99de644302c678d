namespace Knowledgebase.Prose;

sealed record OwnSite(string Base, string? Host)
{
    /// <summary>The address below the host; null when it leads elsewhere. Absolute ones are cut, those that begin with a slash get the base.</summary>
    public string? Inside(string address)
    {
        if (address.StartsWith('/'))
            return Base + address[1..];
        if (Host is null)
            return null;
        var (own, rest) = (WithoutScheme(Host), WithoutScheme(address));
        if (rest.Length == address.Length || !rest.StartsWith(own, StringComparison.OrdinalIgnoreCase))
            return null;
        var path = rest[own.Length..];
        if (path.Length == 0 || path[0] is '#' or '?')
            path = "/" + path;
        if (path + "/" == Base)
            return Base;
        return path.StartsWith(Base, StringComparison.Ordinal) ? path : null;
    }

    static string WithoutScheme(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? address[8..]
        : address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? address[7..]
        : address;
}
