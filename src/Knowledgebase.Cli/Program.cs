using Knowledgebase.Cli;

var shell = new Shell(Road.Core, Terminal.OfProcess(), TimeProvider.System)
{
    Debug = Environment.GetEnvironmentVariable("KNOWLEDGEBASE_DEBUG") == "1",
};
return await shell.RunAsync(args);
