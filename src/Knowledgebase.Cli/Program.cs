using Knowledgebase.Cli;
using Knowledgebase.Sample;

var shell = new Shell(Road.Core, Terminal.OfProcess(), TimeProvider.System)
{
    Sample = SampleRecords.Make,
    Debug = Environment.GetEnvironmentVariable("KNOWLEDGEBASE_DEBUG") == "1",
};
return await shell.RunAsync(args);
