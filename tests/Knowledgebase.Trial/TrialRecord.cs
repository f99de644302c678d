namespace Knowledgebase.Trial;

/// <summary>What an invented record is about.</summary>
/// <param name="Id">The practice's id.</param>
/// <param name="Url">The address of its page on a site whose base is <c>/</c>.</param>
/// <param name="Concepts">Theme, tool, aspect, school type, grade, subject, planted item. What it mentions in passing is not among them.</param>
public sealed record TrialRecord(string Id, string Url, ImmutableHashSet<string> Concepts);

/// <summary>The same record as plain text, for search engines that do not read pages.</summary>
/// <param name="Id">The practice's id.</param>
/// <param name="Url">The address of its page.</param>
/// <param name="Title">Title.</param>
/// <param name="Tags">Words of the vocabularies.</param>
/// <param name="Summary">Summary.</param>
/// <param name="Body">All other text.</param>
public sealed record TrialText(string Id, string Url, string Title, ImmutableArray<string> Tags, string Summary, string Body);
