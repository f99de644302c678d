namespace Knowledgebase.Pages.Requests;

/// <summary>Fields of a shape as fields of a form: label, meaning and limits are those of the shape, so form and reader cannot differ.</summary>
sealed class RequestFields(Catalog catalog, Shape shape)
{
    // What browsers may fill in: a reader's own school, name and ways to be reached.
    static readonly ImmutableDictionary<string, string> Autocomplete = ImmutableDictionary.CreateRange<
        string,
        string
    >([
        new("school.name", "organization"),
        new("person.name", "name"),
        new("person.post", "organization-title"),
        new("person.mail", "email"),
        new("person.phone", "tel"),
    ]);

    // Fields of practices with the same words, where the catalog has a vocabulary for them.
    static readonly ImmutableDictionary<string, string> Vocabularies = ImmutableDictionary.CreateRange<
        string,
        string
    >([
        new("school.type", nameof(Audience.SchoolTypes)),
        new("school.municipality", nameof(Audience.Municipalities)),
        new("school_type", nameof(Audience.SchoolTypes)),
        new("municipality", nameof(Audience.Municipalities)),
    ]);

    /// <summary>One field: <c>message</c> or <c>school.name</c>; the choices under which it must be filled, else what the shape says.</summary>
    public FieldView Of(string name, params string[] required)
    {
        var (outer, field) = (shape.At(name.Split('.')[0]), shape.At(name));
        if (required.Length == 0 && field.Required)
            // A group that may be left out needs its own only once anything of it is written.
            required = outer.Required ? ["*"] : ["."];
        return View(name, field, required);
    }

    public ImmutableArray<FieldView> All(params string[] names) => [.. names.Select(name => Of(name))];

    FieldView View(string name, Field field, string[] required)
    {
        var (form, max) = FormOf(field.AnyType);
        var words = form == FieldForm.Line && Vocabularies.TryGetValue(name, out var same) ? Words(same) : [];
        return new FieldView(
            name,
            field.Label,
            words.IsEmpty ? form : FieldForm.Select,
            form == FieldForm.Year ? field.Meaning + "2026か令和8のように書きます。" : field.Meaning
        )
        {
            Required = [.. required],
            Max = max,
            Autocomplete = Autocomplete.GetValueOrDefault(name, "off"),
            Choices = words.IsEmpty ? field.AnyType.Choices : words,
        };
    }

    ImmutableArray<(string Text, string Note)> Words(string property) =>
        catalog.Find(Vocabulary.Of(property).Vocabulary)?.Value is Vocabulary v
            ? [.. v.Words.Select(word => (word.Label, ""))]
            : [];

    static (FieldForm Form, int Max) FormOf(FieldType type) =>
        type switch
        {
            TextType text => (text.Lines ? FieldForm.Lines : FieldForm.Line, text.Max),
            NumberType number => (FieldForm.Number, (int)number.Max),
            MailType => (FieldForm.Mail, 254),
            PhoneType => (FieldForm.Phone, 20),
            DateType or ListType<DateOnly> => (FieldForm.Day, 0),
            IdType => (FieldForm.Id, 64),
            FiscalYearType => (FieldForm.Year, 0),
            YesNoType => (FieldForm.YesNo, 0),
            ListType<Reference> => (FieldForm.Records, 0),
            ListType<LoanWish> => (FieldForm.Loans, 0),
            ListType<RequestKind> => (FieldForm.AnyOf, 0),
            ListType<string> => (FieldForm.AllOf, 0),
            _ => (FieldForm.OneOf, 0),
        };
}
