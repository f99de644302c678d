namespace Knowledgebase.Pages.Shared;

/// <summary>Statements as they are shown: with their figures and places, and what is doubtful or was corrected in them.</summary>
static class StatementViews
{
    extension(Site site)
    {
        public StatementView Statement(Statement statement) =>
            new(statement.Text, site.Cites(statement.Cites))
            {
                Figures = [.. statement.Figures.Select(Format.Figure)],
                ExtractionNotes = [.. site.Catalog.NotesOn(statement).Select(site.Link)],
                Corrections = Corrections.In(site, statement),
            };

        public StatementView Statement(TitledStatement stated, string fragment, string? url = null) =>
            site.Statement(stated.Statement) with
            {
                Id = fragment,
                Title = stated.Title,
                Url = url,
            };

        /// <summary>A block of statements; null when there are none.</summary>
        public Block? Statements(ImmutableArray<Statement> statements) =>
            statements.IsEmpty ? null : new StatementsBlock([.. statements.Select(site.Statement)]);
    }
}
