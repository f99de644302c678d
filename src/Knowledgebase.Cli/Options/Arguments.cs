namespace Knowledgebase.Cli.Options;

/// <summary>What the command line asks for.</summary>
sealed record Arguments
{
    /// <summary>What to do.</summary>
    public required CommandSpec Command { get; init; }

    /// <summary>What help was asked about.</summary>
    public CommandSpec Topic
    {
        get => field ?? Command;
        init;
    }

    /// <summary>The file or number it works on; empty when there is none.</summary>
    public string Operand { get; init; } = "";

    /// <summary>Folder with the records.</summary>
    public string Input { get; init; } = "input";

    /// <summary>Folder of the published site (or of the sample records).</summary>
    public string Output { get; init; } = SitePlace.Default;

    /// <summary>Folder of the publication to compare with; null when none was named.</summary>
    public string? Published { get; init; }

    /// <summary>The date to build for; null means today in Japan.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>True when warnings stop the publication as errors do.</summary>
    public bool Strict { get; init; }

    /// <summary>How mistakes are printed.</summary>
    public DiagnosticFormat Format { get; init; }

    /// <summary>Port of the preview server; 0 means any free one.</summary>
    public int Port { get; init; } = 8080;

    /// <summary>How many sample records to make.</summary>
    public int Count { get; init; }

    /// <summary>Where the sample's chance begins, so that it can be repeated.</summary>
    public ulong Seed { get; init; }

    /// <summary>The options as written; switches have an empty value.</summary>
    public ImmutableDictionary<string, string> Given { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>True when a switch or option was given.</summary>
    public bool Has(string option) => Given.ContainsKey(option);

    /// <summary>The value of an option, or null.</summary>
    public string? Find(string option) => Given.GetValueOrDefault(option);
}
