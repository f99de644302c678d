using var interruption = Interruption.OfProcess();
var shell = new Shell(Terminal.OfProcess(), TimeProvider.System)
{
    Debug = Environment.GetEnvironmentVariable("KNOWLEDGEBASE_DEBUG") == "1",
    Interruption = interruption,
    Theme = SourceTheme.Of(AppContext.BaseDirectory),
};
return await shell.RunAsync(args);
