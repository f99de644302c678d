namespace Knowledgebase.Theme.Parts;

/// <summary>Chooses the part that draws a block. A new kind of block is added here and nowhere else.</summary>
internal static class BlockPart
{
    /// <param name="w">The page.</param>
    /// <param name="site">What every page shares.</param>
    /// <param name="blocks">What to draw, in order.</param>
    /// <param name="headingLevel">Level of headings inside the blocks, so that no level is skipped.</param>
    public static void WriteAll(HtmlWriter w, SiteView site, ImmutableArray<Block> blocks, int headingLevel)
    {
        foreach (var block in blocks) Write(w, site, block, headingLevel);
    }

    private static void Write(HtmlWriter w, SiteView site, Block block, int headingLevel)
    {
        switch (block)
        {
            case TextBlock text: TextPart.Write(w, text); break;
            case ProseBlock prose: TextPart.Write(w, prose); break;
            case GlanceBlock glance: GlancePart.Write(w, glance); break;
            case ChecklistBlock checklist: ChecklistPart.Write(w, checklist); break;
            case CopyBlock copy: ReportPart.Write(w, copy); break;
            case ReportBlock report: ReportPart.Write(w, report); break;
            case StepsBlock steps: TextPart.Write(w, steps); break;
            case CodeBlock code: TextPart.Write(w, code); break;
            case FactsBlock facts: FactsPart.Write(w, facts.Facts, "facts"); break;
            case StatementsBlock statements: StatementsPart.Write(w, statements, headingLevel); break;
            case CorrectionsBlock corrections: CorrectionPart.Write(w, corrections.Corrections); break;
            case CardsBlock cards: CardsPart.Write(w, cards, headingLevel); break;
            case TableBlock table: TablePart.Write(w, table); break;
            case SwatchesBlock swatches: SwatchesPart.Write(w, swatches); break;
            case PointsBlock points: PointsPart.Write(w, points); break;
            case DatesBlock dates: DatesPart.Write(w, dates); break;
            case DoorsBlock doors: DoorsPart.Write(w, doors, headingLevel); break;
            case LinksBlock links: LinksPart.Write(w, links.Links); break;
            case CountsBlock counts: CountsPart.Write(w, counts); break;
            case NoteBlock note: NotePart.Write(w, note); break;
            case PagerBlock pager: PagerPart.Write(w, pager); break;
            case SearchBlock search: SearchPart.Write(w, search, site); break;
            case FindingsBlock findings: FindingsPart.Write(w, findings); break;
            case NarrowBlock narrow: FindingsPart.Write(w, narrow); break;
            case ChartBlock chart: ChartPart.Write(w, chart); break;
            case SideBySideBlock sides: SideBySidePart.Write(w, site, sides, headingLevel); break;
            case MilestonesBlock milestones: MilestonesPart.Write(w, milestones); break;
            case TimelineBlock timeline: TimelinePart.Write(w, timeline); break;
            case GroupsBlock groups: GroupsPart.Write(w, groups, headingLevel); break;
            case BrowseBlock browse: BrowsePart.Write(w, site, browse, headingLevel); break;
            case OrdersBlock orders: BrowsePart.Write(w, orders); break;
            case MapBlock map: MapPart.Write(w, map); break;
            case MapLegendBlock legend: MapPart.Write(w, legend); break;
            case AskBlock ask: AskPart.Write(w, ask); break;
            case FormBlock form: FormPart.Write(w, form); break;
            case SheetBlock sheet: SheetPart.Write(w, sheet); break;
            case CalendarBlock calendar: CalendarPart.Write(w, calendar); break;
            case CompareBlock compare: ComparePart.Write(w, compare); break;
            default: throw new InvalidOperationException($"No part draws {block.GetType().Name}");
        }
    }
}
