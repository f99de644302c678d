using System.Collections.Immutable;
using Knowledgebase.Linking;
using Knowledgebase.Records;
using Knowledgebase.Sources;
using Knowledgebase.Theme.Views;

namespace Knowledgebase.Site;

/// <summary>Every page of the site, as one list. Nothing is drawn here: a view is made when its page is wanted.</summary>
public static class SitePages
{
    /// <summary>The pages in no particular order.</summary>
    public static ImmutableArray<PlannedPage> Plan(Wording w, SiteView site) =>
    [
        .. FixedPages.Plan(w, site),
        .. ListPages.Plan(w, site),
        .. SectionPages.Plan(w, site),
        .. Records(w, site, Kind.Project, ProjectPages.Page),
        .. Records(w, site, Kind.Activity, ActivityPages.Page),
        .. Records(w, site, Kind.Practice, PracticePages.Page),
        .. Records(w, site, Kind.Lesson, LessonPages.Page),
        .. Records(w, site, Kind.Collection, HelpPages.Collection),
        .. Records(w, site, Kind.Material, HelpPages.Material),
        .. Records(w, site, Kind.Service, HelpPages.Service),
        .. Records(w, site, Kind.Indicator, IndicatorPages.Page),
        .. Records(w, site, Kind.Evaluation, EvaluationPages.Page),
        .. Records(w, site, Kind.Organization, PeoplePages.Organization),
        .. Records(w, site, Kind.Role, PeoplePages.Role),
        .. Records(w, site, Kind.Term, ReferencePages.Term),
        .. Records(w, site, Kind.Source, ReferencePages.Source),
        .. Records(w, site, Kind.Doubt, ReferencePages.Doubt),
        .. Records(w, site, Kind.Vocabulary, ReferencePages.Vocabulary),
        .. Records(w, site, Kind.Dictionary, DictionaryPages.Page),
        .. Records(w, site, Kind.Page, ProsePages.Page),
    ];

    private static IEnumerable<PlannedPage> Records(Wording w, SiteView site, Kind kind, Func<Wording, SiteView, Entry, PageView> page) =>
        w.Catalog.All(kind).Select(entry => new PlannedPage(
            w.Routes.Of(entry.Id), SourceSpot.StartOf(entry.Path), !entry.Record.Head.Example, () => page(w, site, entry))
        {
            Changed = entry.Record.Head.History.IsEmpty ? null : entry.Record.Head.History.Max(c => c.Date),
        });
}
