using System.Text.Json;
using static Knowledgebase.Pages.Linked.SchemaOrg;

namespace Knowledgebase.Pages.Linked;

/// <summary>What somebody may teach with or learn from (schema.org, LearningResource): for whom, what it teaches, how long it takes, on what licence.</summary>
static partial class LearningResource
{
    public static JsonData Of(Site site, Entry entry, Case record) =>
        JsonData.Of(json =>
        {
            Begin(json, site, entry);
            ForWhom(json, site, record.Audience);
            About(json, site, record);
            if (record is Lesson lesson)
                Teaches(json, lesson);
            if (TimeOf(record) is { } time)
                json.WriteString("timeRequired", time);
            if (record.Sharing.Rights.IsKnown)
                Licence(json, record.Sharing.Rights.Value.Licence);
            End(json, site, entry, record.Links.Collections.Select(c => c.Target));
        });

    /// <summary>What every kind of it says; the caller adds its own and ends it.</summary>
    public static void Begin(Utf8JsonWriter json, Site site, Entry entry)
    {
        SchemaOrg.Begin(json, site, entry, nameof(LearningResource));
        json.WriteString("learningResourceType", Kinds.Of(entry.Id.Kind).Label);
        json.WriteString("inLanguage", "ja");
        json.WriteBoolean("isAccessibleForFree", true);
    }

    public static void End(Utf8JsonWriter json, Site site, Entry entry, params IEnumerable<RecordId> collections)
    {
        if (entry.Record.Head.Changed is { } changed)
            json.WriteString("dateModified", Dates.Iso(changed));
        Publisher(json, site);
        json.WriteStartArray("isPartOf");
        json.WriteStartObject();
        json.WriteString("@id", Url(site, site.Routes.Home));
        json.WriteEndObject();
        foreach (var collection in collections.Distinct())
            Node(json, site, nameof(LearningResource), collection);
        json.WriteEndArray();
        Nodes(json, site, "isBasedOn", "CreativeWork", entry.Record.Cites.Select(c => c.Source.Target));
        json.WriteEndObject();
    }

    // All of it is written for those who teach; where it says so, for pupils with a disability, too.
    static void ForWhom(Utf8JsonWriter json, Site site, Audience audience)
    {
        Strings(json, "educationalLevel", Labels(site, [.. audience.SchoolTypes, .. audience.Grades]));
        json.WriteStartArray("audience");
        Someone("teacher", []);
        if (!audience.DisabilityTypes.IsEmpty)
            Someone("student", [.. audience.DisabilityTypes, .. audience.DisabilityDegrees]);
        json.WriteEndArray();

        void Someone(string role, ImmutableArray<Word> words)
        {
            json.WriteStartObject();
            json.WriteString("@type", "EducationalAudience");
            json.WriteString("educationalRole", role);
            Strings(json, "audienceType", Labels(site, words));
            json.WriteEndObject();
        }
    }

    static void About(Utf8JsonWriter json, Site site, Case record)
    {
        json.WriteStartArray("about");
        var labels = Labels(site, [.. record.Audience.Subjects, .. record.Audience.Settings]);
        foreach (var label in labels.Distinct(StringComparer.Ordinal))
            Named(json, "Thing", label);
        foreach (var project in record.Links.Projects.Select(p => p.Target).Distinct())
            Node(json, site, "Project", project);
        json.WriteEndArray();
    }

    // The goal in words, and the parts of the course of study by their public addresses, each with its version.
    static void Teaches(Utf8JsonWriter json, Lesson lesson)
    {
        (string Code, string Address)[] codes =
        [
            .. lesson.CurriculumCodes.Select(c => (c, CurriculumCode.AddressOf(c)!)).Where(c => c.Item2 is not null),
        ];
        if (!lesson.SubjectGoal.IsKnown && codes.Length == 0)
            return;
        json.WriteStartArray("teaches");
        if (lesson.SubjectGoal.IsKnown)
            json.WriteStringValue(lesson.SubjectGoal.Value);
        foreach (var (code, address) in codes)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DefinedTerm");
            json.WriteString("@id", address);
            json.WriteString("termCode", code);
            if (CurriculumCode.VersionOf(code) is { } version)
            {
                json.WriteStartObject("inDefinedTermSet");
                json.WriteString("@type", "DefinedTermSet");
                json.WriteString("@id", version.Address);
                json.WriteString("name", version.Name);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // A sum only where every step tells its minutes; else what the record says of one use, where that is plain.
    static string? TimeOf(Case record)
    {
        if (record is Lesson { Flow: { IsEmpty: false } flow } && flow.All(step => step.Minutes.IsKnown))
            return Minutes(flow.Sum(step => step.Minutes.Value));
        return record.Effort.PerUse.IsKnown && PlainTime().Match(record.Effort.PerUse.Value) is { Success: true } time
            ? Minutes(decimal.Parse(time.Groups[1].ValueSpan, CultureInfo.InvariantCulture) * (time.Groups[2].Value == "分" ? 1 : 60))
            : null;
    }

    static string Minutes(decimal minutes) => string.Create(CultureInfo.InvariantCulture, $"PT{minutes:0}M");

    static IEnumerable<string> Labels(Site site, ImmutableArray<Word> words) =>
        words.Select(word => site.Catalog.Resolve(word).Label);

    [GeneratedRegex("^([0-9]{1,3})(分|時間)$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainTime();
}
