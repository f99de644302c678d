using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Knowledgebase.Tests.Sites;
using Xunit;

namespace Knowledgebase.Tests.Data;

/// <summary>The workbook, opened and judged by Microsoft's Open XML SDK.</summary>
public sealed class WorkbookTests
{
    private const string Path = "data/latest/knowledgebase.xlsx";

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
        Assert.Equal(["表紙", "進捗率", "数値", .. Records.Kinds.All.Select(k => k.Label)], names);
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
        Assert.Contains("照会中", workbook.WorksheetParts.Select(p => p.Worksheet!.InnerText).First(t => t.Contains("利用条件", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static SpreadsheetDocument Open(BuiltSite site) => SpreadsheetDocument.Open(new MemoryStream(site.Files[Path].ToArray()), isEditable: false);
}
