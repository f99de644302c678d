namespace Knowledgebase.Cli.Serve;

/// <summary>What is served, and what an open page must know: which build it should show, and what is wrong since then.</summary>
/// <param name="Build">Name of the site on show, different after every change and every start.</param>
/// <param name="Base">Address of the site's home.</param>
sealed record PreviewState(string Build, string Base)
{
    /// <summary>The last site that could be made; null as long as there was none.</summary>
    public ServedSite? Site { get; init; }

    /// <summary>The mistakes that keep it on show; null when there are none.</summary>
    public string? Errors { get; init; }

    /// <summary>What the check of that site as a whole found, so that <c>build</c> would not publish it; null when there is nothing.</summary>
    public string? Faults { get; init; }
}
