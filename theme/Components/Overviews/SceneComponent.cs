namespace Knowledgebase.Theme.Components.Overviews;

/// <summary>Our own drawings, 188 by 120: lines in two strengths and a tinted ground. They say nothing that the words beside them do not say.</summary>
static class SceneComponent
{
    public static void Write(HtmlWriter w, Scene scene)
    {
        var (ground, lines, fine) = Strokes(scene);
        w.Write($"""<svg class="scene" viewBox="0 0 188 120" aria-hidden="true">""");
        w.Write($"""<path class="ground" d="{ground}"/><path d="{lines}"/><path class="fine" d="{fine}"/></svg>""");
    }

    static (string Ground, string Lines, string Fine) Strokes(Scene scene) =>
        scene switch
        {
            Scene.Form => (
                "M96 12h56a6 6 0 0 1 6 6v84a6 6 0 0 1-6 6H96a6 6 0 0 1-6-6V18a6 6 0 0 1 6-6z",
                "M96 12h56a6 6 0 0 1 6 6v84a6 6 0 0 1-6 6H96a6 6 0 0 1-6-6V18a6 6 0 0 1 6-6zM101 49l4 4 7-8M101 68l4 4 7-8M102 84h44v12h-44zM62 62h14m-5-5 5 5-5 5",
                "M100 24h48v12h-48zM118 49h28M118 68h28M14 44c0-6 5-9 9-5l7 8c3 3 1 6-2 8-2 2-2 4 1 8 5 7 11 13 18 18 4 3 6 3 8 1 2-3 5-5 8-2l8 7c4 4 1 9-5 9C38 95 14 70 14 44zM44 25c9 2 15 8 17 17M41 36c6 1 9 5 10 10"
            ),
            Scene.Desk => (
                "M26 34h84a5 5 0 0 1 5 5v56a5 5 0 0 1-5 5H26a5 5 0 0 1-5-5V39a5 5 0 0 1 5-5zM132 62h30v42h-30z",
                "M8 104h172M26 34h84a5 5 0 0 1 5 5v56a5 5 0 0 1-5 5H26a5 5 0 0 1-5-5V39a5 5 0 0 1 5-5zM132 62h30v42h-30z",
                "M30 43h76v48H30zM38 80l14-15 11 8 16-19 18 14M38 52h18M138 62V28l4-8 4 8v34M150 62V36h7v26M138 34h8"
            ),
            Scene.Switch => (
                "M19 12h78a5 5 0 0 1 5 5v50a5 5 0 0 1-5 5H19a5 5 0 0 1-5-5V17a5 5 0 0 1 5-5zM116 82a23 19 0 0 1 46 0z",
                "M19 12h78a5 5 0 0 1 5 5v50a5 5 0 0 1-5 5H19a5 5 0 0 1-5-5V17a5 5 0 0 1 5-5zM58 72v12M40 86h36M106 82h66v24h-66zM116 82a23 19 0 0 1 46 0z",
                "M22 20h72v44H22zM50 42a10 10 0 1 1-20 0 10 10 0 0 1 20 0zM60 34h24v16H60zM76 86c14 10 20 12 30 8M139 38v14M121 43l5 12M157 43l-5 12"
            ),
            Scene.Call => (
                "M16 22h72v50H16zM108 44h66v46h-66z",
                "M16 22h72v50H16zM8 80h88M108 44h66v46h-66zM100 98h80M96 40c8-8 16-8 24 0",
                "M60 40a8 8 0 1 1-16 0 8 8 0 0 1 16 0zM36 68c0-9 6-14 16-14s16 5 16 14M149 60a8 8 0 1 1-16 0 8 8 0 0 1 16 0zM125 86c0-9 6-13 16-13s16 4 16 13M114 34l6 6-8 2"
            ),
            Scene.Program => (
                "M20 18h60v20H20zM32 44h60v20H32zM32 70h60v20H32zM116 34h56v44h-56z",
                "M20 18h12l4 5h10l4-5h30v20H20zM32 44h12l4 5h10l4-5h30v20H32zM32 70h12l4 5h10l4-5h30v20H32zM116 34h56v44h-56zM144 78v16M128 96h32M98 60h12m-5-5 5 5-5 5",
                "M30 30h20M42 56h28M42 82h20M124 66l12-14 10 8 16-16M154 44h8v8"
            ),
            Scene.Board => (
                "M44 12h100v58H44z",
                "M44 12h100v58H44zM94 70v10M42 104c0-10 5-15 13-15s13 5 13 15M120 104c0-10 5-15 13-15s13 5 13 15M14 104h160",
                "M54 22h20v16H54zM84 22h20v16H84zM114 22h20v16h-20zM54 48h20v12H54zM84 48h50M61 80a7 7 0 1 1-12 0 7 7 0 0 1 12 0zM139 80a7 7 0 1 1-12 0 7 7 0 0 1 12 0z"
            ),
            Scene.Film => (
                "M14 18h104v66H14z",
                "M14 18h104v66H14zM56 38l22 13-22 13zM66 84v14M44 98h44M132 40h42v58h-42z",
                "M24 76h84M44 72v8M140 52h26M140 64h26M140 76h16M124 60h4"
            ),
            _ => throw new InvalidOperationException($"No drawing for {scene}"),
        };
}
