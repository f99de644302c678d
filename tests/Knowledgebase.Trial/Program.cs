switch (args)
{
    case ["measure", var count]:
        Console.WriteLine(Spread.Of(TrialCorpus.Practices(Number(count), 1).Select(p => p.Text)));
        return 0;
    case ["export", var count, var folder]:
        Export.Write(Number(count), folder, dictionary: true);
        return 0;
    case ["export", var count, var folder, "--no-dictionary"]:
        Export.Write(Number(count), folder, dictionary: false);
        return 0;
    default:
        Console.Error.WriteLine("usage: measure COUNT");
        Console.Error.WriteLine("       export COUNT FOLDER [--no-dictionary]");
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
