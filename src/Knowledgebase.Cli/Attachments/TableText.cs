namespace Knowledgebase.Cli.Attachments;

/// <summary>Rows of a table as sentences: cells side by side, and names below a heading 氏名 with that heading, because a cell alone says little.</summary>
static partial class TableText
{
    const int MaxTexts = 100_000;

    /// <summary>The lines of a text file, tables of commas or tabs among them.</summary>
    public static IEnumerable<FileNote> OfLines(string text) =>
        OfRows(
            text.Split('\n')
                .Take(MaxTexts)
                .Select(l => l.TrimEnd('\r'))
                .Select(l => l.Contains('\t') || l.Contains(',') ? l.Split(',', '\t') : [l]),
            "本文"
        );

    public static IEnumerable<FileNote> OfRows(IEnumerable<string[]> rows, string where)
    {
        var headings = new Dictionary<int, string>();
        foreach (var cells in rows)
        {
            var heads = Enumerable.Range(0, cells.Length).Where(i => Heading().IsMatch(cells[i])).ToArray();
            if (heads.Length > 0 && cells.Length > 1)
            {
                headings.Clear();
                foreach (var i in heads)
                    headings[i] = cells[i].Trim('"', ' ');
                continue;
            }
            var said = Enumerable
                .Range(0, cells.Length)
                .Where(i => cells[i].Length > 0)
                .Select(i =>
                    headings.TryGetValue(i, out var heading) ? $"{heading}：{cells[i].Trim('"')}、" : cells[i]
                );
            // A comma ends what stands below a heading, so that a name does not take the next column's word for its
            // second half.
            var line = string.Join(' ', said).TrimEnd('、');
            if (line.Length > 0)
                yield return new(where, line);
        }
    }

    [GeneratedRegex(
        "^[\"\\s]*(?:児童|生徒|園児|保護者|本人|お子さん)?の?(?:氏\\s*名|名\\s*前|電話(?:番号)?|住\\s*所|生年月日|誕生日|個人番号|マイナンバー)[\"\\s]*$"
    )]
    private static partial Regex Heading();
}
