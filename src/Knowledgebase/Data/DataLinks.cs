namespace Knowledgebase.Data;

/// <summary>What data needs besides the records' own fields.</summary>
/// <param name="Catalog">All records: whose title a pointer shows, what a vocabulary's word is called.</param>
/// <param name="AddressOf">Where a record or nested item stands; absolute once the site's host is known.</param>
/// <param name="SectionOf">Where a section of a source stands.</param>
sealed record DataLinks(
    Catalog Catalog,
    Func<Entry, string> AddressOf,
    Func<RecordId, string, string> SectionOf
);
