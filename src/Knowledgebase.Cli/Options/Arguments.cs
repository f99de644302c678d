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

    public string Output { get; init; } = SitePlace.Default;

    /// <summary>The publication to compare with.</summary>
    public string? Published { get; init; }

    /// <summary>Null means today in Japan.</summary>
    public DateOnly? Today { get; init; }

    public bool Strict { get; init; }

    public DiagnosticFormat Format { get; init; }

    /// <summary>Where to write what each stage took; empty to print it only, null where nobody asked.</summary>
    public string? Timings { get; init; }

    /// <summary>0 means any free port.</summary>
    public int Port { get; init; } = 8080;

    public int Count { get; init; }

    /// <summary>Makes the same sample again.</summary>
    public ulong Seed { get; init; }

    /// <summary>As written; switches have an empty value.</summary>
    public ImmutableDictionary<string, string> Given { get; init; } = ImmutableDictionary<string, string>.Empty;

    public bool Has(string option) => Given.ContainsKey(option);

    public string? Find(string option) => Given.GetValueOrDefault(option);
}
