namespace Knowledgebase.Cli.Serve;

/// <summary>What an open page must know: which build it should show, and what is wrong with the input since then.</summary>
/// <param name="Build">Name of the last good build, different after every build and every start.</param>
/// <param name="Base">Address of the site's home.</param>
/// <param name="Errors">The mistakes that keep the last good build on show; null when there are none.</param>
sealed record PreviewState(string Build, string Base, string? Errors);
