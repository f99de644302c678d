using System.Globalization;
using Knowledgebase.Trial;

// export COUNT FOLDER: writes the input folder, the records and the queries of a trial.
// measure COUNT: says how the vocabulary of the corpus is spread.
if (args is ["measure", var size])
{
    Console.WriteLine(Spread.Of(TrialCorpus.Practices(int.Parse(size, CultureInfo.InvariantCulture), 1).Select(p => p.Text)));
    return 0;
}
Console.Error.WriteLine("usage: measure COUNT");
return 2;
