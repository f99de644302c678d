namespace Knowledgebase.Pages.Shared;

/// <summary>Where everything lies. The only place that builds an address. Addresses are ASCII and end in a slash; lists have further pages.</summary>
/// <param name="Base">The site's home below its host: <c>/</c> or for example <c>/kb/</c>.</param>
/// <param name="Host">Scheme and host once known, without a slash at the end; or null.</param>
sealed record Routes(string Base, string? Host)
{
    public string Home => Base;

    public string Fixed(string name) => $"{Base}{name}/";

    string Below(string folder, string name) => Fixed(name.Length == 0 ? folder : $"{folder}/{name}");

    public string NotFound => Base + "404.html";

    public string Standing => Fixed("standing");

    public string Unknowns => Fixed("asked");

    public string Corrections => Fixed("corrections");

    public string AllChanges => Fixed("changes");

    public string Method => Fixed("method");

    public string AllData => Fixed("data");

    public string Reference(string name = "") => Below("reference", name);

    public string InputSchema(string name) => $"{Fixed("reference")}{name}.schema.json";
    public string Codes => Fixed("codes");

    public string Style => Fixed("style");

    public string Languages => Fixed("languages");

    public string Accessibility => Fixed("accessibility");

    public string AccessibilityTests => Fixed("accessibility/results");

    public string Report => Fixed("report");

    public string Send => Fixed("send");

    public string English(string name = "") => Below("en", name);

    public string Search => Fixed("search");

    public string SearchOf(string facet, string value, int page = 1) => Numbered($"{Search}{facet}/{value}/", page);

    public string List(Kind kind, int page = 1) => Numbered(Fixed(Kinds.Of(kind).Folder), page);

    public string Sorted(Kind kind, string order) => $"{List(kind)}sorted/{order}/";

    public string By(Kind kind, string conditions, int page = 1) => Numbered($"{List(kind)}by/{conditions}/", page);

    public string Gaps => Fixed("gaps");

    public string Gap(string map, string? sheet = null) => $"{Gaps}{map}/{(sheet is null ? "" : sheet + "/")}";

    public string Contacts => Fixed("whom");

    public string Compare(params IEnumerable<RecordId> records) =>
        Fixed("compare") + (string.Join(',', records) is { Length: > 0 } chosen ? "?r=" + chosen : "");

    /// <summary>A record's page, or the place on its owner's page where a nested item stands.</summary>
    public string Of(Entry entry) => entry.IsNested ? $"{Of(entry.Owner)}#{Fragment(entry.Id)}" : Of(entry.Id);

    public string Of(RecordId id) => $"{Base}{Kinds.Of(id.Kind).Folder}/{id.Slug}/";

    public string Section(RecordId source, string section, int page = 1) => Numbered($"{Of(source)}{section}/", page);

    public string Chart(RecordId id, string name) => $"{Of(id)}chart-{name}.svg";

    public string OverviewChart(string unit) => $"{List(Kind.Indicator)}chart-{Fingerprint.Of(unit)}.svg";

    public string Comparison(RecordId newer, RecordId older) => $"{Of(newer)}since/{older.Slug}/";

    public string Changes(int year, int month, int page = 1) =>
        Numbered(Fixed("changes") + string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}/"), page);

    public string Data(string name) => $"{Base}data/latest/{name}";

    public string Frozen(string name) => Base + Sources.Release.Published + name;

    public string Request(string name = "") => Below("request", name);

    public string RequestForm => Request("form");

    /// <summary>The form with a material and its days filled in; what stands behind # reaches no server.</summary>
    public string RequestLoan(RecordId material, DateOnly from, DateOnly? until = null) =>
        $"{RequestForm}#f-loans-field&loan={material}&from={Dates.Iso(from)}{(until is { } last ? $"&until={Dates.Iso(last)}" : "")}";

    public string PaperForm => Request("blank");

    public string UseReport => Request("report");

    public string Lending(RecordId id) => Of(id) + "lending.json";

    public string Calendar(RecordId id) => Of(id) + "calendar.ics";

    public string Json(RecordId id) => Of(id) + "record.json";

    public string File(string path) => Base + path;

    /// <summary>An address with scheme and host; null while the host is not known.</summary>
    public string? Absolute(string url) => Host is null ? null : Host + url;

    public static string Fragment(RecordId id) => $"{Kinds.Of(id.Kind).Fragment}-{id.Slug}";

    /// <summary>The file below the published folder that answers an address.</summary>
    public string FileOf(string url) => url[Base.Length..] + (url.EndsWith('/') ? "index.html" : "");

    static string Numbered(string first, int page) =>
        page == 1 ? first : $"{first}page/{Numerals.Plain(page)}/";
}
