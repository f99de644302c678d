namespace Knowledgebase.Pages.Shared;

/// <summary>Where everything lies. The only place that builds an address. Addresses are ASCII and end in a slash.</summary>
/// <param name="Base">The site's home below its host: <c>/</c> or for example <c>/kb/</c>.</param>
/// <param name="Host">Scheme and host once known, without a slash at the end; or null.</param>
sealed record Routes(string Base, string? Host)
{
    public string Home => Base;

    /// <summary>A page that is no record: <c>asked</c> → <c>/asked/</c>.</summary>
    public string Fixed(string name) => $"{Base}{name}/";

    /// <summary>What is answered under an address that leads nowhere.</summary>
    public string NotFound => Base + "404.html";

    public string Standing => Fixed("standing");

    /// <summary>What is not known because nobody has asked, answered or decided.</summary>
    public string Unknowns => Fixed("asked");

    public string Corrections => Fixed("corrections");

    public string AllChanges => Fixed("changes");

    public string Method => Fixed("method");

    public string AllData => Fixed("data");

    /// <summary>What authors may write: of all records, or of a kind by its folder.</summary>
    public string Reference(string name = "") => name.Length == 0 ? Fixed("reference") : $"{Fixed("reference")}{name}/";

    /// <summary>The same of a kind, or of the settings (<c>site</c>), as a JSON Schema.</summary>
    public string InputSchema(string name) => $"{Fixed("reference")}{name}.schema.json";
    public string Codes => Fixed("codes");

    /// <summary>Every building block of the theme with a sample.</summary>
    public string Style => Fixed("style");

    /// <summary>How far the records are written in other ways and languages.</summary>
    public string Languages => Fixed("languages");

    public string Accessibility => Fixed("accessibility");

    public string AccessibilityTests => Fixed("accessibility/results");

    public string Report => Fixed("report");

    public string Send => Fixed("send");

    /// <summary>The English start page, or a page below it.</summary>
    public string English(string name = "") => name.Length == 0 ? Fixed("en") : $"{Fixed("en")}{name}/";

    /// <summary>The search page; the index lies in its folder.</summary>
    public string Search => Fixed("search");

    /// <summary>The static list of the records with one value of a facet, or one of its further pages.</summary>
    public string SearchOf(string facet, string value, int page = 1) => Numbered($"{Search}{facet}/{value}/", page);

    /// <summary>The list of a kind, or one of its further pages.</summary>
    public string List(Kind kind, int page = 1) => Numbered(Fixed(Kinds.Of(kind).Folder), page);

    /// <summary>The list of a kind in another order than the usual, or one of its further pages.</summary>
    public string Sorted(Kind kind, string order, int page = 1) => Numbered($"{List(kind)}sorted/{order}/", page);

    /// <summary>The list of a kind under conditions (<c>stage/elementary/subject/science</c>), or one of its further pages.</summary>
    public string By(Kind kind, string conditions, int page = 1) => Numbered($"{List(kind)}by/{conditions}/", page);

    public string Gaps => Fixed("gaps");

    /// <summary>A gap map, or its sheet for one value of a third axis.</summary>
    public string Gap(string map, string? sheet = null) => sheet is null ? $"{Gaps}{map}/" : $"{Gaps}{map}/{sheet}/";

    public string Contacts => Fixed("whom");

    /// <summary>The page that compares, with the practices or lessons to be compared.</summary>
    public string Compare(params IEnumerable<RecordId> records) =>
        string.Join(',', records) is { Length: > 0 } chosen ? $"{Fixed("compare")}?r={chosen}" : Fixed("compare");

    /// <summary>What the comparison shows of a practice or lesson.</summary>
    public string Comparable(RecordId id) => $"{Of(id)}compare.json";

    /// <summary>A record's page, or the place on its owner's page where a nested item stands.</summary>
    public string Of(Entry entry) => entry.IsNested ? $"{Of(entry.Owner)}#{Fragment(entry.Id)}" : Of(entry.Id);

    /// <summary>The page of a record with a file of its own.</summary>
    public string Of(RecordId id) => $"{Base}{Kinds.Of(id.Kind).Folder}/{id.Slug}/";

    /// <summary>The sheet of a practice or lesson to hand out.</summary>
    public string Handout(RecordId id) => Of(id) + "handout.html";

    /// <summary>The page of a source's section, or one of its further pages.</summary>
    public string Section(RecordId source, string section, int page = 1) => Numbered($"{Of(source)}{section}/", page);

    /// <summary>A chart of a record as a file of its own.</summary>
    public string Chart(RecordId id, string name) => $"{Of(id)}chart-{name}.svg";

    /// <summary>The chart of all indicators of one unit as a file of its own.</summary>
    public string OverviewChart(string unit) => $"{List(Kind.Indicator)}chart-{Fingerprint.Of(unit)}.svg";

    /// <summary>The page that compares an evaluation with an older one.</summary>
    public string Comparison(RecordId newer, RecordId older) => $"{Of(newer)}since/{older.Slug}/";

    public string Changes(int year, int month, int page = 1) =>
        Numbered(Fixed("changes") + string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}/"), page);

    /// <summary>A file of the data as it is now.</summary>
    public string Data(string name) => $"{Base}data/latest/{name}";

    /// <summary>A version of the data that was frozen on some day.</summary>
    public string Frozen(string name) => Base + Sources.Release.Published + name;

    /// <summary>What a school reads before it asks for something, or a page below it: the form, the blank sheet, the report.</summary>
    public string Request(string name = "") => name.Length == 0 ? Fixed("request") : $"{Fixed("request")}{name}/";

    public string RequestForm => Request("form");

    public string PaperForm => Request("blank");

    /// <summary>The form in which a school tells how it used what it borrowed.</summary>
    public string UseReport => Request("report");

    /// <summary>What the form must know of a material that is lent, beside its page.</summary>
    public string Lending(RecordId id) => Of(id) + "lending.json";

    /// <summary>A loan plan as a calendar file, beside its page.</summary>
    public string Calendar(RecordId id) => Of(id) + "calendar.ics";

    public string Json(RecordId id) => Of(id) + "record.json";

    /// <summary>A published attachment or asset, by its path below the site.</summary>
    public string File(string path) => Base + path;

    /// <summary>An address with scheme and host; null while the host is not known.</summary>
    public string? Absolute(string url) => Host is null ? null : Host + url;

    /// <summary>The fragment of a nested item on its owner's page.</summary>
    public static string Fragment(RecordId id) => $"{Kinds.Of(id.Kind).Fragment}-{id.Slug}";

    /// <summary>The file below the published folder that answers an address.</summary>
    public string FileOf(string url) => url[Base.Length..] + (url.EndsWith('/') ? "index.html" : "");

    static string Numbered(string first, int page) =>
        page == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first}page/{page}/");
}
