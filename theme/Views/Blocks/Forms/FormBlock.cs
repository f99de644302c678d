namespace Knowledgebase.Theme.Views.Blocks.Forms;

/// <summary>A form that a script reads on the reader's own device. What is typed is sent nowhere, and kept on the device only when the reader asks for it.</summary>
public sealed record FormBlock(
    JsonData Rules,
    ImmutableArray<FormSectionView> Sections,
    string Finish,
    NoteBlock Without,
    FormEndView End
) : UnsearchedBlock;

/// <summary>Fields that belong together.</summary>
public sealed record FormSectionView(string Title, ImmutableArray<FieldView> Fields)
{
    /// <summary>The choices in the first part under which this part is asked for; empty for always.</summary>
    public ImmutableArray<string> For { get; init; } = [];

    /// <summary>Fields that nobody needs to fill, behind one press; alone in their part they stand under its own title.</summary>
    public ImmutableArray<FieldView> Optional { get; init; } = [];

    /// <summary>A sentence under the heading.</summary>
    public string? Note { get; init; }

    /// <summary>What one must know before these fields.</summary>
    public ImmutableArray<FactView> Facts { get; init; } = [];
}

/// <summary>Where a form ends: finished, not yet sent. Without a sheet all that was written is printed.</summary>
public sealed record FormEndView(
    string Title,
    string Text,
    ImmutableArray<FormWayView> Ways,
    LinkView After,
    PaperFormBlock? Sheet
);

/// <summary>One way to hand something in.</summary>
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
