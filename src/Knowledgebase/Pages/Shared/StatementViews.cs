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

        public StatementView Statement(TitledStatement stated, string fragment) =>
            site.Statement(stated.Statement) with
            {
                Id = fragment,
                Title = stated.Title,
            };

        /// <summary>A nested item on its owner's page.</summary>
        public StatementView Nested(Entry entry) =>
            site.Statement(((IStated)entry.Value).Stated, Routes.Fragment(entry.Id));

        public StatementsBlock? Statements(ImmutableArray<Statement> statements) =>
            StatementViews.Block(statements.Select(site.Statement));
    }

    public static StatementsBlock? Block(IEnumerable<StatementView> statements)
    {
        ImmutableArray<StatementView> there = [.. statements];
        return there.IsEmpty ? null : new(there);
    }
}
