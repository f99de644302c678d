namespace Knowledgebase.Theme.Views;

/// <summary>The button that puts a record into the request, and the way there. Only its id is kept, on the reader's device.</summary>
/// <param name="Key">Kind and id of the record.</param>
/// <param name="FormUrl">The form.</param>
/// <param name="Url">What one reads before asking; the way without a script.</param>
public sealed record AskBlock(string Key, string FormUrl, string Url) : Block;

/// <summary>A form that a script reads on the reader's own device. What is typed is sent nowhere and kept nowhere.</summary>
/// <param name="Rules">What the script must know: names and order of what it writes.</param>
/// <param name="Parts">The parts of the form.</param>
/// <param name="Finish">The button that checks and finishes.</param>
/// <param name="Without">What to do without a script.</param>
/// <param name="End">Where it ends.</param>
public sealed record FormBlock(JsonData Rules, ImmutableArray<FormPartView> Parts, string Finish, NoteBlock Without, FormEndView End) : Block;

/// <summary>Fields that belong together.</summary>
/// <param name="Title">Their heading.</param>
/// <param name="Fields">The fields.</param>
public sealed record FormPartView(string Title, ImmutableArray<FieldView> Fields)
{
    /// <summary>The choices in the first part under which this part is asked for; empty for always.</summary>
    public ImmutableArray<string> For { get; init; } = [];

    /// <summary>A sentence under the heading, or null.</summary>
    public string? Note { get; init; }

    /// <summary>What one must know before these fields.</summary>
    public ImmutableArray<FactView> Facts { get; init; } = [];
}

/// <summary>One field of a form.</summary>
/// <param name="Name">Its place in what the form writes: <c>school.name</c>.</param>
/// <param name="Label">Its name.</param>
/// <param name="Form">What is typed or chosen.</param>
/// <param name="Hint">What to write.</param>
public sealed record FieldView(string Name, string Label, FieldForm Form, string Hint)
{
    /// <summary>The choices under which it must be filled; <c>*</c> for always; empty for never.</summary>
    public ImmutableArray<string> Required { get; init; } = [];

    /// <summary>The largest number of characters, or the largest number; 0 for none.</summary>
    public int Most { get; init; }

    /// <summary>What the browser may fill in (<c>name</c>, <c>email</c>…).</summary>
    public string Autocomplete { get; init; } = "off";

    /// <summary>The words to choose from, each with what it means, which may be empty.</summary>
    public ImmutableArray<(string Text, string Note)> Choices { get; init; } = [];

    /// <summary>How many times a day is asked for.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Fields of each item of a list of things to be lent.</summary>
    public ImmutableArray<FieldView> Inner { get; init; } = [];

    /// <summary>Where more items are found, or null.</summary>
    public LinkView? More { get; init; }
}

/// <summary>What is typed or chosen in a field.</summary>
public enum FieldForm
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>Several lines.</summary>
    Lines,

    /// <summary>An e-mail address.</summary>
    Mail,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>An id, as it was given.</summary>
    Id,

    /// <summary>A fiscal year.</summary>
    Year,

    /// <summary>One word of a long list.</summary>
    Select,

    /// <summary>One word of a few.</summary>
    OneOf,

    /// <summary>Any of a few words.</summary>
    AnyOf,

    /// <summary>All of a few sentences, each ticked.</summary>
    AllOf,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>The records that were put into the request.</summary>
    Records,

    /// <summary>Those of them that are lent, each with days and number of sets.</summary>
    Loans,
}

/// <summary>Where a form ends.</summary>
/// <param name="Title">Says that it is finished and not yet sent.</param>
/// <param name="Text">What to do now.</param>
/// <param name="Ways">The ways on, each for whoever has it.</param>
/// <param name="After">What happens next.</param>
/// <param name="Sheet">The printed sheet; null prints all that was written.</param>
public sealed record FormEndView(string Title, string Text, ImmutableArray<FormWayView> Ways, LinkView After, SheetBlock? Sheet);

/// <summary>One way to hand something in.</summary>
/// <param name="Way">Which it is.</param>
/// <param name="Title">Its name.</param>
/// <param name="Text">How it goes.</param>
/// <param name="Url">Where it leads, or null.</param>
public sealed record FormWayView(FormWay Way, string Title, string Text, string? Url);

/// <summary>The ways to hand something in.</summary>
public enum FormWay
{
    /// <summary>Another page, into which numbers are copied.</summary>
    Page,

    /// <summary>A file to attach.</summary>
    File,

    /// <summary>On paper.</summary>
    Print,

    /// <summary>A prepared e-mail.</summary>
    Mail,
}

/// <summary>One A4 page to be filled in, by hand or by the form's script. What does not fit goes on another sheet.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="To">To whom it goes.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Foot">Purpose and retention, a line each.</param>
/// <param name="Boxes">Boxes for seals and marks at its foot.</param>
public sealed record SheetBlock(
    string Title, string To, ImmutableArray<SheetRow> Rows, ImmutableArray<string> Foot, ImmutableArray<string> Boxes) : Block;

/// <summary>One row of a sheet.</summary>
/// <param name="Lines">How many printed lines it is high.</param>
/// <param name="Cells">Its cells.</param>
public sealed record SheetRow(int Lines, ImmutableArray<SheetCell> Cells);

/// <summary>One cell of a sheet.</summary>
/// <param name="Name">What belongs into it: <c>school.name</c>.</param>
/// <param name="Label">Its name.</param>
/// <param name="Text">What stands in it on a blank sheet: boxes to tick, or nothing.</param>
public sealed record SheetCell(string Name, string Label, string Text);
