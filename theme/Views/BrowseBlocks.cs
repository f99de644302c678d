namespace Knowledgebase.Theme.Views;

/// <summary>A list with the ways to shorter lists beside it: folded above the list on a phone, a column on a wide screen.</summary>
/// <param name="Label">What the ways are, for example 条件から探す.</param>
/// <param name="Ways">The ways under headings; the first groups stand open.</param>
/// <param name="Open">How many groups stand open.</param>
/// <param name="List">The list itself.</param>
public sealed record BrowseBlock(string Label, ImmutableArray<GroupView> Ways, int Open, ImmutableArray<Block> List) : Block;

/// <summary>The same thing in several orders or for several cases. The link without an address is the present one.</summary>
/// <param name="Label">What one chooses between: 並べ方, 場面.</param>
/// <param name="Orders">The choices.</param>
public sealed record OrdersBlock(string Label, ImmutableArray<LinkView> Orders) : Block;

/// <summary>A map of cells: what there is, what is missing, what is asked for. It counts, and ranks nothing.</summary>
/// <param name="Caption">What is counted.</param>
/// <param name="Corner">Names of both axes.</param>
/// <param name="Columns">Headings of the columns.</param>
/// <param name="Rows">The rows.</param>
public sealed record MapBlock(string Caption, string Corner, ImmutableArray<string> Columns, ImmutableArray<MapRow> Rows) : Block;

/// <summary>One row of a map: its heading and a cell for each column.</summary>
public sealed record MapRow(LinkView Title, ImmutableArray<MapCell> Cells);

/// <summary>One cell of a map.</summary>
/// <param name="State">What is known of it; each state has a sign and a word of its own.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Url">Where it leads.</param>
public sealed record MapCell(MapState State, string Text, string Url)
{
    /// <summary>Where a source asks for such cases, or null.</summary>
    public LinkView? Asking { get; init; }
}

/// <summary>What a cell of a map says.</summary>
public enum MapState
{
    /// <summary>There are cases.</summary>
    Some,

    /// <summary>There are none, and they are welcome.</summary>
    None,

    /// <summary>A source asks for cases.</summary>
    Asked,

    /// <summary>The question does not arise.</summary>
    NotApplicable,

    /// <summary>Records do not say it.</summary>
    Unknown,
}

/// <summary>What the signs of a map mean.</summary>
public sealed record MapLegendBlock(ImmutableArray<(MapState State, string Text, string Meaning)> Signs) : Block;

/// <summary>The place where practices and lessons are compared.</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Without">What to do where no script runs.</param>
/// <param name="None">What to do when nothing is chosen.</param>
/// <param name="Lists">Where there is something to choose.</param>
public sealed record CompareBlock(string Caption, string Without, string None, ImmutableArray<LinkView> Lists) : Block;
