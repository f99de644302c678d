namespace Knowledgebase.Data;

/// <summary>What data needs besides the records' own fields; its addresses are absolute once the site's host is known.</summary>
sealed record DataLinks(Catalog Catalog, Func<Entry, string> AddressOf);
