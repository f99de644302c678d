namespace Knowledgebase.Tests.Search;

/// <summary>What each spelling finds: equal words each other, one-way words only one way, and no group through another.</summary>
public sealed class SynonymsTests
{
    const string Head = "title: 例示の辞書\nsummary: 例示の言葉の書き方です。\n";

    const string Term = "title: 試料\nsummary: 例示の用語です。\nreading: しりょう\ntype: 言葉\nsynonyms: [サンプル, 標本]\n"
        + "cites: [{source: report, section: results, lines: 2}]\n";

    [Fact]
    public void Words_of_a_group_find_each_other_however_they_are_written()
    {
        var finds = Finds("same: [[子ども, 子供, Ｋｉｄｓ]]");
        foreach (var word in new[] { "子ども", "子供", "KIDS" }) Assert.Equal(Folded("子ども", "子供", "kids"), finds[Fold.Stem(word)]);
    }

    [Fact]
    public void A_lead_finds_the_whole_group_it_leads_to_but_is_not_found_from_there()
    {
        var finds = Finds("same: [[貸出, 貸し出し]]\nleads: [{from: レンタル, to: 貸出}]");
        Assert.Equal(Folded("レンタル", "貸出", "貸し出し"), finds[Fold.Stem("レンタル")]);
        Assert.Equal(Folded("貸出", "貸し出し"), finds[Fold.Stem("貸出")]);
    }

    [Fact]
    public void A_reading_finds_the_word_and_what_is_equal_to_it()
    {
        var finds = Finds("same: [[報告書, レポート]]\nreadings: [{word: 報告書, reading: ほうこくしょ}]");
        Assert.Equal(Folded("ほうこくしょ", "報告書", "レポート"), finds[Fold.Stem("ホウコクショ")]);
        Assert.Equal(Folded("報告書", "レポート"), finds[Fold.Stem("報告書")]);
    }

    [Fact]
    public void A_word_of_two_groups_finds_both_without_making_them_one()
    {
        var finds = Finds("same: [[サンプル, 見本]]");
        Assert.Equal(Folded("サンプル", "見本", "試料", "標本"), finds[Fold.Stem("サンプル")]);
        Assert.Equal(Folded("サンプル", "見本"), finds[Fold.Stem("見本")]);
        Assert.Equal(Folded("サンプル", "試料", "標本"), finds[Fold.Stem("標本")]);
    }

    [Fact]
    public void A_terms_reading_finds_its_synonyms() => Assert.Equal(Folded("しりょう", "試料", "サンプル", "標本"), Finds("")[Fold.Stem("しりょう")]);

    [Fact]
    public void A_synonym_in_a_vocabulary_finds_the_word_it_is_classed_as_and_not_the_other_way_round()
    {
        var finds = Finds("");
        Assert.Equal(Folded("物理", "理科"), finds["物理"]);
        Assert.False(finds.ContainsKey("理科"));
    }

    [Fact]
    public void A_single_kanji_is_never_looked_for_in_texts_but_may_be_typed()
    {
        var finds = Finds("");
        Assert.Equal(["学級"], finds["組"]);
        Assert.DoesNotContain(finds.Values, found => found.Contains("組"));
    }

    [Fact]
    public void Every_word_of_the_dictionary_can_be_counted() =>
        Assert.Superset(
            Folded("レンタル", "貸出", "報告書", "ほうこくしょ").ToHashSet(),
            Finds("leads: [{from: レンタル, to: 貸出}]\nreadings: [{word: 報告書, reading: ほうこくしょ}]").Keys.ToHashSet());

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var one = With("same: [[子ども, 子供]]").With("dictionary/z.yaml", Head + "same: [[報告書, レポート]]");
        var other = With("same: [[報告書, レポート]]").With("dictionary/z.yaml", Head + "same: [[子ども, 子供]]");
        Assert.Equal(Synonyms.Of(Catalog(one)).Select(Text), Synonyms.Of(Catalog(other)).Select(Text));

        static string Text(Synonym spelling) => $"{spelling.Text}: {string.Join('|', spelling.Finds)}";
    }

    static SiteTest With(string dictionary) => SiteTest.Base
        .With("terms/sample.yaml", Term)
        .With("vocabularies/term-types.yaml", "title: 例示の用語の種類\nsummary: 例示の種類です。\nwords: [{id: word, label: 言葉}]\n")
        .With("vocabularies/subjects.yaml", "title: 例示の教科\nsummary: 例示の教科です。\nwords: [{id: science, label: 理科, synonyms: [物理, 化学]}]\n")
        .With("vocabularies/scopes.yaml", "title: 例示の広がり\nsummary: 例示の広がりです。\nwords: [{id: class, label: 学級, synonyms: [組]}]\n")
        .With("dictionary/spellings.yaml", Head + dictionary + "\n");

    static Catalog Catalog(SiteTest site) => CatalogBuilder.Link(RecordReader.Read([.. site.Sources.Values]).Read).Catalog!;

    static Dictionary<string, ImmutableArray<string>> Finds(string dictionary) =>
        Synonyms.Of(Catalog(With(dictionary))).ToDictionary(s => s.Text, s => s.Finds);

    static IEnumerable<string> Folded(params string[] words) => words.Select(Fold.Stem).Order(StringComparer.Ordinal);
}
