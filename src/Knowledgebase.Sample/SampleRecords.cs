namespace Knowledgebase.Sample;

/// <summary>
/// Makes an input folder of invented records (例示), for trials and measurements. Every record says that it is an example. No place,
/// school or person in it is real.
/// </summary>
public static class SampleRecords
{
    /// <summary>
    /// The files of a whole input folder, one by one. The same count and seed give the same bytes on every machine.
    /// </summary>
    /// <param name="count">
    /// Number of records besides the settings. A folder in which every kind occurs needs about 120 records; a smaller number gives that
    /// smallest folder.
    /// </param>
    /// <param name="seed">Where chance begins.</param>
    public static IEnumerable<SourceFile> Make(int count, ulong seed)
    {
        var site = new SampleSite(SampleSize.Of(count), seed);
        return FramingSamples
            .Make(site)
            .Concat(SampleVocabularies.Make())
            .Concat(PeopleSamples.Make(site))
            .Concat(ProjectSamples.Make(site))
            .Concat(ActivitySamples.Make(site))
            .Concat(EvaluationSamples.Make(site))
            .Concat(HelpSamples.Make(site))
            .Concat(WordSamples.Make(site))
            .Append(DictionarySample.Make())
            .Concat(CaseSamples.Make(site));
    }
}
