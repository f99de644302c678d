namespace Knowledgebase.Cli.Options;

sealed record Arguments
{
    public required CommandSpec Command { get; init; }

    public CommandSpec Topic
    {
        get => field ?? Command;
        init;
    }

    /// <summary>The file or number it works on; empty when there is none.</summary>
    public string Operand { get; init; } = "";

    public string Input { get; init; } = "input";

    /// <summary>Folder of the published site (or of the sample records).</summary>
    public string Output { get; init; } = SitePlace.Default;

    /// <summary>Folder of the publication to compare with; null when none was named.</summary>
    public string? Published { get; init; }

    /// <summary>The date to build for; null means today in Japan.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>True when warnings stop the publication as errors do.</summary>
    public bool Strict { get; init; }

    public DiagnosticFormat Format { get; init; }

    /// <summary>Port of the preview server; 0 means any free one.</summary>
    public int Port { get; init; } = 8080;

    public int Count { get; init; }

    /// <summary>Where the sample's chance begins, so that it can be repeated.</summary>
    public ulong Seed { get; init; }

    /// <summary>The options as written; switches have an empty value.</summary>
    public ImmutableDictionary<string, string> Given { get; init; } = ImmutableDictionary<string, string>.Empty;

    public bool Has(string option) => Given.ContainsKey(option);

    /// <summary>The value of an option, or null.</summary>
    public string? Find(string option) => Given.GetValueOrDefault(option);
}
