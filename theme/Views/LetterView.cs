namespace Knowledgebase.Theme.Views;

/// <summary>A letter to be printed on A4: a page for one reader, outside the site and without any address in it.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Marks">Number and day, at the right.</param>
/// <param name="To">To whom, one line each.</param>
/// <param name="From">Who writes.</param>
/// <param name="Opening">The first paragraph.</param>
/// <param name="Columns">Heads of the table.</param>
/// <param name="Rows">Its rows, each as long as the heads.</param>
/// <param name="Closing">Paragraphs below the table.</param>
/// <param name="TermsHead">What stands above the list at the end.</param>
/// <param name="Terms">The list; none when empty.</param>
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
);
