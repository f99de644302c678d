using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Knowledgebase.Tests.Data;

/// <summary>The workbook, opened and judged by Microsoft's Open XML SDK.</summary>
public sealed class WorkbookTests
{
    const string Path = "data/latest/knowledgebase.xlsx";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_validator_finds_nothing(bool hostile)
    {
        using var book = Open(hostile ? DataSites.Hostile : DataSites.Full);
        Assert.Equal([], new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(book, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void It_has_a_cover_a_frozen_first_row_no_formula_and_numbers_that_are_numbers()
    {
        using var book = Open(DataSites.Hostile);
        var workbook = book.WorkbookPart!;
        var names = workbook.Workbook!.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value!).ToArray();
        Assert.Equal(["表紙", "進捗率", "数値", .. Kinds.All.Select(k => k.Label)], names);
        foreach (var sheet in workbook.WorksheetParts.Select(p => p.Worksheet!))
        {
            Assert.Empty(sheet.Descendants<CellFormula>());
            Assert.Equal(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value);
            foreach (var cell in sheet.Descendants<Cell>().Where(c => c.HasChildren))
            {
                if (cell.DataType?.Value == CellValues.InlineString) continue;
                Assert.Null(cell.DataType);
                Assert.True(decimal.TryParse(cell.CellValue!.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _), cell.OuterXml);
            }
        }
        var text = string.Concat(workbook.WorksheetParts.Select(p => p.Worksheet!.InnerXml));
        Assert.Contains(">=HYPERLINK(", text, StringComparison.Ordinal);
        Assert.Contains(">-4<", text, StringComparison.Ordinal);
        Assert.Contains("未定", workbook.WorksheetParts.Select(p => p.Worksheet!.InnerText).First(t => t.Contains("利用条件", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("部品 _x0041_ の実践", "部品 _x005F_x0041_ の実践")]
    [InlineData("_x000d_と_X00E9_", "_x005F_x000d_と_x005F_X00E9_")]
    [InlineData("_x0041_x0042_", "_x005F_x0041_x005F_x0042_")]
    [InlineData("_x005F_x0041_", "_x005F_x005F_x005F_x0041_")]
    [InlineData("_x41_と_xGGGG_と_ x0041 _", "_x41_と_xGGGG_と_ x0041 _")]
    public void A_text_that_looks_like_an_escape_is_shown_as_it_is(string title, string written)
    {
        using var book = Open(SiteTest.From("Golden/full/input").With("practices/x.yaml",
            $"title: '{title}'\nsummary: 例示の{title}です。\ncites: [{{source: report, section: results, lines: 11}}]\nprojects: [river]\n").Build().IsGood());
        var texts = Texts(book).Where(t => t.Length == written.Length && t[..2] == written[..2] && t[^1] == written[^1]).ToArray();
        Assert.NotEmpty(texts);
        Assert.All(texts, t => Assert.Equal(written, t));
        Assert.All(texts, t => Assert.Equal(title, Shown(t)));
    }

    [Theory]
    [InlineData(32_764)]
    [InlineData(32_765)]
    [InlineData(32_766)]
    [InlineData(32_767)]
    public void A_text_too_long_for_a_cell_is_cut_between_characters(int before)
    {
        var body = string.Join('\n', Enumerable.Repeat(new string('a', 99), before / 100)) + "\n";
        body = body + new string('a', before - body.Length) + "🐟🐟" + new string('b', 500);
        using var book = Open(SiteTest.From("Golden/full/input").With("pages/x.yaml",
            $"title: 例示の長い文章\nsummary: 例示の長い文章の説明です。\nbody: |\n  {body.Replace("\n", "\n  ", StringComparison.Ordinal)}\n").Build().IsGood());
        var longest = Texts(book).MaxBy(t => t.Length)!;
        Assert.EndsWith("…", longest, StringComparison.Ordinal);
        Assert.InRange(longest.Length, 32_766, 32_767);
        Assert.False(char.IsHighSurrogate(longest[^2]));
    }

    /// <summary>What a spreadsheet makes of a text: each escape is the character of its number.</summary>
    static string Shown(string written) => System.Text.RegularExpressions.Regex.Replace(
        written, "_[xX]([0-9A-Fa-f]{4})_", m => ((char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    static IEnumerable<string> Texts(SpreadsheetDocument book) =>
        book.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<Text>()).Select(t => t.InnerText);

    static SpreadsheetDocument Open(BuiltSite site) => SpreadsheetDocument.Open(new MemoryStream(site.Files[Path].ToArray()), isEditable: false);
}
