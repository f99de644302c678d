using System.Collections.Immutable;
using Knowledgebase.Diagnostics;
using Knowledgebase.Reading;
using Knowledgebase.Records;

namespace Knowledgebase.Linking;

/// <summary>Resolves vocabulary words, written by label or id.</summary>
internal static class WordLinker
{
    public static Dictionary<(string, string), VocabularyWord> Link(
        ReadRecords read, bool someUnreadable, ImmutableArray<Diagnostic>.Builder found)
    {
        var words = new Dictionary<(string, string), VocabularyWord>();
        var vocabularies = read.Records.Where(r => r.Id.Kind == Kind.Vocabulary).ToDictionary(r => r.Id.Slug);
        foreach (var (slug, vocabulary) in vocabularies)
            if (vocabulary.Record is Vocabulary { Words: var list }) AddWords(slug, list, words, found);
        foreach (var word in read.Records.SelectMany(r => r.Words))
        {
            if (words.ContainsKey((word.Vocabulary, word.Text))) continue;
            if (!vocabularies.TryGetValue(word.Vocabulary, out var source))
            {
                if (!someUnreadable)
                    found.Add(new(Codes.MissingVocabulary, word.Spot, $"語彙のファイル vocabularies/{word.Vocabulary}.yaml がありません。", Codes.MissingVocabulary.Remedy));
            }
            else if (source.Record is Vocabulary vocabulary) found.Add(Unknown(word, vocabulary));
        }
        return words;
    }

    private static void AddWords(
        string slug, ImmutableArray<VocabularyWord> list, Dictionary<(string, string), VocabularyWord> words,
        ImmutableArray<Diagnostic>.Builder found)
    {
        foreach (var word in list)
        {
            // An id may equal its own label (iPad), but two words may share neither.
            var fresh = words.TryAdd((slug, word.Slug), word) & (word.Label == word.Slug || words.TryAdd((slug, word.Label), word));
            if (!fresh) found.Add(new(Codes.DuplicateId, word.Spot, $"語彙の言葉「{word.Label}」（{word.Slug}）が、前に書かれた言葉と重なっています。", "言葉もIDも、ほかの言葉の言葉やIDと違うものにしてください。"));
        }
    }

    private static Diagnostic Unknown(Word word, Vocabulary vocabulary)
    {
        var bySynonym = vocabulary.Words.FirstOrDefault(w => w.Synonyms.Contains(word.Text))?.Label;
        var near = bySynonym ?? DidYouMean.Nearest(word.Text, vocabulary.Words.SelectMany(w => new[] { w.Label, w.Slug }));
        return new(Codes.UnknownWord, word.Spot, $"「{word.Text}」は{vocabulary.Head.Title}の語彙にありません。",
            (near is null ? "" : $"近い言葉: {near}。") + $"使える言葉: {string.Join("・", vocabulary.Words.Take(12).Select(w => w.Label))}"
            + (vocabulary.Words.Length > 12 ? " ほか" : ""));
    }
}
