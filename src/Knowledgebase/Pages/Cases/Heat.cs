namespace Knowledgebase.Pages.Cases;

/// <summary>How dark a field of a gap map is. The steps are the same on every map, so that two maps can be compared.</summary>
static class Heat
{
    static readonly int[] From = [1, 5, 10, 20];

    /// <summary>From 1 to 4, and 0 where there is nothing.</summary>
    public static int StepOf(int count) => From.Count(from => count >= from);

    public static string LabelOf(int step) =>
        step == From.Length ? $"{From[^1]}件から" : $"{From[step - 1]}〜{From[step] - 1}件";
}
