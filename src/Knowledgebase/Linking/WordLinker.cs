namespace Knowledgebase.Linking;

static class WordLinker
{
    static readonly char[] Separators = ['、', '，', ',', '・', '／', '/', ' ', '\u3000'];

    public static Dictionary<(string, string), VocabularyWord> Link(
        ReadRecords read,
        bool someUnreadable,
        ImmutableArray<Diagnostic>.Builder found
    )
    {
        var words = new Dictionary<(string, string), VocabularyWord>();
        var vocabularies = read.Records.Where(r => r.Id.Kind == Kind.Vocabulary).ToDictionary(r => r.Id.Slug);
        foreach (var (slug, vocabulary) in vocabularies)
            if (vocabulary.Record is Vocabulary { Words: var list })
                AddWords(slug, list, words, found);
        foreach (var word in (read.Settings?.Used ?? []).Concat(read.Records.SelectMany(r => r.Words)))
        {
            if (words.ContainsKey((word.Vocabulary, word.Text)))
                continue;
            if (!vocabularies.TryGetValue(word.Vocabulary, out var source))
            {
                if (!someUnreadable)
                    found.Add(
                        Codes.MissingVocabulary.At(word.Spot, $"語彙のファイル vocabularies/{word.Vocabulary}.yaml がありません。")
                    );
            }
            else if (source.Record is Vocabulary vocabulary)
                found.Add(Unknown(word, vocabulary));
        }
        return words;
    }

    static void AddWords(
        string slug,
        ImmutableArray<VocabularyWord> list,
        Dictionary<(string, string), VocabularyWord> words,
        ImmutableArray<Diagnostic>.Builder found
    )
    {
        var taken = new Dictionary<string, VocabularyWord>(StringComparer.Ordinal);
        foreach (var word in list)
        {
            // What a word calls itself may be equal (iPad), but two words may share nothing, not even but for width or
            // case.
            var names = word
                .Synonyms.Append(word.Slug)
                .Append(word.Label)
                .Select(Spelling.Key)
                .ToHashSet(StringComparer.Ordinal);
            if (names.Select(n => taken.GetValueOrDefault(n)).FirstOrDefault(w => w is not null) is { } before)
                found.Add(
                    Codes.DuplicateId.At(word.Spot,
                        $"語彙の言葉「{word.Label}」（{word.Slug}）が、前に書かれた言葉「{before.Label}」（{before.Slug}）と重なっています。",
                        "言葉もIDも同じ意味の言葉も、ほかの言葉のものと違うものにしてください。全角と半角、大文字と小文字の違いだけでは、別の言葉になりません。")
                );
            foreach (var name in names)
                taken.TryAdd(name, word);
            words.TryAdd((slug, word.Slug), word);
            words.TryAdd((slug, word.Label), word);
        }
    }

    static Diagnostic Unknown(Word word, Vocabulary vocabulary)
    {
        var usable =
            $"使える言葉: {string.Join("・", vocabulary.Words.Take(12).Select(w => w.Label))}"
            + (vocabulary.Words.Length > 12 ? " ほか" : "");
        var parts = word.Text.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        // A single word near to several in one is none of them: who took it would lose the others.
        var near =
            Near(word.Text, vocabulary) is { } found && (parts.Length == 1 || found.Split(Separators).Length > 1)
                ? found
                : null;
        var each = parts.Length > 1 ? parts.Select(p => Near(p, vocabulary)).ToArray() : [];
        var hint =
            near is not null ? $"近い言葉: {near}。"
            : each.Length > 0 && each.All(n => n is not null)
                ? $"一つずつに分けて「{string.Join(", ", each)}」と、半角の「,」で区切ってください。"
            : "";
        return Codes.UnknownWord.At(word.Spot, $"「{word.Text}」は{vocabulary.Head.Title}の語彙にありません。", hint + usable);
    }

    static string? Near(string text, Vocabulary vocabulary) =>
        vocabulary
            .Words.FirstOrDefault(w =>
                w.Synonyms.Append(w.Label).Append(w.Slug).Any(s => Spelling.Key(s) == Spelling.Key(text))
            )
            ?.Label
        ?? DidYouMean.Nearest(text, vocabulary.Words.SelectMany(w => new[] { w.Label, w.Slug }));
}
