namespace Knowledgebase.Theme.Components.Inline;

/// <summary>Our own line drawings on a square of 24. They say nothing that the words beside them do not say.</summary>
static class IconComponent
{
    public static void Write(HtmlWriter w, Icon icon) =>
        w.Write(
            $"""<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="{Lines(icon)}"/></svg>"""
        );

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
            _ => throw new InvalidOperationException($"No drawing for {icon}"),
        };
}
