namespace Knowledgebase.Theme.Views.Blocks.Forms;

/// <summary>One field of a form; its name is its place in what the form writes (<c>school.name</c>).</summary>
public sealed record FieldView(string Name, string Label, FieldForm Form, string Hint)
{
    /// <summary>The choices under which it must be filled; <c>*</c> for always; empty for never.</summary>
    public ImmutableArray<string> Required { get; init; } = [];

    /// <summary>The largest number of characters, or the largest number; 0 for none.</summary>
    public int Max { get; init; }

    /// <summary>What the browser may fill in (<c>name</c>, <c>email</c>…).</summary>
    public string Autocomplete { get; init; } = "off";

    /// <summary>The words to choose from, each with what it means, which may be empty.</summary>
    public ImmutableArray<(string Text, string Note)> Choices { get; init; } = [];

    /// <summary>How many times a day is asked for.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Fields of each item of a list of things to be lent.</summary>
    public ImmutableArray<FieldView> Inner { get; init; } = [];

    /// <summary>Where more items are found.</summary>
    public LinkView? More { get; init; }

    /// <summary>Records that are often asked for, by key and title: one press puts them in.</summary>
    public ImmutableArray<(string Key, string Title)> Offered { get; init; } = [];
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
