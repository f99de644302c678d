namespace Knowledgebase.Reading;

static class PersonalTexts
{
    const string ThisRecord = "この記録";

    public static IEnumerable<Diagnostic> In(
        SourceFile file,
        RecordId id,
        IReadOnlyList<WrittenText> texts,
        ImmutableArray<Meant> meant,
        ImmutableArray<string> mascots
    )
    {
        var spot = SourceSpot.StartOf(file.Path);
        foreach (
            var piece in PersonalData
                .InName(id.Slug)
                .Select(p => id.Slug.Substring(p.Start, p.Length))
                .Where(t => !meant.Any(m => m.Covers(t)))
        )
            yield return PersonalDiagnostics.Of(PersonalKind.ChildName, piece, spot, "ファイル名に", ThisRecord);
        foreach (var (kind, text, place) in Pieces(file, texts, mascots))
            if (!meant.Any(m => m.Covers(text)))
                yield return PersonalDiagnostics.Of(kind, text, place, "", ThisRecord);
    }

    /// <summary>The pieces of the site's settings, where telephone numbers and addresses are the office's own.</summary>
    public static IEnumerable<Diagnostic> InSettings(
        SourceFile file,
        IReadOnlyList<WrittenText> texts,
        ImmutableArray<string> mascots
    ) =>
        from piece in Pieces(file, texts, mascots)
        where piece.Kind is not (PersonalKind.Phone or PersonalKind.Mail or PersonalKind.Address)
        select PersonalDiagnostics.Of(piece.Kind, piece.Text, piece.Spot, "", "");

    /// <summary>What is said to be meant and stands nowhere else in the file.</summary>
    public static ImmutableArray<Meant> Elsewhere(SourceFile file, ImmutableArray<Meant> meant)
    {
        if (meant.IsEmpty)
            return [];
        var written = TextOf(file);
        return
        [
            .. meant.Where(m =>
                Count(written, m.Text) <= meant.Sum(other => Count(other.Text, m.Text) + Count(other.Reason, m.Text))
            ),
        ];
    }

    static IEnumerable<(PersonalKind Kind, string Text, SourceSpot Spot)> Pieces(
        SourceFile file,
        IReadOnlyList<WrittenText> texts,
        ImmutableArray<string> mascots
    )
    {
        string? written = null;
        foreach (var text in texts)
        {
            var at = -1;
            foreach (var piece in PersonalData.In(text.Text, mascots))
            {
                var said = text.Text.Substring(piece.Start, piece.Length);
                written ??= TextOf(file);
                if (at < 0)
                    at = OffsetOf(written, text.Spot);
                var place = written.IndexOf(said, at, StringComparison.Ordinal);
                // Written with escapes or broken over lines, a piece is only found where its value begins.
                if (place >= 0)
                    at = place;
                yield return (piece.Kind, said, place < 0 ? text.Spot : SpotOf(file.Path, written, place));
            }
        }
    }

    static int Count(string text, string part)
    {
        var count = 0;
        for (var at = 0; (at = text.IndexOf(part, at, StringComparison.Ordinal)) >= 0; at += part.Length)
            count++;
        return count;
    }

    static string TextOf(SourceFile file) =>
        Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);

    static int OffsetOf(string text, SourceSpot spot)
    {
        var start = 0;
        for (var line = 1; line < spot.Line; line++)
            start = text.IndexOf('\n', start) + 1;
        return Math.Min(text.Length, start + spot.Column - 1);
    }

    static SourceSpot SpotOf(string path, string text, int at) =>
        new(path, text.AsSpan(0, at).Count('\n') + 1, at == 0 ? 1 : at - text.LastIndexOf('\n', at - 1));
}
