namespace Knowledgebase.Theme.Views.Blocks.Forms;

/// <summary>A form that a script reads on the reader's own device. What is typed is sent nowhere and kept nowhere.</summary>
/// <param name="Rules">What the script must know: names and order of what it writes.</param>
/// <param name="Sections">The parts of the form.</param>
/// <param name="Finish">The button that checks and finishes.</param>
/// <param name="Without">What to do without a script.</param>
/// <param name="End">Where it ends.</param>
public sealed record FormBlock(
    JsonData Rules,
    ImmutableArray<FormSectionView> Sections,
    string Finish,
    NoteBlock Without,
    FormEndView End
) : UnsearchedBlock;

/// <summary>Fields that belong together.</summary>
/// <param name="Title">Their heading.</param>
/// <param name="Fields">The fields.</param>
public sealed record FormSectionView(string Title, ImmutableArray<FieldView> Fields)
{
    /// <summary>The choices in the first part under which this part is asked for; empty for always.</summary>
    public ImmutableArray<string> For { get; init; } = [];

    /// <summary>A sentence under the heading, or null.</summary>
    public string? Note { get; init; }

    /// <summary>What one must know before these fields.</summary>
    public ImmutableArray<FactView> Facts { get; init; } = [];
}

/// <summary>Where a form ends.</summary>
/// <param name="Title">Says that it is finished and not yet sent.</param>
/// <param name="Text">What to do now.</param>
/// <param name="Ways">The ways on, each for whoever has it.</param>
/// <param name="After">What happens next.</param>
/// <param name="Sheet">The printed sheet; null prints all that was written.</param>
public sealed record FormEndView(
    string Title,
    string Text,
    ImmutableArray<FormWayView> Ways,
    LinkView After,
    PaperFormBlock? Sheet
);

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
