namespace Knowledgebase.Theme.Components.Inline;

/// <summary>Our own line drawings on a square of 24, some with a tinted ground. They say nothing that the words beside them do not say.</summary>
static class IconComponent
{
    public static void Write(HtmlWriter w, Icon icon)
    {
        w.Write($"""<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">""");
        if (Ground(icon) is { } ground)
            w.Write($"""<path class="ground" d="{ground}"/>""");
        w.Write($"""<path d="{Lines(icon)}"/></svg>""");
    }

    static string? Ground(Icon icon) =>
        icon switch
        {
            Icon.Checklist or Icon.Page or Icon.Report => "M5 3h14v18H5z",
            Icon.Board => "M3 4h18v10H3z",
            Icon.Flag => "M6 4h13l-3 4 3 4H6z",
            Icon.Calendar => "M3 5h18v4H3z",
            Icon.Word => "M5 4h14v13H5z",
            Icon.Office => "M5 9h14v12H5z",
            Icon.Person => "M4 21c0-5 3-8 8-8s8 3 8 8z",
            Icon.Box => "M3 8h18v4H3z",
            Icon.Sheets => "M4 8h12v13H4z",
            Icon.Speech => "M3 4h18v12H10l-4 4v-4H3z",
            Icon.Talk => "M3 4h12v8H8l-3 3v-3H3z",
            _ => null,
        };

    static string Lines(Icon icon) =>
        icon switch
        {
            Icon.Search => "M15.5 15.5 21 21M17.5 10.5a7 7 0 1 1-14 0 7 7 0 0 1 14 0z",
            Icon.Talk => "M3 4h12v8H8l-3 3v-3H3zM18 9h3v8h-2v3l-3-3h-6v-2",
            Icon.Results => "M3 3v18h18M7 15l4-4 3 3 6-7M16 7h4v4",
            Icon.Source =>
                "M12 6c-2.5-1.7-5.5-2-9-1.5v13.5c3.5-.5 6.5-.2 9 1.5 2.5-1.7 5.5-2 9-1.5V4.5c-3.5-.5-6.5-.2-9 1.5zM12 6v13.5",
            Icon.Unknown =>
                "M12 3a9 9 0 0 1 4.5 1.2M19.8 7.5a9 9 0 0 1 0 9M16.5 19.8a9 9 0 0 1-9 0M4.2 16.5a9 9 0 0 1 0-9M7.5 4.2A9 9 0 0 1 12 3",
            Icon.Level => "M3 21v-5h5v5M9.5 21V10.5h5V21M16 21V4h5v17M2 21h20",
            Icon.Checklist => "M5 3h14v18H5zM8 8l1.2 1.2L11.5 7M14 8.5h2.5M8 14l1.2 1.2 2.3-2.2M14 14.5h2.5",
            Icon.Board => "M3 4h18v10H3zM7 8h6M7 10.5h4M12 14v3M8 21l4-4 4 4",
            Icon.Flag => "M6 22V4h13l-3 4 3 4H6",
            Icon.Calendar => "M3 5h18v16H3zM3 9h18M8 3v4M16 3v4M6.5 13.5h7M10.5 17.5h7",
            Icon.Route =>
                "M4 18a2 2 0 1 0 4 0 2 2 0 1 0-4 0M16 6a2 2 0 1 0 4 0 2 2 0 1 0-4 0M8 18h5a3 3 0 0 0 0-6h-2a3 3 0 0 1 0-6h5",
            Icon.Report => "M5 3h14v18H5zM8.5 17v-3M12 17V9M15.5 17v-5",
            Icon.Open => "M20.5 12a8.5 8.5 0 1 1-4-7.2M12 7.5V12l3 2",
            Icon.Speech => "M3 4h18v12H10l-4 4v-4H3zM7.5 8.5h9M7.5 11.5h5",
            Icon.Word => "M19 17H6.5a1.5 1.5 0 0 0 0 4H19zV4H7a2 2 0 0 0-2 2v13.5M9 8h6M9 11h4",
            Icon.Office => "M5 21V9l7-5 7 5v12M2.5 21h19M9 12.5h1.5M13.5 12.5H15M10 21v-4h4v4",
            Icon.Person => "M15.5 7a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM4 21c0-5 3-8 8-8s8 3 8 8",
            Icon.Box => "M3 8h18v4H3zM4.5 12v9h15v-9M10 15.5h4M3 8l3-4h12l3 4",
            Icon.Sheets => "M4 8h12v13H4zM7 8V5.5h12v13h-3M7 12h6M7 15.5h6",
            Icon.Glasses =>
                "M10 14a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM21 14a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM10 13.5c1-1 3-1 4 0M3 13.5 5.5 6M21 13.5 18.5 6",
            Icon.Page => "M5 3h14v18H5zM8.5 8h7M8.5 12h7M8.5 16h4",
            _ => throw new InvalidOperationException($"No drawing for {icon}"),
        };
}
