namespace Knowledgebase;

/// <summary>All that may differ between two builds of the same input.</summary>
/// <param name="Today">The date the site is built for, in Japan; decides what has passed its printed end.</param>
public sealed record BuildOptions(DateOnly Today)
{
    /// <summary>Style, scripts and icon; others than those of the program while somebody works on them.</summary>
    public ThemeAssets Assets { get; init; } = ThemeAssets.Built;

    /// <summary>Called after each stage. The core reads no clock, so whoever measures does it here.</summary>
    public Action<StageEnd> Ended { get; init; } = _ => { };
}
