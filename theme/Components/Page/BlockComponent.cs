namespace Knowledgebase.Theme.Components.Page;

/// <summary>Chooses the component that draws a block. A new kind of block is added here and nowhere else.</summary>
static class BlockComponent
{
    public static void WriteAll(HtmlWriter w, LayoutView site, ImmutableArray<Block> blocks, int headingLevel)
    {
        foreach (var block in blocks)
            Write(w, site, block, headingLevel);
    }

    static void Write(HtmlWriter w, LayoutView site, Block block, int headingLevel)
    {
        switch (block)
        {
            case TextBlock text:
                TextComponent.Write(w, text);
                break;
            case VersionBlock version:
                VersionComponent.Write(w, version);
                break;
            case MeaningBlock meaning:
                MeaningComponent.Write(w, meaning);
                break;
            case ProseBlock prose:
                ProseComponent.Write(w, prose);
                break;
            case DialsBlock dials:
                DialsComponent.Write(w, dials);
                break;
            case StoryBlock story:
                StoryComponent.Write(w, story, headingLevel);
                break;
            case SheetBlock sheet:
                SheetComponent.Write(w, sheet);
                break;
            case ActionsBlock actions:
                ActionsComponent.Write(w, actions);
                break;
            case LessonFlowBlock flow:
                LessonFlowComponent.Write(w, flow);
                break;
            case ChecklistBlock checklist:
                ChecklistComponent.Write(w, checklist);
                break;
            case CopyBlock copy:
                CopyComponent.Write(w, copy);
                break;
            case ReportBlock report:
                ReportComponent.Write(w, report);
                break;
            case StepsBlock steps:
                StepsComponent.Write(w, steps);
                break;
            case CodeBlock code:
                CodeComponent.Write(w, code);
                break;
            case FactsBlock facts:
                FactsComponent.Write(w, facts.Facts, "facts");
                break;
            case AbsencesBlock absences:
                AbsencesComponent.Write(w, absences);
                break;
            case StatementsBlock statements:
                StatementsComponent.Write(w, statements, headingLevel);
                break;
            case CorrectionsBlock { Brief: true } corrections:
                CorrectionsComponent.WriteBrief(w, corrections.Corrections);
                break;
            case CorrectionsBlock corrections:
                CorrectionsComponent.Write(w, corrections.Corrections);
                break;
            case PhotosBlock photos:
                PhotosComponent.Write(w, photos);
                break;
            case CardsBlock cards:
                CardsComponent.Write(w, cards, headingLevel);
                break;
            case ReadingListBlock list:
                ReadingListComponent.Write(w, list, headingLevel);
                break;
            case TableBlock table:
                TableComponent.Write(w, table);
                break;
            case SwatchesBlock swatches:
                SwatchesComponent.Write(w, swatches);
                break;
            case DatesBlock dates:
                DatesComponent.Write(w, dates);
                break;
            case EntryPointsBlock entries:
                EntryPointsComponent.Write(w, entries, headingLevel);
                break;
            case LinksBlock links:
                LinksComponent.Write(w, links.Links);
                break;
            case CountsBlock counts:
                CountsComponent.Write(w, counts);
                break;
            case NoteBlock note:
                NoteComponent.Write(w, note);
                break;
            case PagerBlock pager:
                PagerComponent.Write(w, pager);
                break;
            case SearchBlock search:
                SearchComponent.Write(w, search, site);
                break;
            case SearchResultsBlock results:
                SearchResultsComponent.Write(w, results);
                break;
            case ChartBlock chart:
                ChartComponent.Write(w, chart);
                break;
            case ChartsBlock charts:
                ChartComponent.Write(w, charts);
                break;
            case BalanceBlock balance:
                BalanceComponent.Write(w, balance);
                break;
            case TimelineBlock timeline:
                TimelineComponent.Write(w, timeline);
                break;
            case ScheduleBlock schedule:
                ScheduleComponent.Write(w, schedule);
                break;
            case GroupsBlock groups:
                GroupsComponent.Write(w, groups, headingLevel);
                break;
            case FacetedListBlock faceted:
                FacetedListComponent.Write(w, site, faceted, headingLevel);
                break;
            case SortLinksBlock sort:
                SortLinksComponent.Write(w, sort);
                break;
            case MatrixBlock matrix:
                MatrixComponent.Write(w, matrix);
                break;
            case MatrixLegendBlock legend:
                MatrixLegendComponent.Write(w, legend);
                break;
            case MatrixMinisBlock minis:
                MatrixMinisComponent.Write(w, minis, headingLevel);
                break;
            case AddToRequestBlock request:
                AddToRequestComponent.Write(w, request);
                break;
            case FormBlock form:
                FormComponent.Write(w, form);
                break;
            case PaperFormBlock paper:
                PaperFormComponent.Write(w, paper);
                break;
            case CalendarBlock calendar:
                CalendarComponent.Write(w, calendar);
                break;
            case CompareBlock compare:
                CompareComponent.Write(w, compare);
                break;
            case TallyBlock tally:
                TallyComponent.Write(w, tally);
                break;
            case ShowcaseBlock showcase:
                ShowcaseComponent.Write(w, showcase, headingLevel);
                break;
            case WishesBlock wishes:
                WishesComponent.Write(w, wishes, headingLevel);
                break;
            default:
                throw new InvalidOperationException($"No component draws {block.GetType().Name}");
        }
    }
}
