namespace Knowledgebase.Theme.Views;

/// <summary>A letter to be printed on A4: a page for one reader, outside the site and without any address in it.</summary>
public sealed record LetterView(
    string Title,
    ImmutableArray<string> Marks,
    ImmutableArray<string> To,
    string From,
    string Opening,
    ImmutableArray<string> Columns,
    ImmutableArray<ImmutableArray<string>> Rows,
    ImmutableArray<string> Closing,
    string TermsHead,
    ImmutableArray<string> Terms
)
{
    /// <summary>Lists to tick by hand: a title, columns and rows each.</summary>
    public ImmutableArray<LetterTableView> Checklists { get; init; } = [];
}

/// <summary>A table of a letter under a title of its own.</summary>
public sealed record LetterTableView(
    string Title,
    ImmutableArray<string> Columns,
    ImmutableArray<ImmutableArray<string>> Rows
);
