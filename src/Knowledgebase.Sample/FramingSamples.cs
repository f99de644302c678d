namespace Knowledgebase.Sample;

/// <summary>The settings, the one source that everything cites, and the pages of prose.</summary>
static class FramingSamples
{
    public static IEnumerable<SourceFile> Make(SampleSite site)
    {
        yield return Settings();
        yield return Source(site.Random("source", 0));
        yield return Page(
            "about",
            "このサイトについて",
            "例示のサイトの目的と、記録の読み方を説明する案内です。",
            10,
            "## 架空の記録です\n\nこのサイトの記録は、すべて見本として作った架空のものです。実在の学校・事業・人・数値ではありません。\n\n"
                + "## 使い道\n\n画面の確かめや、記録が増えたときの速さの測定に使います。同じ件数と種からは、いつも同じ記録ができます。"
        );
        yield return Page(
            "reading",
            "記録の読み方",
            "例示の実践や授業に書かれた項目の意味を説明する案内です。",
            20,
            "## 根拠レベル\n\n根拠レベルは、書かれていることの種類を示します。取組の優劣ではありません。\n\n- 1は、記述だけがあるもの\n- 2は、数や反応があるもの\n- 3は、前後の数値があるもの"
        );
    }

    static SourceFile Settings()
    {
        var y = new YamlWriter();
        y.Field("title", "例示のナレッジベース");
        y.Field("description", "画面の確かめと速さの測定のために作った、架空の記録だけのサイトです。");
        y.Field("standing", "試行");
        y.Field("publisher", "例示県教育委員会");
        y.Raw("site", "{absent: 該当なし, note: 公開しない見本のためです。}");
        y.Raw("base", "/");
        y.Field("licence", "見本のため、定めていません。");
        y.Raw("contact", "{absent: 該当なし}");
        y.Raw("example", "true");
        y.Part(
            "words",
            () =>
            {
                y.Field("special_needs", "特別支援学校");
                y.Words("offices", "教育委員会", "課・室", "教育事務所");
                y.Words("training", "教員の研修");
                y.Words("loan", "教材の貸出");
                y.Words("explanation", "内容の説明");
            }
        );
        y.Part(
            "requests",
            () =>
            {
                y.Field("office", "例示県教育委員会 学校支援係（架空）");
                y.Field("purpose", "申込みへの回答と、日取りの相談");
                y.Raw("retention_days", "365");
                y.Raw("application", "https://apply.example/kb");
                y.Raw("mail", "ask@kb.example");
                y.Raw("files", "true");
                y.Field("post", "例示県教育委員会 学校支援係（架空）");
                y.Raw("answer_days", "7");
                y.Field("order", "先に受け付けた申込みを先にします。");
                y.Texts(
                    "terms",
                    [
                        "ほかの学校や人に貸しません。",
                        "壊れたり無くなったりしたら、すぐ知らせます。",
                        "使い終わったら、利用報告を出します。",
                    ]
                );
                y.Words("closed_weekdays", "土", "日");
                y.RawItems("closed", [YamlWriter.Line(("from", "2026-12-29"), ("until", "2027-01-03"))]);
            }
        );
        return y.ToFile("site.yaml");
    }

    static SourceFile Source(SeededRandom random)
    {
        var y = new YamlWriter();
        SampleSite.Head(
            y,
            "例示の点検・評価報告書",
            "例示の記録のもとになったことにしている、架空の報告書です。実在の文書ではありません。",
            null,
            random
        );
        y.Field("short_title", "例示報告書");
        y.Field("type", "点検・評価");
        y.Field("full_title", "令和7年度 例示の取組に関する点検・評価報告書（架空）");
        y.Field("publisher", "例示県教育委員会");
        y.Raw("as_of", "2026-10");
        string[] titles = ["１ 概要", "２ 取組実績", "３ 成果", "４ 課題", "５ 参考指標", "６ 主な意見"];
        y.Items(
            "sections",
            SampleSite.Chapters.Zip(titles).Concat(SchoolTheme.All.Select((t, i) => (t.Slug, $"７－{i + 1} {t.Name}"))),
            section =>
            {
                var (from, to) = SampleSite.Lines(section.Item1);
                y.Field("id", section.Item1);
                y.Field("title", section.Item2);
                y.Raw("lines", $"{from}-{to}");
            }
        );
        return y.ToFile($"sources/{SampleSite.Source}.yaml");
    }

    static SourceFile Page(string id, string title, string summary, int order, string body)
    {
        var y = new YamlWriter();
        y.Field("title", title);
        y.Field("summary", summary);
        y.Raw("example", "true");
        y.Raw("menu_order", SampleCase.Text(order));
        y.Block("body", body);
        return y.ToFile($"pages/{id}.yaml");
    }
}
